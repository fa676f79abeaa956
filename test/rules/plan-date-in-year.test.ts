import { describe, expect, test } from 'vitest';
import { planDateInYear } from '../../src/rules/plan-date-in-year.ts';
import { found } from './codes.ts';

const log = (plan: string, date: string) =>
  `year: 2024\nplan:\n  ${plan}\n  arrangements:\n    entries:\n    - {type: 常委会议, date: ${date}}\n`;

describe('planDateInYear', () => {
  test('accepts dates of the plan, which may be of another year than the log', () => {
    expect(found(planDateInYear, log('year: 2025', '2025-03'))).toEqual([]);
    expect(found(planDateInYear, log('numbering: each', '2024-07/2024-08'))).toEqual([]);
  });

  test('accepts a plan without dates, and a log without plan', () => {
    expect(found(planDateInYear, 'year: 2024\nplan: {arrangements: {entries: [{type: 常委会议}]}}')).toEqual(
      [],
    );
    expect(found(planDateInYear, 'year: 2024')).toEqual([]);
  });

  test('reports dates of another year', () => {
    expect(found(planDateInYear, log('year: 2025', '2024-03'))).toEqual(['date-outside-plan 6:26']);
  });
});
