import { describe, expect, test } from 'vitest';
import type { Wording } from '../../src/normalise/log.ts';
import { checkWording } from '../../src/render/render.ts';
import { amounts, brief, figures, log, logFile, wordingAt } from './support.ts';

function check(wordings: readonly Wording[], broken: readonly string[] = []): readonly string[] {
  const summary = { ...log().summary, endnotes: wordings };
  return brief(checkWording(log({ summary }), figures(amounts, broken)));
}

/** Checks the value of the key `text` of a log. */
function checkText(yaml: string): readonly string[] {
  return check([wordingAt(logFile(yaml), 'text')]);
}

test('right wording is not reported', () => {
  expect(
    checkText(
      'text: 召开{{常委会议}}、{{list 主席会议 秘书长会议}}，{{figure 意见建议 round=100}}{{number 参加人次}}{{hanzi "常委会议"}}{{count type="协商" committee="提案委"}}{{sum 意见建议 时间="2024-03"}}{{gap "待补"}}{普通}',
    ),
  ).toEqual([]);
});

describe('places a name in the log', () => {
  test.each([
    ['plain', 'year: 2024\ntext: 召开{{常委会议}}，又{{常委会仪}}。\n', 'unknown-name 2:21 “常委会仪”'],
    ['single-quoted', "text: '召开{{常委会议}}，''又''{{常委会仪}}'\n", 'unknown-name 1:26 “常委会仪”'],
    [
      'double-quoted',
      'text: "召\\u5f00\\n{{常委会议}}，{{list \\"主席会仪\\"}}"\n',
      'unknown-name 1:35 “主席会仪”',
    ],
    ['literal block', 'text: |\n  甲\n  {{常委会议}}乙{{常委会仪}}\n', 'unknown-name 3:14 “常委会仪”'],
    ['folded block', 'text: >-\n  甲{{常委会议}}\n  乙{{\n  常委会仪}}\n', 'unknown-name 4:3 “常委会仪”'],
    ['folded plain', 'text: 甲\n  乙{{list 常委会议\n  主席会仪}}\n', 'unknown-name 3:3 “主席会仪”'],
    ['second of a tag', 'text: "\\t{{list 主席会议 主席会仪 主席会}}"\n', 'unknown-name 1:22 “主席会仪”'],
    ['the same name twice', 'text: "{{list 甲 甲}}"\n', 'unknown-name 1:15 “甲”'],
  ])('%s', (_, yaml, expected) => {
    expect(checkText(yaml)).toContain(expected);
  });

  test('in a line of a block that is several paragraphs', () => {
    const file = logFile('text: |\n  甲{{常委会议}}\n  乙{{常委会仪}}\n  丙{{常委会仪}}丁\n');
    const origin = { file, path: ['text'] };
    const lines = ['甲{{常委会议}}', '乙{{常委会仪}}', '丙{{常委会仪}}丁'].map((text) => ({ text, origin }));
    expect(check(lines)).toEqual(['unknown-name 3:6 “常委会仪”', 'unknown-name 4:6 “常委会仪”']);
  });

  test('in a line of a quoted text that is several paragraphs', () => {
    const file = logFile('text: "甲{{常委会议}}\\n乙\\t{{主席会仪}}"\n');
    const origin = { file, path: ['text'] };
    expect(check([{ text: '乙\t{{主席会仪}}', origin }])).toEqual(['unknown-name 1:24 “主席会仪”']);
  });
});

describe('reports', () => {
  test.each([
    ['{{常委会议', 'wording-syntax 1:8 “{{”'],
    ['{{常委会议}', 'wording-syntax 1:14 “}”'],
    ['{{list 甲,乙}}', 'wording-syntax 1:16 “,”'],
    ['{{#if 常委会议}}甲{{/if}}', 'wording-refused 1:8 “{{#if 常委会议}}甲{{/if}}”'],
    ['{{> partials/x}}', 'wording-refused 1:8 “{{> partials/x}}”'],
    ['{{{常委会议}}}', 'wording-refused 1:8 “{{{常委会议}}}”'],
    ['{{join 常委会议}}', 'wording-refused 1:10 “join”'],
    ['{{@index}}', 'wording-refused 1:10 “@index”'],
    ['{{../常委会议}}', 'wording-refused 1:10 “../常委会议”'],
    ['{{常委会议.name}}', 'wording-refused 1:10 “常委会议.name”'],
    ['{{constructor}}', 'template-refused 1:10 “constructor”'],
    ['{{常委会议 主席会议}}', 'unknown-helper 1:10 “常委会议”'],
    ['{{figure}}', 'missing-helper-argument 1:8 “{{figure}}”'],
    ['{{figure 常委会议 rond=10}}', 'unknown-helper-argument 1:22 “rond=10”'],
    ['{{count type="专题协伤"}}', 'unknown-filter-name 1:10 “count”'],
    ['{{count during="3月"}}', 'bad-date 1:23 “"3月"”'],
    ['{{sum 常委会议}}', 'unknown-measure-name 1:10 “sum”'],
    ['｛｛常委会议｝｝', 'wording-braces 1:8 “｛｛常委会议｝｝”'],
    ['｛｛某某｝｝', 'wording-braces 1:8 “｛｛某某｝｝”'],
    ['召开{常委会议}', 'wording-braces 1:10 “{常委会议}”'],
    ['召开{｛常委会议}}', 'wording-braces 1:10 “{｛常委会议}}”'],
  ])('%s', (text, expected) => {
    expect(checkText(`text: '${text}'\n`)).toEqual([expected]);
  });

  test('everything that is wrong in a text', () => {
    expect(
      checkText('text: "{{常委会仪}}{{count type=\'无\'}}{{figure 常委会议 round=0}}{{join 甲}}"\n'),
    ).toEqual([
      'unknown-name 1:10 “常委会仪”',
      'wrong-helper-argument 1:54 “0”',
      'wording-refused 1:59 “join”',
      'unknown-filter-name 1:18 “count”',
    ]);
  });

  test('nothing about a name whose declaration is broken', () => {
    const file = logFile('text: "{{坏指标}}{{list 坏指标 好指标}}"\n');
    expect(check([wordingAt(file, 'text')], ['坏指标'])).toEqual(['unknown-name 1:26 “好指标”']);
  });
});

test('every wording of a log is looked at', () => {
  const keys = [...'abcdefghijklmnopqrstuvwxyz'];
  const file = logFile(keys.map((key) => `${key}: "{{无${key}}}"\n`).join(''));
  const names = keys.values();
  const next = (): Wording => wordingAt(file, names.next().value ?? '');
  const frame = () => ({
    title: [next()],
    subtitle: next(),
    credit: next(),
    lead: [{ kind: 'paragraph', runIn: next(), text: next() } as const],
    closing: [{ kind: 'quote', text: next() } as const],
    signature: next(),
    date: next(),
    attachments: [{ title: next(), content: [{ kind: 'dash', text: next() } as const] }],
    endnotes: [next()],
  });
  const summary = {
    ...frame(),
    form: 'press' as const,
    present: true,
    sections: [
      {
        heading: [next()],
        content: [{ kind: 'list', marker: 'number', items: [next()] } as const],
        sections: [
          {
            heading: [next()],
            content: [{ kind: 'table', header: [next()], rows: [[next()]] } as const],
            sections: [],
          },
        ],
      },
    ],
  };
  const used = keys.length - [...names].length;
  expect(used).toBe(16);
  const found = brief(checkWording(log({ summary }), figures()));
  expect(found.map((line) => line.at(-2))).toEqual(keys.slice(0, used));
});
