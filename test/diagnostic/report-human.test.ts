import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic/diagnostic.ts';
import { reportHuman } from '../../src/diagnostic/report/human.ts';
import { plain } from '../../src/diagnostic/report/palette.ts';
import { displayWidth } from '../../src/diagnostic/width.ts';
import { named, noticed, place, unknownKey } from './place.ts';

const text = '活动:\n  - date: 2024-03-05\n    name: 座谈会\n    tpye: 会议\n';

test('header, excerpt, carets and hint', () => {
  expect(reportHuman([unknownKey('tpye', place(text, 'tpye'), 'type')])).toBe(
    [
      '2024.yaml:4:5 错误[unknown-key] 未知字段“tpye”',
      '  3 │     name: 座谈会',
      '> 4 │     tpye: 会议',
      '    │     ^^^^ 是否想写 type？',
      '',
      '发现 1 个错误',
      '',
    ].join('\n'),
  );
});

test('carets stand under hanzi, two columns each', () => {
  const lines = reportHuman([unknownKey('会议', place('综述: 座谈会议\n', '会议'), '会仪')]).split('\n');
  expect(lines[1]).toBe('> 1 │ 综述: 座谈会议');
  expect(lines[2]).toBe('    │           ^^^^ 是否想写 会仪？');
});

test('a tab is shown, and counted, as four columns', () => {
  const lines = reportHuman([unknownKey('b', place('a:\n\tb: 1\n', 'b'))]).split('\n');
  expect(lines[2]).toBe('> 2 │     b: 1');
  expect(lines[3]?.indexOf('^')).toBe('> 2 │     '.length);
});

test('line numbers of different lengths stand flush right', () => {
  const long = `${'x: 1\n'.repeat(9)}tpye: 会议\n`;
  expect(
    reportHuman([unknownKey('tpye', place(long, 'tpye'))])
      .split('\n')
      .slice(1, 4),
  ).toEqual(['   9 │ x: 1', '> 10 │ tpye: 会议', '     │ ^^^^ 这里可以写：日期']);
});

test('a long line is cut to what surrounds the place', () => {
  const line = `lead: ${'一'.repeat(200)}{{错名}}${'二'.repeat(200)}`;
  const [, shown = '', carets = ''] = reportHuman([unknownKey('错名', place(line, '错名'))]).split('\n');
  expect(displayWidth(shown)).toBeLessThanOrEqual(120);
  expect(displayWidth(shown.slice(0, shown.indexOf('错名')))).toBe(
    displayWidth(carets.slice(0, carets.indexOf('^'))),
  );
});

test('no line is wider than the terminal, and carets stay under what they point at', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('一', 'a', ' ', '，', '𠮷'), { maxLength: 120 }),
      fc.array(fc.constantFrom('一', 'a', '，'), { maxLength: 120 }),
      fc.integer({ min: 40, max: 120 }),
      (before, after, columns) => {
        const at = place(`标题: ${before.join('')}错名${after.join('')}`, '错名');
        const report = reportHuman([unknownKey('错名', at, '日期')], plain, columns);
        const [, shown = '', carets = ''] = report.split('\n');
        for (const line of report.split('\n').slice(1))
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        expect(displayWidth(shown.slice(0, shown.indexOf('错名')))).toBe(carets.indexOf('^'));
        expect(report).toContain('是否想写 日期？');
      },
    ),
  );
});

test('related places stand under it, warnings are counted apart, and places may be missing', () => {
  const at = place(text, '2024-03-05');
  const related = [{ message: '先在这里写过', at: place(text, '座谈会') }];
  const error = { ...diagnose('duplicate-key', { key: '日期', first: 'date' }, at), related };
  const report = reportHuman([
    { ...error, severity: 'warning' },
    diagnose('file-missing', { path: 'x.yaml' }),
  ]);
  expect(report).toContain('2024.yaml:2:11 警告[duplicate-key]');
  expect(report).toContain('  2024.yaml:3:11 先在这里写过');
  expect(report).toContain('错误[file-missing] 找不到文件“x.yaml”\n  请核对');
  expect(report.endsWith('发现 1 个错误、1 个警告\n')).toBe(true);
});

test('nothing to say is nothing said', () => {
  expect(reportHuman([])).toBe('');
});

test('colours come from the palette alone', () => {
  const red = (words: string) => `<red>${words}</red>`;
  const report = reportHuman([unknownKey('tpye', place(text, 'tpye'), 'type')], { ...plain, red });
  expect(report).toContain('<red>错误[unknown-key]</red>');
  expect(report).toContain('<red>^^^^ 是否想写 type？</red>');
});

test('a place with a name stands in place of line and column, and the excerpt has no numbers', () => {
  const at = named('标题\n召开常委会议6次。\n', '6次');
  expect(reportHuman([unknownKey('6次', at, '5次')])).toBe(
    [
      '综述.docx “协商议政”第3段 错误[unknown-key] 未知字段“6次”',
      '> │ 召开常委会议6次。',
      '  │             ^^^ 是否想写 5次？',
      '',
      '发现 1 个错误',
      '',
    ].join('\n'),
  );
});

test('a long paragraph is cut to what surrounds the place', () => {
  const at = named(`${'一'.repeat(300)}召开6次${'二'.repeat(300)}`, '6次');
  const [, shown = '', carets = ''] = reportHuman([unknownKey('6次', at)], plain, 80).split('\n');
  expect(displayWidth(shown)).toBeLessThanOrEqual(80);
  expect(displayWidth(shown.slice(0, shown.indexOf('6次')))).toBe(carets.indexOf('^'));
});

// A second or two; minutes, if the paragraph were measured anew for each.
test('thousands of places in one long paragraph are shown at once', { timeout: 60_000 }, () => {
  const text = '，召开会议6次'.repeat(20_000);
  const { file } = named(text, '6次');
  const places = Array.from({ length: 4000 }, (_, index) => ({ start: index * 35 + 5, end: index * 35 + 7 }));
  const report = reportHuman(places.map((range) => unknownKey('6次', { file, range })));
  expect(report.match(/\^\^\^/g)).toHaveLength(4000);
});

test('notices have a colour and a count of their own', () => {
  const cyan = (words: string) => `<cyan>${words}</cyan>`;
  const report = reportHuman([noticed(place(text, 'tpye')), unknownKey('tpye', place(text, 'tpye'))], {
    ...plain,
    cyan,
  });
  expect(report).toContain('2024.yaml:4:5 <cyan>提示[unknown-key]</cyan> 未知字段“6次”');
  expect(report.endsWith('发现 1 个错误、1 个提示\n')).toBe(true);
});
