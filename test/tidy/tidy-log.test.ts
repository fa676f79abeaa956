import { expect, test } from 'vitest';
import { tidyLog } from '../../src/tidy/tidy-log.ts';

/** A log with one activity, of which these are the fields. */
const activity = (...fields: string[]) =>
  [
    '年份: 2024',
    '活动:',
    '  - 日期: 2024-03-05',
    '    类型: 座谈会',
    ...fields.map((field) => `    ${field}`),
    '',
  ].join('\n');

function tidied(text: string | Uint8Array) {
  const {
    text: after,
    changes,
    diagnostics,
  } = tidyLog('2024.yaml', typeof text === 'string' ? Buffer.from(text) : text);
  return {
    after,
    changes: changes.map(({ kind, count }) => `${kind} ${count}`),
    said: diagnostics.map(({ code }) => code),
  };
}

test.each([
  ['a full-width colon', '标题：某某会议', '标题: 某某会议'],
  ['a colon without a space', '标题:某某会议', '标题: 某某会议'],
  ['an equals sign', '标题=某某会议', '标题: 某某会议'],
  ['full-width braces', '成果: ｛意见建议：１２条，调研报告：1篇｝', '成果: {意见建议: 12条, 调研报告: 1篇}'],
  [
    'full-width signs in braces',
    '成果: { 意见建议：12条，调研报告：1篇 }',
    '成果: { 意见建议: 12条, 调研报告: 1篇 }',
  ],
  ['thousands', '资金: 1,200万元', '资金: 1200万元'],
  ['a full-width comma in a number', '资金: 1，200万元', '资金: 1200万元'],
  ['a space in a quantity', '参加: 34 人次', '参加: 34人次'],
  ['a quoted quantity', '参加: "３４人次"  # 估计', '参加: "34人次"  # 估计'],
  ['a quantity in Chinese quotation marks', '参加: “34人次”', '参加: 34人次'],
  ['a word in Chinese quotation marks', '重点: “是”', '重点: 是'],
  ['a number in full width', '第几次: １２', '第几次: 12'],
  ['figures without quotation marks', '标题: {{常委会议}}的会议', "标题: '{{常委会议}}的会议'"],
  ['an at sign', '标题: @某某', "标题: '@某某'"],
  ['a list of types', '类型: [党组会议，主席会议]', '类型: [党组会议, 主席会议]'],
  ['a zero-width space', '标题: 某\u200b某', '标题: 某某'],
  ['a non-breaking space in a text', '标题: 某\u00a0某', '标题: 某 某'],
  ['non-breaking spaces before a value', '标题:\u00a0某某', '标题: 某某'],
  ['a mark of direction', '标题: \u202a某某\u202c', '标题: 某某'],
  ['blanks at the end of a line', '标题: 某某  ', '标题: 某某'],
])('%s', (_, written, meant) => {
  const fields = written.startsWith('类型')
    ? {
        before: activity('标题: 甲').replace('类型: 座谈会', written),
        after: activity('标题: 甲').replace('类型: 座谈会', meant),
      }
    : { before: activity(written), after: activity(meant) };
  const { after, changes, said } = tidied(fields.before);
  expect(after).toBe(fields.after);
  expect(changes).not.toEqual([]);
  expect(said).toEqual([]);
});

test.each([
  ['a text with a colon', '标题: 会议要求：抓好落实'],
  ['a text that goes on', '备注: 会议要求\n      日期：另行通知'],
  ['full-width signs in a text', '标题: “十四五”规划（２０２４），［附件］｛略｝'],
  ['digits in a text', '议题: ２０２４年３月５日的会议，1,200 人参加'],
  ['a date in a text', '标题: 2024.3.5 座谈会'],
  ['a comma in a topic', '议题: [乡村振兴，产业发展]'],
  ['a number with a zero', '次数: 0123'],
  ['two numbers', '参加: 3 4人次'],
  ['words', '参加: 超过100人次'],
  ['an unclosed quotation mark', '标题: "某某'],
  ['text after a quotation mark', '标题: "十四五"规划'],
  ['a field that is there twice', '类型：会议'],
  ['an unknown field', '主持：某某'],
  ['a hash that would become a comment', '标题：#1 会议'],
  ['a text in a block, blanks and all', '备注: |\n      甲  \n        乙：丙\n\n'],
  ['blanks in quotation marks', '备注: "甲 "'],
  ['blanks where a text in quotation marks goes on', '备注: "甲  \n      乙"'],
  ['a hash and a blank that would become a comment', '标题：# 会议'],
  ['fields in a paragraph', '备注: 甲\n综述:\n  导语:\n    - 日期：三月五日\n      地点：会议室'],
  ['a control character', '标题: 某\u0007某'],
  ['a text from right to left', '标题: 某\u202e某\u202c'],
])('not %s', (_, written) => {
  const text = activity(written);
  const { after, changes } = tidied(text);
  expect(after).toBe(text);
  expect(changes).toEqual([]);
});

test('a year-less date is completed where the log has one year only', () => {
  const one = activity('标题: 甲').replace('2024-03-05', '3月5日');
  expect(tidied(one).after).toContain('日期: 2024-03-05\n');
  const several = one.replace('年份: 2024', '年份: 2020-2024');
  expect(tidied(several)).toEqual({ after: several, changes: [], said: ['bad-date'] });
});

test('what stands below a quotation mark that is open is left alone', () => {
  const text = activity('标题: "某某', '备注：甲', '地点：乙');
  expect(tidied(text).after).toBe(text);
  const above = activity('备注：甲', '标题: "某某', '地点：乙');
  expect(tidied(above).after).toBe(activity('备注: 甲', '标题: "某某', '地点：乙'));
});

test('an indentation with tabs is mended where only one depth is left', () => {
  expect(tidied('年份: 2024\n单位:\n\t全称: 甲\n\t级别: 县\n').after).toBe(
    '年份: 2024\n单位:\n  全称: 甲\n  级别: 县\n',
  );
  expect(tidied(activity('成果:\n      意见建议: 3条\n\t标题: 甲')).after).toBe(
    activity('成果:\n      意见建议: 3条\n\t标题: 甲'),
  );
});

const gbk = (text: string) => Buffer.from(encodeGbk(text));

/** As much of GBK as this test needs: the decoder turned round. */
function encodeGbk(text: string): number[] {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return [...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]);
}

const plain = '年份: 2024\n单位: { 全称: 政协安澜县委员会 }\n';

test.each<[string, Uint8Array, string[]]>([
  ['GBK', gbk(plain), ['encoding 1']],
  ['UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le'), ['encoding 1']],
  ['UTF-16, big end first', Buffer.from(`\ufeff${plain}`, 'utf16le').swap16(), ['encoding 1']],
  ['UTF-16 without a mark', Buffer.from(`# a log of the year 2024\n${plain}`, 'utf16le'), ['encoding 1']],
  ['a byte order mark', Buffer.from(`\ufeff${plain}`), ['mark 1']],
  ['old line ends', Buffer.from(plain.replaceAll('\n', '\r')), ['line-end 2']],
  ['mixed line ends', Buffer.from(`${plain}# a\n# b\r\n# c\r`), ['line-end 2']],
  ['doubled carriage returns', Buffer.from(plain.replaceAll('\n', '\r\r\n')), ['line-end 2']],
  ['no line end', Buffer.from(plain.trimEnd()), ['last-line 1']],
])('%s', (_, bytes, changes) => {
  const found = tidied(bytes);
  expect(found.changes).toEqual(changes);
  expect(found.after?.replace(/# a.*\n/u, '').startsWith('年份: 2024')).toBe(true);
  expect(found.said).toEqual([]);
});

test('lines that end in carriage return and line feed go on doing so', () => {
  const { after } = tidied(activity('标题：甲', '备注: 乙').replaceAll('\n', '\r\n'));
  expect(after).toBe(activity('标题: 甲', '备注: 乙').replaceAll('\n', '\r\n'));
});

test.each<[string, Uint8Array]>([
  ['UTF-8 with a broken byte', Buffer.concat([Buffer.from(plain), Buffer.of(0xe5, 0x0a)])],
  ['UTF-8 with a line of GBK', Buffer.concat([Buffer.from(plain), gbk('# 备注备注\n')])],
  ['GBK with a line of UTF-8', Buffer.concat([gbk(plain.repeat(20)), Buffer.from('# 备注备注\n')])],
  ['Latin letters', Buffer.from('year: 2024\n# caf\u00e9s, \u00fcber, na\u00efve\n', 'latin1')],
  ['half a UTF-16', Buffer.from(`\ufeff${plain}`, 'utf16le').subarray(0, -1)],
  ['zero bytes', Buffer.from('年份: 2024\n\0\n')],
  ['a workbook', Buffer.from('PK\u0003\u0004 xl/workbook.xml')],
])('bytes that nobody knows stay: %s', (_, bytes) => {
  const { bytes: after, changes, diagnostics } = tidyLog('2024.yaml', bytes);
  expect(Buffer.from(after)).toEqual(Buffer.from(bytes));
  expect(changes).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual([expect.stringMatching(/^not-(?:utf8|text)$/u)]);
});

test('a long file with a slip in every line is tidied in a few readings', () => {
  const entries = Array.from(
    { length: 4000 },
    (_, index) => `－ 日期：2024.${(index % 12) + 1}.5\n　类型：座谈会\n`,
  );
  const { after, said } = tidied(`年份：2024\n活动：\n${entries.join('')}`);
  expect(said).toEqual([]);
  expect(after?.match(/^- 日期: 2024-\d\d-05\n {2}类型: 座谈会$/gmu)?.length).toBe(4000);
});

test.each([
  ['tabs', (line: string) => line.replace(/^ +/u, (blanks) => '\t'.repeat(blanks.length / 2))],
  ['full-width spaces', (line: string) => line.replace(/^ +/u, (blanks) => '　'.repeat(blanks.length / 2))],
  ['other dashes', (line: string) => line.replace('- ', '－')],
  ['dashes without a space', (line: string) => line.replace('- ', '-')],
])('a year of entries with %s: no slip hides behind those above it', (_, mistyped) => {
  const entry = ['  - 日期: 2024-03-05', '    类型: 座谈会', '    参加: 34人次', ''];
  const entries = Array.from({ length: 120 }, () => entry).flat();
  const log = (lines: readonly string[]) => `年份: 2024\n活动:\n${lines.join('\n')}`;
  const { after, said } = tidied(log(entries.map(mistyped)));
  expect(after).toBe(log(entries));
  expect(said).toEqual([]);
});

test('a tab far down a long list is mended', () => {
  const entry = '  - 日期: 2024-03-05\n    类型: 座谈会\n';
  const log = (last: string) => `年份: 2024\n活动:\n${entry.repeat(200)}${last}`;
  expect(tidied(log(entry.replace('    ', '\t\t'))).after).toBe(log(entry));
});
