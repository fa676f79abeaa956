import fc from 'fast-check';
import { type DateGrain, type DateSpan, FIRST_YEAR, LAST_YEAR } from '../../src/calendar/date.ts';
import { daysInMonth } from '../../src/calendar/day.ts';
import { monthSpan, quarterSpan, yearsSpan } from '../../src/calendar/span.ts';

/** Dates of every grain, ranges included. */
export const anyDate: fc.Arbitrary<DateSpan> = fc
  .tuple(
    fc.integer({ min: FIRST_YEAR, max: LAST_YEAR }),
    fc.integer({ min: 1, max: 12 }),
    fc.nat(),
    fc.nat(3),
  )
  .chain(([year, month, day, kind]) => {
    const on = { year, month, day: 1 + (day % daysInMonth(year, month)) };
    const points: readonly DateSpan[] = [
      { from: on, to: on, grain: 'day' },
      monthSpan(on),
      quarterSpan(year, Math.ceil(month / 3)),
      yearsSpan(year),
    ];
    return fc.constant(points[kind] ?? yearsSpan(year));
  });

const grains: readonly DateGrain[] = ['day', 'month', 'quarter', 'year'];

/** From one date to another, each written as finely as it pleases: 2024-02/2024-Q2. */
export const anyRange: fc.Arbitrary<DateSpan> = fc.tuple(anyDate, anyDate).map(([a, b]) => ({
  from: a.from,
  to: b.to,
  grain: grains[Math.max(grains.indexOf(a.grain), grains.indexOf(b.grain))] ?? 'day',
}));
