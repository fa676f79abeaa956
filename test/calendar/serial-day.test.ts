import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDay } from '../../src/calendar/day.ts';
import { FIRST_SERIAL_DAY, serialDay, serialOf } from '../../src/calendar/serial-day.ts';

const first = serialOf(FIRST_SERIAL_DAY);

test('law: a serial number is the day that as many days lead to, and of no other day', () => {
  fc.assert(
    fc.property(fc.integer({ min: first, max: 2_958_465 }), (serial) => {
      const day = serialDay(serial, false);
      expect(day && isoDay(day)).toBe(new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));
      expect(day && serialOf(day)).toBe(serial);
      expect(serialDay(serial - 1462, true)).toEqual(day);
    }),
  );
});

test('days before the one that never was count from 1; it, time alone and what is out of range are none', () => {
  expect(serialDay(1, false)).toEqual({ year: 1900, month: 1, day: 1 });
  expect(serialDay(59, false)).toEqual({ year: 1900, month: 2, day: 28 });
  for (const none of [60, 0.5, -1, 2_958_466]) expect(serialDay(none, false)).toBeUndefined();
});
