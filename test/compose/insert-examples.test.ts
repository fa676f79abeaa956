import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/compose/unified-diff.ts';
import { inserted } from './inserted.ts';

const examples = readdirSync('examples', { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.yaml'))
  .sort();

/** One for each kind of value that an entry may hold. */
const entry = {
  type: ['座谈会', '联谊活动'],
  title: '“有事来商量”：主题: 停车难',
  participants: '24人次',
  results: { 意见建议: '12条', 社情民意信息: '3条' },
  instructions: [{ by: '县长', text: '请城管局研究' }],
  tags: '停车',
  note: '纪要见 #3 文件',
  notable: true,
};

/** Dates of a log's year: the first day, a month that may have a heading, the last day, the whole year. */
function datesFor(text: string): string[] {
  const year = /(?:日期|date): (\d{4})/u.exec(text)?.[1] ?? '2022';
  return [`${year}-01-01`, `${year}-04-01`, `${year}-12-31`, year];
}

describe('an entry put into each example', () => {
  test('12 examples', () => expect(examples).toHaveLength(12));

  test.each(examples)('%s', async (path) => {
    const text = readFileSync(`examples/${path}`, 'utf8');
    const diffs = datesFor(text).flatMap((date) =>
      unifiedDiff(path, text, inserted(text, { date, ...entry })),
    );
    // Only new lines, whatever they are.
    expect(diffs.filter((line) => /^-(?!--)/u.test(line))).toEqual([]);
    await expect(diffs.map((line) => `${line}\n`).join('')).toMatchFileSnapshot(
      `golden/${path.replaceAll('/', '-').replace(/\.yaml$/u, '')}.diff`,
    );
  });
});
