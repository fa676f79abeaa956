import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divide, percentage, sum } from '../../src/quantity/arithmetic.ts';
import { agree, boundsOf } from '../../src/quantity/bounds.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { joinPrecision } from '../../src/quantity/precision.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { roundDownTo, showSum } from '../../src/quantity/round.ts';
import { smallerScale } from '../../src/quantity/scale.ts';
import { anyQuantity, precisions } from './any-quantity.ts';
import { quantity } from './quantity.ts';

/** Adds written quantities; what documents print for the sum. */
function total(...written: string[]): string | undefined {
  const [first, ...rest] = written.map(quantity);
  const result = first && sum([first, ...rest], first);
  return result && formatQuantity(result);
}

/** Two quantities of one unit added the plain way, to hold `sum` against. */
function add(a: Quantity, b: Quantity): Quantity {
  return {
    value: a.value.plus(b.value),
    scale: smallerScale(a.scale, b.scale),
    unit: a.unit,
    precision: joinPrecision(a.precision, b.precision),
  };
}

describe('sums', () => {
  test('are decimal, never binary', () => {
    expect(total('4209.3万元', '351万元')).toBe('4560.3万元');
    expect(total('0.1万元', '0.2万元')).toBe('0.3万元');
  });

  test('keep the smallest scale among their parts', () => {
    expect(total('1.2亿元', '300万元')).toBe('12300万元');
    expect(total('3万元', '500元')).toBe('30500元');
  });

  test('keep the honest precision', () => {
    expect(total('1000余人次', '24人次')).toBe('1024余人次');
    expect(total('1000余人次', '近500人次')).toBe('约1500人次');
    expect(total('1000多人次', '100人次以上')).toBe('1100余人次');
  });

  test('of one part print as written', () => {
    expect(total('20万余元')).toBe('20万余元');
    expect(total('95.0%')).toBe('95.0%');
  });

  test('of unlike units do not exist', () => {
    expect(total('192则', '192条')).toBeUndefined();
    expect(total('12人', '12人次')).toBeUndefined();
  });

  test('of nothing are zero', () => {
    expect(formatQuantity(sum([], { unit: '元', scale: '万' }) as Quantity)).toBe('0万元');
  });

  test('law: the sum of a list is what its parts add up to, one by one', () => {
    fc.assert(
      fc.property(fc.array(anyQuantity('元'), { minLength: 1, maxLength: 8 }), (parts) => {
        const [first, ...rest] = parts as [Quantity, ...Quantity[]];
        const folded = rest.reduce(add, first);
        expect(sum(parts, { unit: '元', scale: '' })).toEqual(folded);
      }),
    );
  });

  test('law: order and grouping change nothing', () => {
    const q = anyQuantity('元');
    fc.assert(
      fc.property(q, q, q, (a, b, c) => {
        const left = sum([sum([a, b], a) as Quantity, c], a);
        const right = sum([a, sum([b, c], b) as Quantity], a);
        expect(left).toEqual(right);
        expect(sum([a, b], a)).toEqual(sum([b, a], a));
        expect(left?.value.eq(a.value.plus(b.value).plus(c.value))).toBe(true);
      }),
    );
  });
});

describe('joinPrecision is a lattice join', () => {
  test.each(precisions)('%s', (a) => {
    expect(joinPrecision(a, a)).toBe(a);
    expect(joinPrecision(a, 'exact')).toBe(a);
    expect(joinPrecision(a, 'about')).toBe('about');
    for (const b of precisions) {
      const ab = joinPrecision(a, b);
      expect(ab).toBe(joinPrecision(b, a));
      expect(joinPrecision(a, ab)).toBe(ab);
      for (const c of precisions) {
        expect(joinPrecision(ab, c)).toBe(joinPrecision(a, joinPrecision(b, c)));
      }
    }
  });

  test('余 covers 多 and 以上, 近 covers 以下, both sides make 约', () => {
    expect(joinPrecision('more', 'over')).toBe('over');
    expect(joinPrecision('orMore', 'more')).toBe('over');
    expect(joinPrecision('orLess', 'under')).toBe('under');
    expect(joinPrecision('over', 'under')).toBe('about');
    expect(joinPrecision('around', 'over')).toBe('about');
  });
});

describe('percentages round half-up, once', () => {
  function share(part: number, whole: number, decimals = 1): string | undefined {
    const result = percentage(quantity(`${part}件`), quantity(`${whole}件`), decimals);
    return result && formatQuantity(result.shown);
  }

  test.each([
    // Published as 89.9, 10.1, 10.6 and 26.6.
    [4502, 5005, '90.0%'],
    [503, 5005, '10.0%'],
    [528, 5005, '10.5%'],
    [1334, 5005, '26.7%'],
    // Published as 6.7, which is the share of another whole.
    [15, 205, '7.3%'],
    [15, 223, '6.7%'],
    [205, 205, '100%'],
    [19, 20, '95%'],
    [1, 2000, '0.1%'],
    [1, 8, '12.5%'],
  ])('%i of %i is %s', (part, whole, expected) => {
    expect(share(part, whole)).toBe(expected);
  });

  test('no whole number of 259 gives 59.9%', () => {
    const shares = Array.from({ length: 260 }, (_, part) => share(part, 259));
    expect(shares).not.toContain('59.9%');
  });

  test('a tie is found although the quotient has no end', () => {
    expect(share(1, 3, 0)).toBe('33%');
    expect(share(1, 6, 2)).toBe('16.67%');
    // 0.449999… of the last place: rounding twice would go up.
    expect(share(44_999_999, 1_000_000_000, 2)).toBe('4.50%');
    expect(share(44_999_999, 10_000_000_000, 1)).toBe('0.4%');
  });

  test('the share of nothing is no number', () => {
    expect(share(0, 0)).toBeUndefined();
  });

  test('what is not exact makes 约', () => {
    const result = percentage(quantity('1000余件'), quantity('2000件'));
    expect(result && formatQuantity(result.shown)).toBe('约50%');
  });

  test('law: the rounded percentage is within half a unit of the last place', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(4),
        (part, whole, decimals) => {
          const shown = percentage(quantity(`${part}件`), quantity(`${whole}件`), decimals)?.shown.value;
          const distance = shown?.times(whole).minus(new Big(part).times(100)).abs();
          const half = new Big(10).pow(-decimals).div(2).times(whole);
          expect(distance?.lte(half)).toBe(true);
        },
      ),
    );
  });
});

test('an average keeps its unit and scale', () => {
  const result = divide(quantity('4209.3万元'), quantity('677户'), 1, { scale: '万', unit: '元', factor: 1 });
  expect(result && formatQuantity(result.shown)).toBe('6.2万元');
  expect(result?.value.value.toFixed(4)).toBe('62175.7755');
});

describe('showing coarser than known', () => {
  test.each([
    ['3512条', 100, '3500余条'],
    ['3500条', 100, '3500条'],
    ['3512余条', 100, '3500余条'],
    ['99条', 100, '99条'],
    ['近498场次', 100, '近500场次'],
    ['近410场次', 100, '约400场次'],
    ['约503人', 100, '约500人'],
    ['约550人', 100, '约600人'],
    ['513条以上', 100, '500条以上'],
    ['487条以下', 100, '500条以下'],
    ['4560.3万元', 100, '4500余万元'],
    ['35600元', 1000, '35000余元'],
  ])('%s to %i is %s', (written, step, expected) => {
    expect(formatQuantity(roundDownTo(quantity(written), step))).toBe(expected);
  });

  test.each([
    ['3508余条', '3500余条'],
    ['128余条', '120余条'],
    ['1024多人次', '1000多人次'],
    ['3.64万余元', '3.6万余元'],
    ['1.7亿余元', '1.7亿余元'],
    ['24.5万余元', '20余万元'],
    ['近503场次', '约500场次'],
    ['近500场次', '近500场次'],
    ['约1523人', '约1500人'],
    ['约14.5万元', '约15万元'],
    ['近25次', '近25次'],
    ['约1.84亿元', '约1.8亿元'],
    ['约123456人', '约123500人'],
    ['128条以上', '128条以上'],
    ['128条', '128条'],
  ])('the sum %s prints %s', (written, expected) => {
    expect(formatQuantity(showSum(quantity(written)))).toBe(expected);
  });

  test('law: what is shown of a sum can be what is known of it', () => {
    fc.assert(
      fc.property(anyQuantity('元'), (known) => {
        expect(agree(boundsOf(showSum(known)), boundsOf(known))).toBe(true);
      }),
    );
  });

  test('law: so can what is shown to the ten or the hundred', () => {
    fc.assert(
      fc.property(anyQuantity('元'), fc.constantFrom(10, 100), (known, step) => {
        const shown = roundDownTo(known, step);
        // Who rounds an approximation as coarsely as it is large means to.
        if (shown.precision === 'about' || shown.precision === 'around') return;
        expect(agree(boundsOf(shown), boundsOf(known))).toBe(true);
      }),
    );
  });
});
