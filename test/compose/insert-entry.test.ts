import { describe, expect, test } from 'vitest';
import { comparePeriod, periodHeading } from '../../src/compose/insert/period-heading.ts';
import { inserted, refusal } from './inserted.ts';

/** A text without the indentation that it has here. */
function log([text = '']: TemplateStringsArray): string {
  const lines = text.replace(/^\n/u, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/u)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

describe('the place of an entry', () => {
  const months = log`
    年份: 2024
    活动:
      # ── 一月 ──
      - 日期: 2024-01-05
        类型: 座谈会 # 在县里

      # ── 三月 ──

      - 日期: 2024-03-01
        类型: 主席会议
        # 参加人数待核

      # 由办公室补记
      - 日期: 2024-03-20
        类型: 座谈会

    提案:
      合计: { 立案: 3件 }
    `;

  test('is behind the last entry that is not later, before the comments of the next', () => {
    expect(inserted(months, { date: '2024-03-05' })).toBe(
      months.replace('待核\n', '待核\n\n  - 日期: 2024-03-05\n    类型: 座谈会\n'),
    );
    expect(inserted(months, { date: '2024-03-20' })).toBe(
      months.replace('座谈会\n\n提案', '座谈会\n\n  - 日期: 2024-03-20\n    类型: 座谈会\n\n提案'),
    );
  });

  test('is under the heading of its month, and under the blank line that this has below it', () => {
    expect(inserted(months, { date: '2024-01-31' })).toBe(
      months.replace('在县里\n', '在县里\n\n  - 日期: 2024-01-31\n    类型: 座谈会\n'),
    );
    expect(inserted(months, { date: '2024-01-01' })).toBe(
      months.replace('一月 ──\n', '一月 ──\n  - 日期: 2024-01-01\n    类型: 座谈会\n\n'),
    );
    expect(inserted(months.replace('03-01', '03-09'), { date: '2024-03-02' })).toBe(
      months
        .replace('03-01', '03-09')
        .replace('三月 ──\n\n', '三月 ──\n\n  - 日期: 2024-03-02\n    类型: 座谈会\n\n'),
    );
  });

  test('begins a month that has no heading yet with one like the others', () => {
    expect(inserted(months, { date: '2024-02-05' })).toBe(
      months.replace('在县里\n', '在县里\n\n  # ── 二月 ──\n  - 日期: 2024-02-05\n    类型: 座谈会\n'),
    );
    expect(inserted(months, { date: '2024-12-05' })).toBe(
      months.replace(
        '座谈会\n\n提案',
        '座谈会\n\n  # ── 十二月 ──\n  - 日期: 2024-12-05\n    类型: 座谈会\n\n提案',
      ),
    );
  });
});

describe('a comment that heads a period', () => {
  const day = { year: 2024, month: 3, day: 5 };

  test.each([
    '# 三月',
    '# ── 三月 ──',
    '#3月',
    '# 【03月】',
    '# 2024年3月份',
    '# === 2024-03 ===',
    '# 3月活动（共12次）',
    '# （三月）',
    '# 一季度',
    '# 第1季度工作',
    '# 上半年',
  ])('%s holds a day in March', (comment) => {
    const heading = periodHeading(comment);
    expect(heading && comparePeriod(heading, day)).toBe(0);
  });

  test.each([
    ['# 二月', -1],
    ['# 十二月', 1],
    ['# 2023年三月', -1],
    ['# 2025-03', 1],
    ['# 二季度', 1],
    ['# 下半年', 1],
  ])('%s does not', (comment, sign) => {
    const heading = periodHeading(comment);
    expect(Math.sign((heading && comparePeriod(heading, day)) ?? 0)).toBe(sign);
  });

  test.each([
    '',
    '# 3月5日',
    '# 2024-03-05',
    '# 三月补记了两次座谈会',
    '# 13月',
    '# 学习',
    '# 三',
    '# 五季度',
    '# 2024年',
  ])('%s is none', (comment) => expect(periodHeading(comment)).toBeUndefined());

  test('is one of the year of the entries below it, where entries are of several years', () => {
    const before = log`
      活动:
        - 日期: 2023-12-05
          类型: 座谈会

        # 一月
        - 日期: 2024-01-05
          类型: 座谈会
      `;
    const line = '  - 日期: 2023-12-20\n    类型: 座谈会\n';
    expect(inserted(before, { date: '2023-12-20' })).toBe(before.replace('\n\n', `\n\n${line}\n`));
  });

  test('is not made up where headings are not alike, or are about other periods', () => {
    const text = (first: string, second: string) =>
      `活动:\n  ${first}\n  - 日期: 2024-01-05\n    类型: 座谈会\n  ${second}\n  - 日期: 2024-02-05\n    类型: 座谈会\n`;
    const entry = '  - 日期: 2024-03-05\n    类型: 座谈会\n';
    for (const [first, second] of [
      ['# 一月', '# == 二月 =='],
      ['# 一月（共1次）', '# 二月（共1次）'],
      ['# 一季度', '# 二季度'],
    ] as const) {
      expect(inserted(text(first, second), {})).toBe(text(first, second) + entry);
    }
    expect(inserted(text('# 01月', '# 02月'), { date: '2024-10-05' })).toContain(
      '  # 10月\n  - 日期: 2024-10-05',
    );
    expect(inserted(text('# 1月', '# 2月'), { date: '2024-03-05' })).toContain(
      '  # 3月\n  - 日期: 2024-03-05',
    );
  });
});

describe('the looks of an entry', () => {
  const entry = {
    date: '2024-03-05',
    type: ['座谈会', '联谊活动'],
    title: '妇女节座谈会',
    results: { 意见建议: '12条' },
  };

  test.each([
    [
      'flush dashes, braces, no blank lines, English keys',
      'activities:\n- date: 2024-01-05\n  type: [座谈会, 义诊]\n  results: { 问题: 2个 }\n- date: 2024-01-09\n  type: 义诊\n',
      '- date: 2024-03-05\n  type: [座谈会, 联谊活动]\n  title: 妇女节座谈会\n  results: { 意见建议: 12条 }\n',
    ],
    [
      'wide dashes and steps, lines instead of brackets, blank lines',
      '活动:\n    -   日期: 2024-01-05\n        类型:\n            -   座谈会\n            -   义诊\n        成果:\n            问题: 2个\n\n    -   日期: 2024-01-09\n        类型: 义诊\n',
      '\n    -   日期: 2024-03-05\n        类型:\n            -   座谈会\n            -   联谊活动\n        标题: 妇女节座谈会\n        成果:\n            意见建议: 12条\n',
    ],
    [
      'quotation marks where the neighbours have them without need',
      '活动:\n  - 日期: "2024-01-05"\n    类型: 座谈会\n    标题: "春节座谈会"\n    成果: { 问题: "2个" }\n',
      '\n  - 日期: "2024-03-05"\n    类型: [座谈会, 联谊活动]\n    标题: "妇女节座谈会"\n    成果: { 意见建议: "12条" }\n',
    ],
    [
      'a mixture of languages as in the nearest entry',
      '活动:\n  - date: 2024-01-05\n    类型: 座谈会\n    title: 春节座谈会\n',
      '\n  - date: 2024-03-05\n    类型: [座谈会, 联谊活动]\n    title: 妇女节座谈会\n    results: { 意见建议: 12条 }\n',
    ],
  ])('%s', (_, before, expected) => {
    expect(inserted(before, entry)).toBe(before + expected);
  });

  test('has the line breaks of the lines around', () => {
    const before =
      '年份: 2024\r\n活动:\r\n  - 日期: 2024-01-05\r\n    类型: 座谈会\r\n提案:\r\n  合计: { 立案: 3件 }\r\n';
    expect(inserted(before, {})).toBe(
      before.replace('提案', '\r\n  - 日期: 2024-03-05\r\n    类型: 座谈会\r\n提案'),
    );
  });

  test('leaves a text without a line break at its end without one', () => {
    const before = '活动:\n  - 日期: 2024-01-05\n    类型: 座谈会';
    expect(inserted(before, {})).toBe(`${before}\n\n  - 日期: 2024-03-05\n    类型: 座谈会`);
    expect(inserted(`${before}\n  # 完`, {})).toBe(
      `${before}\n\n  - 日期: 2024-03-05\n    类型: 座谈会\n  # 完`,
    );
  });

  test('is that of the entries under the same heading', () => {
    const before =
      '活动:\n  # 3月\n  - 日期: 2024-03-01\n    类型: 座谈会\n\n  # 4月\n  - date: 2024-04-09\n    type: 座谈会\n';
    expect(inserted(before, { date: '2024-04-01' })).toContain(
      '# 4月\n  - date: 2024-04-01\n    type: 座谈会\n\n',
    );
    expect(inserted(before, { date: '2024-03-31' })).toContain(
      '\n\n  - 日期: 2024-03-31\n    类型: 座谈会\n\n  # 4月',
    );
  });

  test('does not become part of a text block that keeps its blank lines', () => {
    const before =
      '活动:\n  - 日期: 2024-01-05\n    类型: 座谈会\n    备注: |+\n      两行\n      的话\n\n提案:\n  合计: { 立案: 3件 }\n';
    expect(inserted(before, {})).toBe(
      before.replace('\n\n提案', '\n\n  - 日期: 2024-03-05\n    类型: 座谈会\n提案'),
    );
  });
});

describe('a list that is not in order of dates', () => {
  const groups = log`
    活动:
      # 学习
      - 日期: 2024-02-01
        类型: 座谈会
      - 日期: 2024-06-01
        类型: 座谈会
      # 协商
      - 日期: 2024-01-01
        类型: 座谈会
      - 日期: 2024-05-01
        类型: 座谈会
    `;

  test('gets its new entry at the end', () => {
    expect(inserted(groups, {})).toBe(`${groups}  - 日期: 2024-03-05\n    类型: 座谈会\n`);
  });

  test('is one in order all the same if a single entry of many strays', () => {
    const dates = Array.from({ length: 24 }, (_, index) => `2024-02-${String(index + 1).padStart(2, '0')}`);
    const rows = [...dates, '2024-03-09', '2024-01-07', '2024-03-10'];
    const before = `活动:\n${rows.map((date) => `  - { 日期: ${date}, 类型: 座谈会 }\n`).join('')}`;
    expect(inserted(before, { date: '2024-02-20' })).toContain(
      '2024-02-20, 类型: 座谈会 }\n  - { 日期: 2024-02-20, 类型: 座谈会 }\n',
    );
  });

  test('months and years stand at their ends, and put nothing out of order', () => {
    const before =
      '活动:\n- {日期: 2024-02, 类型: 义诊}\n- {日期: 2024-02-09, 类型: 义诊}\n- {日期: 2024-04-09, 类型: 义诊}\n- {日期: 2024, 类型: 义诊}\n';
    expect(inserted(before, {})).toContain(
      '02-09, 类型: 义诊}\n- { 日期: 2024-03-05, 类型: 座谈会 }\n- {日期: 2024-04',
    );
    expect(inserted(before, { date: '2024-12-31' })).toContain(
      '04-09, 类型: 义诊}\n- { 日期: 2024-12-31, 类型: 座谈会 }\n',
    );
  });

  test('an entry without a readable date goes to the end', () => {
    const before = '活动:\n  - 日期: 2024-02-01\n    类型: 座谈会\n';
    expect(inserted(before, { date: '三月上旬' })).toBe(`${before}\n  - 日期: 三月上旬\n    类型: 座谈会\n`);
  });
});

describe('a list without entries', () => {
  const entry = '  - 日期: 2024-03-05\n    类型: 座谈会\n';

  test.each([
    ['活动:\n提案:\n  合计: { 立案: 3件 }\n', `活动:\n${entry}提案:\n  合计: { 立案: 3件 }\n`],
    ['年份: 2024\n活动:', `年份: 2024\n活动:\n${entry.trimEnd()}`],
    ['活动: [] # 还没有\n提案:\n', `活动: # 还没有\n${entry}提案:\n`],
    ['活动: null\n\n提案:\n', `活动:\n${entry}\n提案:\n`],
    ['活动: ~\n', `活动:\n${entry}`],
    [
      '活动:\n  # 一条活动写几行，以“- ”开头\n\n# 提案\n提案:\n',
      `活动:\n  # 一条活动写几行，以“- ”开头\n${entry}\n# 提案\n提案:\n`,
    ],
    ['活动:\n  # 2月\n\n  # 3月\n\n  # 4月\n', `活动:\n  # 2月\n\n  # 3月\n${entry}\n  # 4月\n`],
  ])('%j', (before, after) => {
    expect(inserted(before, {})).toBe(after);
  });

  test.each([
    ['年份: 2024\n', `年份: 2024\n\n活动:\n${entry}`],
    ['# 2024年台账\n', `# 2024年台账\n\n活动:\n${entry}`],
    ['', `活动:\n${entry}`],
    [
      '年份: 2024\n引入: 各委/*.yaml\n# 上级统计\n给定数据:\n  委员: 3名\n',
      `年份: 2024\n引入: 各委/*.yaml\n活动:\n${entry}# 上级统计\n给定数据:\n  委员: 3名\n`,
    ],
    [
      'year: 2024\n\ngivens:\n  委员: 3名\n',
      'year: 2024\n\nactivities:\n  - date: 2024-03-05\n    type: 座谈会\n\ngivens:\n  委员: 3名\n',
    ],
    ['提案:\n  合计: { 立案: 3件 }\n', `提案:\n  合计: { 立案: 3件 }\n\n活动:\n${entry}`],
  ])('is made where the schema has it: %j', (before, after) => {
    expect(inserted(before, {})).toBe(after);
  });
});

describe('a list of entries in braces, a line each', () => {
  const list = '活动:\n  - { 日期: 2024-01-05, 类型: 义诊 }\n';

  test('gets a short one like them', () => {
    const entry = '  - { 日期: 2024-03-05, 类型: 座谈会, 成果: { 意见建议: 12条 } }\n';
    expect(inserted(list, { results: { 意见建议: '12条' } })).toBe(list + entry);
    const parted = `${list}\n  - { 日期: 2024-02-05, 类型: 义诊 }\n`;
    expect(inserted(parted, { results: { 意见建议: '12条' } })).toBe(`${parted}\n${entry}`);
  });

  test('gets one in lines if it is long, or has signs that would need quotation marks', () => {
    const title = '关于老旧小区加装电梯、停车泊位增设、充电桩布局的座谈会';
    const entry = `  - 日期: 2024-03-05\n    类型: 座谈会\n    标题: ${title}\n`;
    expect(inserted(list, { title })).toBe(list + entry);
  });
});

describe('a list in brackets', () => {
  test('gets the entry in braces, on a line of its own where the others have that', () => {
    expect(
      inserted('活动: [{日期: 2024-01-05, 类型: 义诊}, {日期: 2024-04-05, 类型: 义诊}]\n', {
        note: '一、二',
      }),
    ).toBe(
      "活动: [{日期: 2024-01-05, 类型: 义诊}, { 日期: 2024-03-05, 类型: 座谈会, 备注: '一、二' }, {日期: 2024-04-05, 类型: 义诊}]\n",
    );
    expect(inserted('活动: [\n  {日期: 2024-04-05, 类型: 义诊},\n]\n', {})).toBe(
      '活动: [\n  { 日期: 2024-03-05, 类型: 座谈会 },\n  {日期: 2024-04-05, 类型: 义诊},\n]\n',
    );
    expect(inserted('活动: [\n  {日期: 2024-01-05, 类型: 义诊},\n]\n', {})).toBe(
      '活动: [\n  {日期: 2024-01-05, 类型: 义诊},\n  { 日期: 2024-03-05, 类型: 座谈会 },\n]\n',
    );
  });
});

describe('a file that has no place for an entry', () => {
  test.each([
    ['x: &a\n  - 日期: 2024-01-05\n    类型: 义诊\n活动: *a\n', '引用'],
    ['活动: &a\n  - 日期: 2024-01-05\n    类型: 义诊\n提案: *a\n', '标记'],
    ['活动: 还没有\n', '不是清单'],
    ['活动:\n  日期: 2024-01-05\n', '不是清单'],
    ['{ 年份: 2024 }\n', '{ }'],
    ['- 日期: 2024-01-05\n  类型: 义诊\n', '名称'],
    ['活动: [\n  {日期: 2024-01-05, 类型: 义诊}, # 在县里\n]\n', '特别'],
    ['活动: [ # 空的\n]\n', '特别'],
    ['活动：\n  - 日期: 2024-01-05\n    类型: 义诊\n', '特别'],
  ])('%j', (text, words) => {
    expect(refusal(text)).toContain(words);
  });
});
