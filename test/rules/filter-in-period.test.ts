import { describe, expect, test } from 'vitest';
import { filterInPeriod } from '../../src/rules/filter-in-period.ts';
import { found } from './codes.ts';

const log = (during: string) => `year: 2024\nfigures:\n  上半年: {count: {during: ${during}}}\n`;

describe('filterInPeriod', () => {
  test('accepts a time that the log covers, at least in part', () => {
    expect(found(filterInPeriod, log('2024-01/2024-06'))).toEqual([]);
    expect(found(filterInPeriod, log('2023/2024'))).toEqual([]);
  });

  test('reports a time outside, in sums too', () => {
    expect(found(filterInPeriod, log('2023-Q1'))).toEqual(['filter-outside-period 3:25']);
    const sum = 'year: 2024\nfigures:\n  建议: {sum: 意见建议, where: {during: 2025}}\n';
    expect(found(filterInPeriod, sum)).toEqual(['filter-outside-period 3:35']);
  });
});
