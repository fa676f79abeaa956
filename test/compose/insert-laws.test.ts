import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readsAs } from '../../src/compose/insert/reads-as.ts';
import { insertEntry } from '../../src/compose/insert-entry.ts';
import { draftOf, edited } from '../../src/read/draft.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { canonicalise } from '../../src/validate/canonicalise.ts';
import type { WrittenActivity } from '../../src/vocabulary/generated/log.types.ts';
import { LOG_SCHEMA } from '../../src/vocabulary/schema.ts';
import { nasty } from './nasty.ts';

/** `readsAs`, of the text before. */
const reads = (before: string, after: string, activity: WrittenActivity) =>
  readsAs('a.yaml', readYamlText('a.yaml', before).value, after, activity);

/** How somebody writes a log. */
interface Habits {
  readonly english: boolean;
  readonly mixed: boolean;
  readonly indent: number;
  readonly dash: string;
  readonly blank: boolean;
  readonly headings: boolean;
  readonly headingBlank: boolean;
  readonly flowResults: boolean;
  readonly quotes: '' | '"' | "'";
  readonly lineBreak: '\n' | '\r\n';
  readonly ends: boolean;
  readonly before: string;
  readonly after: string;
}

interface Row {
  readonly day: number;
  readonly title: string;
  readonly above: '' | '# 补记' | '#- 日期: 2024-01-01';
  readonly beside: '' | ' # 待核';
  readonly below: '' | '# 参加人数待核' | '\n# 下同';
  readonly tail: 'plain' | 'literal' | 'keep' | 'folded' | 'list' | 'empty' | 'long';
}

const habits: fc.Arbitrary<Habits> = fc.record({
  english: fc.boolean(),
  mixed: fc.boolean(),
  indent: fc.constantFrom(0, 2, 4),
  dash: fc.constantFrom('- ', '-   '),
  blank: fc.boolean(),
  headings: fc.boolean(),
  headingBlank: fc.boolean(),
  flowResults: fc.boolean(),
  quotes: fc.constantFrom('', '"', "'"),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  ends: fc.boolean(),
  before: fc.constantFrom('', '年份: 2024\n', '# 台账\n\n年份: 2024\n\n', '---\n年份: 2024\n\n# 活动\n'),
  after: fc.constantFrom(
    '',
    '提案:\n  合计: { 立案: 3件 }\n',
    '\n# 统计\n给定数据:\n  委员: 3名\n',
    '# 完\n',
    '...\n',
  ),
});

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: 0, max: 365 }),
  title: fc.constantFrom('主席会议', '春节座谈会', '“书香政协”读书会'),
  above: fc.constantFrom('', '', '# 补记', '#- 日期: 2024-01-01'),
  beside: fc.constantFrom('', '', ' # 待核'),
  below: fc.constantFrom('', '', '# 参加人数待核', '\n# 下同'),
  tail: fc.constantFrom('plain', 'plain', 'literal', 'keep', 'folded', 'list', 'empty', 'long'),
});

const TAILS: Readonly<Record<Row['tail'], readonly string[]>> = {
  plain: ['备注: 见纪要'],
  literal: ['备注: |', '  第一行', '', '  第二行'],
  keep: ['备注: |+', '  第一行', ''],
  folded: ['备注: >-', '  第一行', '  # 不是注释'],
  list: ['标签:', '  - 党建', '  - 学习'],
  empty: ['备注:'],
  long: ['备注: 第一行', '  第二行'],
};

const HANZI = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

function dateOf(day: number): string {
  return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
}

/** A log as somebody with these habits has written it. */
function written(rows: readonly Row[], how: Habits): string {
  const lines: string[] = [`${how.english ? 'activities' : '活动'}:`];
  const margin = ' '.repeat(how.indent);
  let month = '';
  for (const [index, { day, title, above, beside, below, tail }] of rows.entries()) {
    const date = dateOf(day);
    if (index > 0 && how.blank && !(rows[index - 1]?.tail === 'keep')) lines.push('');
    if (how.headings && date.slice(0, 7) !== month) {
      month = date.slice(0, 7);
      lines.push(`${margin}# ── ${HANZI[Number(date.slice(5, 7)) - 1]}月 ──`);
      if (how.headingBlank) lines.push('');
    }
    if (above !== '') lines.push(margin + above);
    const [d, t, n, r] = how.english
      ? ['date', how.mixed ? '类型' : 'type', 'title', 'results']
      : ['日期', how.mixed ? 'type' : '类型', '标题', '成果'];
    const quote = (text: string) => how.quotes + text + how.quotes;
    const fields = [
      `${d}: ${quote(date)}${beside}`,
      `${t}: 座谈会`,
      `${n}: ${quote(title)}`,
      ...(how.flowResults ? [`${r}: { 意见建议: 12条 }`] : [`${r}:`, '  意见建议: 12条']),
      ...TAILS[tail],
    ];
    const inner = ' '.repeat(how.dash.length);
    for (const [at, field] of fields.entries()) {
      lines.push(field === '' ? '' : margin + (at === 0 ? how.dash : inner) + field);
    }
    // A comment below a text block would be its text.
    if (below !== '' && !['literal', 'keep', 'folded', 'long'].includes(tail)) {
      lines.push(...below.split('\n').map((line) => line && margin + inner + line));
    }
  }
  const text = `${how.before}${lines.join('\n')}\n${how.after}`;
  // Without its line break, what ends in a text block that keeps its blank lines would end another way.
  const ends = how.ends || rows.at(-1)?.tail === 'keep';
  return (ends ? text : text.trimEnd()).replaceAll('\n', how.lineBreak);
}

const entry = fc.record(
  {
    date: fc.oneof(
      fc.integer({ min: 0, max: 365 }).map(dateOf),
      fc.constantFrom('2024-03', '2024', '2024-06-10/2024-06-12', '三月上旬'),
    ),
    type: fc.oneof(fc.constant<string>('座谈会'), fc.constant<string[]>(['座谈会', '联谊活动'])),
    title: nasty,
    results: fc.dictionary(fc.constantFrom('意见建议', '调研报告'), fc.constantFrom('12条', '1篇', '')),
    note: nasty,
  },
  { requiredKeys: ['date', 'type'] },
);

function activitiesIn(text: string): readonly { readonly date: string }[] {
  const { value: file, diagnostics } = readYamlText('台账.yaml', text);
  if (!file) throw new Error(`${diagnostics[0]?.message} ${text}`);
  return (canonicalise(file, LOG_SCHEMA).value as { activities: { date: string }[] }).activities;
}

/** Every comment with the entry's line right below it, and the comments that stand deeper with the line above. */
function attached(text: string): string[] {
  const lines = text.split(/\r?\n/u);
  return lines.flatMap((line, index) => {
    const own = /^( *)#(?! ──)/u.exec(line)?.[1];
    const next = lines[index + 1] ?? '';
    if (own !== undefined && next.startsWith(`${own}- `)) return [`${line}\n${next}`];
    return /# 参加人数待核/u.test(line) ? [`${lines[index - 1]}\n${line}`] : [];
  });
}

/** The month heading above each entry, with the entry's first line. */
function monthsOf(text: string): (readonly [string, string])[] {
  let heading = '';
  return text.split(/\r?\n/u).flatMap((line) => {
    heading = /# ── (.*)月 ──/u.exec(line)?.[1] ?? heading;
    const month = /^ *- +(?:日期|date): ["']?2024-(\d\d)-\d\d["']?(?: #.*)?$/u.exec(line)?.[1];
    return month === undefined ? [] : [[heading, HANZI[Number(month) - 1] ?? ''] as const];
  });
}

describe('insertEntry', () => {
  test('puts in lines at one place, and the log says one activity more, with everything else as it was', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 8 }),
        habits,
        fc.boolean(),
        entry,
        (drawn, how, ordered, activity) => {
          const rows = ordered ? drawn.toSorted((a, b) => a.day - b.day) : drawn;
          const text = written(rows, how);
          const edits = insertEntry({ path: '台账.yaml', text }, activity);
          if ('refusal' in edits) throw new Error(`${edits.refusal.message}\n${text}`);
          const after = edited(draftOf(text), edits).text;
          expect(edits.map(({ remove }) => remove)).toEqual([0]);
          expect(reads(text, after, activity)).toBe(true);
          // The same line breaks, and the same end.
          expect(after.replaceAll('\r\n', '').includes('\r')).toBe(false);
          if (how.lineBreak === '\r\n') expect(after.replaceAll('\r\n', '')).not.toContain('\n');
          expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
          // What belonged together still does.
          const kept = attached(after);
          for (const pair of attached(text)) expect(kept, after).toContain(pair);
          // The new entry is where its date belongs.
          const dates = activitiesIn(after).map(({ date }) => date);
          if (ordered && /^\d{4}-\d\d-\d\d$/u.test(activity.date as string)) {
            expect(dates).toEqual(dates.toSorted());
            if (how.headings && new Set(rows.map(({ day }) => dateOf(day).slice(0, 7))).size > 1) {
              for (const [heading, month] of monthsOf(after)) expect(heading, after).toBe(month);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('readsAs', () => {
  const before = '活动:\n  - 日期: 2024-01-05\n    类型: 座谈会\n提案:\n  合计: { 立案: 3件 }\n';
  const activity: WrittenActivity = { date: '2024-03-05', type: '义诊' };
  const lines = '  - 日期: 2024-03-05\n    类型: 义诊\n';

  test('is true of the entry and nothing else', () => {
    expect(reads(before, before.replace('提案', `${lines}提案`), activity)).toBe(true);
    expect(reads(before, before.replace('活动:\n', `活动:\n${lines}`), activity)).toBe(true);
  });

  test.each([
    ['nothing was put in', before],
    ['another entry was', before.replace('提案', `${lines.replace('义诊', '座谈会')}提案`)],
    ['it was put in twice', before.replace('提案', `${lines}${lines}提案`)],
    ['it took an entry away', before.replace('  - 日期: 2024-01-05\n    类型: 座谈会\n', lines)],
    ['it changed another entry', before.replace('提案', `${lines}提案`).replace('座谈会', '党课')],
    ['it changed something else', before.replace('提案', `${lines}提案`).replace('3件', '4件')],
    ['it was swallowed', before.replace('座谈会\n', `座谈会\n    备注: |\n      见\n    ${lines}`)],
    ['the text no longer reads', before.replace('提案', `${lines}提案: {`)],
  ])('is false if %s', (_, after) => {
    expect(reads(before, after, activity)).toBe(false);
  });
});
