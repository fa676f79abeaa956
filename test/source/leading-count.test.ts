import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingCount } from '../../src/source/leading-count.ts';

describe('leadingCount', () => {
  it('counts as filtering does, where what holds comes first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (some, limit) => {
          const sorted = [...some].sort((a, b) => a - b);
          const holds = (item: number) => item <= limit;
          expect(leadingCount(sorted, holds)).toBe(sorted.filter(holds).length);
        },
      ),
    );
  });

  it('asks a few of many', () => {
    let asked = 0;
    const many = Array.from({ length: 2 ** 20 }, (_, index) => index);
    expect(
      leadingCount(many, (item) => {
        asked += 1;
        return item < 777_777;
      }),
    ).toBe(777_777);
    expect(asked).toBeLessThan(22);
  });
});
