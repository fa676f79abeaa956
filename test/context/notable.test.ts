import { expect, test } from 'vitest';
import { chooseNotable } from '../../src/context/notable.ts';
import { goodLog } from '../normalise/log-of.ts';

function chosen(limit: number, ...rows: string[]): string[] {
  const { activities } = goodLog(
    `year: 2024\nactivities:\n${rows.map((row) => `  - { ${row} }`).join('\n')}`,
  );
  return chooseNotable(activities, limit, () => '').map((activity) => activity.title);
}

const row = (day: number, title: string, more = '') =>
  `date: 2024-03-${String(day).padStart(2, '0')}, type: 专题协商, title: ${title}${more && `, ${more}`}`;

test('takes all that is marked, never what is marked not to be, and nothing that has no result', () => {
  expect(
    chosen(
      8,
      row(1, '甲', 'notable: true'),
      row(2, '乙', 'notable: false, outcome: 推动开工, instructions: 县长'),
      row(3, '丙', 'topic: 养老'),
      row(4, '丁', 'notable: true'),
    ),
  ).toEqual(['甲', '丁']);
});

test('takes what has most to tell, and returns it as the log has it', () => {
  expect(
    chosen(
      2,
      row(1, '甲', 'results: { 意见建议: 3条 }'),
      row(2, '乙', 'outcome: 推动开工'),
      row(3, '丙', 'outcome: 推动开工, instructions: 县长'),
    ),
  ).toEqual(['乙', '丙']);
});

test('tells of one title once', () => {
  const same = 'outcome: 推动开工';
  expect(chosen(8, row(1, '接待日', same), row(2, '接待日', same), row(3, '恳谈会', same))).toEqual([
    '接待日',
    '恳谈会',
  ]);
});

test('ends when the next would be more of the same', () => {
  const rows = [1, 2, 3, 4, 5].map((day) => row(day, `活动${day}`, 'outcome: 推动开工'));
  expect(chosen(8, ...rows)).toHaveLength(2);
});

test('takes a meeting for its agenda, but not a row of many events for its numbers', () => {
  expect(
    chosen(
      8,
      row(1, '甲', 'topic: 审议工作要点'),
      'date: 2024, type: 走访企业, times: 32次, results: { 意见建议: 3条 }',
      'date: 2024-04, type: 走访委员, title: 乙, times: 32次',
    ),
  ).toEqual(['甲', '乙']);
});

test('takes a named event to which many came', () => {
  const come = (count: number) => `participants: ${count}人次`;
  expect(chosen(8, row(1, '甲', come(49)), row(2, '乙', come(50)))).toEqual(['乙']);
});
