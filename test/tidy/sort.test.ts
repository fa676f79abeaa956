import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyLog } from '../../src/tidy/tidy-log.ts';
import { judged } from './judged.ts';

function sorted(text: string) {
  const { text: after, changes, diagnostics } = tidyLog('2024.yaml', Buffer.from(text), { sort: true });
  return {
    after,
    isChanged: changes.length > 0,
    said: diagnostics.map(({ code, message, at }) => `${code} ${at?.range.start ?? ''} ${message}`),
  };
}

const MIXED = `年份: 2024
# 全年的活动
活动:
  - 日期: 2024-06-01   # 儿童节
    类型: 座谈会
    # 待核实
  # 原定二十日
  - { 日期: 2024-05-05, 类型: 视察 }

  - 类型: 专题调研
    日期: 2024-03-05/2024-03-08
    备注: |
      甲

      乙
  - 日期: 2024-03
    类型: 走访委员

综述:
  标题: 某某
`;

const IN_ORDER = `年份: 2024
# 全年的活动
活动:
  - 日期: 2024-03
    类型: 走访委员
  - 类型: 专题调研
    日期: 2024-03-05/2024-03-08
    备注: |
      甲

      乙

  # 原定二十日
  - { 日期: 2024-05-05, 类型: 视察 }
  - 日期: 2024-06-01   # 儿童节
    类型: 座谈会
    # 待核实

综述:
  标题: 某某
`;

test('activities come in the order of their dates, each with its comments; blank lines stay', () => {
  expect(sorted(MIXED)).toEqual({ after: IN_ORDER, isChanged: true, said: [] });
  expect(sorted(IN_ORDER)).toEqual({ after: IN_ORDER, isChanged: false, said: [] });
});

const MONTHS = `年份: 2024
活动:
  # 三月
  - { 日期: 2024-03-09, 类型: 视察 }
  - { 日期: 2024-03-05, 类型: 座谈会 }

  # 四月

  - { 日期: 2024-04-02, 类型: 视察 }
  - { 日期: 2024-04-01, 类型: 座谈会 }
`;

test('nothing moves past the heading of a month, but within it', () => {
  const { after, said } = sorted(MONTHS.replace('  # 三月\n', ''));
  expect(after).toBe(`年份: 2024
活动:
  - { 日期: 2024-03-05, 类型: 座谈会 }
  - { 日期: 2024-03-09, 类型: 视察 }

  # 四月

  - { 日期: 2024-04-01, 类型: 座谈会 }
  - { 日期: 2024-04-02, 类型: 视察 }
`);
  expect(said).toEqual([]);
});

test.each([
  ['an entry that stands in another month', MONTHS.replace('2024-04-01', '2024-03-01'), '三月'],
  ['a comment above the first entry', MIXED.replace('活动:\n', '活动:\n  # 备查\n'), '备查'],
  ['a comment by itself', MIXED.replace('  - 类型: 专', '  # 以下补记\n\n  - 类型: 专'), '以下补记'],
  [
    'a list in brackets',
    '年份: 2024\n活动: [{ 日期: 2024-02, 类型: 视察 }, { 日期: 2024-01, 类型: 视察 }]\n',
    '[{',
  ],
  [
    'a reference',
    '年份: 2024\n活动:\n  - 日期: 2024-02\n    类型: &a 视察\n  - 日期: 2024-01\n    类型: *a\n',
    '视察',
  ],
  ['an error', '年份: 2024\n活动:\n  - 日期: 2024-02\n  - 日期: 2024-01\n    类型: 视察\n', ''],
])('left as it is, with a word why: %s', (_, text, place) => {
  const { after, isChanged, said } = sorted(text);
  expect(after).toBe(text);
  expect(isChanged).toBe(false);
  const [last = ''] = said.slice(-1);
  expect(last).toMatch(/^not-sorted/u);
  const at = Number(last.split(' ')[1]);
  if (place !== '') expect(text.slice(at).replace(/^# /u, '').startsWith(place)).toBe(true);
});

test('any entries: the log stays the same but for their order, and sorting twice is sorting once', () => {
  const date = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 28 }))
    .map(([month, day]) =>
      [2024, month, day]
        .filter((part) => part > 0)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
    );
  const entry = fc
    .tuple(
      date,
      fc.constantFrom('', '  # 改期\n', '  # 二月\n', '\n', '\n  # 补记\n\n', '    # 待核实\n'),
      fc.constantFrom(
        '',
        '    标题: 甲\n',
        '    备注: |\n      乙\n\n      丙\n',
        '    成果:\n      意见建议: 3条\n      # 丁\n',
      ),
    )
    .map(([day, above, below]) => `${above}  - 日期: ${day}\n    类型: 座谈会\n    另计: 是\n${below}`);
  fc.assert(
    fc.property(
      fc.array(entry, { maxLength: 8 }),
      fc.constantFrom('', '综述:\n  标题: 戊\n', '\n# 完\n'),
      (entries, rest) => {
        const text = `年份: 2024\n活动:\n${entries.join('') || '  []\n'}${rest}`;
        const { after = '', isChanged, said } = sorted(text);
        expect(sorted(after)).toEqual({ after, isChanged: false, said });
        expect(after.split('\n').sort()).toEqual(text.split('\n').sort());
        expect(judged(after).errors).toEqual(judged(text).errors);
        const dates = [...after.matchAll(/日期: (.*)/gu)].map(([, day = '']) => day);
        const isOrdered = dates.every((day, index) => index === 0 || (dates[index - 1] ?? '') <= day);
        expect(isOrdered).toBe(said.length === 0);
        expect(isChanged).toBe(after !== text);
      },
    ),
    { numRuns: 300 },
  );
});
