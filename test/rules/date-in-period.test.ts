import { describe, expect, test } from 'vitest';
import { dateInPeriod } from '../../src/rules/date-in-period.ts';
import { found } from './codes.ts';

const log = (year: string, ...dates: string[]) =>
  `year: ${year}\nactivities:\n${dates.map((date) => `- {date: ${date}, type: 座谈会}\n`).join('')}`;

describe('dateInPeriod', () => {
  test('accepts dates of the year, coarse ones and its edges', () => {
    expect(
      found(dateInPeriod, log('2024', '2024-01-01', '2024-12-31', '2024', '2024-Q4', '2024-02')),
    ).toEqual([]);
  });

  test('accepts every year of a span', () => {
    expect(found(dateInPeriod, log('2016-2020', '2016', '2018-05', '2020-12-31', '2016/2020'))).toEqual([]);
  });

  test('reports dates of another year', () => {
    expect(found(dateInPeriod, log('2024', '2023-12-31', '2025-01', '2024-05'))).toEqual([
      'date-outside-period 3:10',
      'date-outside-period 4:10',
    ]);
  });

  test('only warns of a range that reaches over the end of the year', () => {
    expect(found(dateInPeriod, log('2024', '2024-12-30/2025-01-02', '2023-12-30/2024-01-01'))).toEqual([
      'date-crosses-period 3:10',
      'date-crosses-period 4:10',
    ]);
  });

  test('keeps quiet where the year itself is broken', () => {
    expect(found(dateInPeriod, log('xx', '2023-12-31', '1924-12-31'))).toEqual([]);
  });
});
