import { expect, test } from 'vitest';
import { diagnose } from '../../src/diagnostic/diagnostic.ts';
import { reportJson } from '../../src/diagnostic/report/json.ts';
import { named, noticed, place } from './place.ts';

test('every field, with lines and columns in characters', () => {
  const text = 'a: 1\n𠮷: 日期\n';
  const related = [{ message: '先写在这里', at: place(text, 'a') }];
  const args = { key: '日期', first: '日期' };
  const report = reportJson([{ ...diagnose('duplicate-key', args, place(text, '日期')), related }]);
  expect(JSON.parse(report)).toEqual([
    {
      code: 'duplicate-key',
      severity: 'error',
      message: '字段“日期”写了两次',
      file: '2024.yaml',
      line: 2,
      column: 4,
      endLine: 2,
      endColumn: 6,
      hint: '只留一处',
      related: [{ message: '先写在这里', file: '2024.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 }],
    },
  ]);
});

test('an array, whatever there is to say', () => {
  expect(reportJson([])).toBe('[]\n');
  expect(JSON.parse(reportJson([diagnose('file-missing', { path: 'x' })]))[0]).not.toHaveProperty('line');
});

test('a place with a name is told beside its line', () => {
  expect(JSON.parse(reportJson([noticed(named('标题\n召开6次', '6次'))]))[0]).toMatchObject({
    severity: 'notice',
    place: '“协商议政”第3段',
    line: 2,
    column: 3,
  });
});
