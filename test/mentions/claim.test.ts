import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/compute/catalogue.ts';
import { type Claim, claimOf } from '../../src/mentions/claim.ts';
import type { Amount } from '../../src/mentions/mention.ts';
import { percentage } from '../../src/quantity/arithmetic.ts';
import { boundsOf } from '../../src/quantity/bounds.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { roundDownTo } from '../../src/quantity/round.ts';
import { anyQuantity } from '../quantity/any-quantity.ts';
import { quantity } from '../quantity/quantity.ts';
import { mentionsIn } from './mentions-in.ts';

/** A figure as the catalogue has it. */
function figureOf(value: Quantity, shown = value, more: Partial<Figure> = {}): Figure {
  return {
    name: '某数',
    label: '某数',
    group: 'givens',
    value,
    shown,
    text: formatQuantity(shown),
    derivation: { kind: 'given' },
    entries: [],
    scope: '',
    asOf: '',
    source: '',
    lacking: '',
    ...more,
  };
}

/** The one quantity of a text. */
function amountIn(text: string): Amount {
  const [mention, ...more] = mentionsIn(text);
  if (!mention || more.length > 0) throw new Error(`not one quantity: ${text}`);
  return mention.amount;
}

/** What a text says of a figure written as a log writes it. */
const claim = (text: string, figure: string): Claim => claimOf(amountIn(text), figureOf(quantity(figure)));

describe('a quantity held against a figure', () => {
  test.each<[said: string, figure: string, claim: Claim]>([
    ['24条', '24条', 'equal'],
    ['二十四条', '24条', 'equal'],
    ['25条', '24条', 'otherwise'],
    ['4209.3万元', '42093000元', 'equal'],
    ['42093000元', '4209.3万元', 'equal'],
    ['4209万元', '4209.3万元', 'otherwise'],
    ['0.42亿元', '4209.3万元', 'otherwise'],
    ['约0.42亿元', '4209.3万元', 'coarser'],
    ['4200余万元', '4209.3万元', 'coarser'],
    ['3500余条', '3512条', 'coarser'],
    ['3500多条', '3512条', 'coarser'],
    ['3500余条', '3599条', 'coarser'],
    ['3500余条', '3600条', 'otherwise'],
    ['3500余条', '3499条', 'otherwise'],
    ['3000余条', '3512条', 'coarser'],
    ['近3600条', '3512条', 'coarser'],
    ['近3500条', '3512条', 'otherwise'],
    ['约3500条', '3512条', 'coarser'],
    ['约4000条', '3512条', 'otherwise'],
    ['3500条左右', '3512条', 'coarser'],
    ['3500条以上', '3512条', 'coarser'],
    ['不少于2次', '4次', 'coarser'],
    ['不少于5次', '4次', 'otherwise'],
    ['不超过5次', '4次', 'coarser'],
    ['超过3600条', '3512条', 'otherwise'],
    ['120+', '126个', 'coarser'],
    // What the log itself does not know exactly.
    ['3500余条', '3500余条', 'equal'],
    ['3500多条', '3500余条', 'coarser'],
    ['3500条', '3500余条', 'otherwise'],
    ['3550条', '3500余条', 'otherwise'],
    ['3000余条', '3500余条', 'coarser'],
    ['3550余条', '3500余条', 'otherwise'],
    ['500场左右', '近500场', 'coarser'],
    ['500余场', '近500场', 'otherwise'],
    ['近500场', '500余场', 'otherwise'],
    ['500场以上', '500余场', 'coarser'],
    ['96亿元', '约96亿元', 'otherwise'],
    // Ranges.
    ['4—6名', '5名', 'coarser'],
    ['4—6名', '4名', 'coarser'],
    ['4—6名', '7名', 'otherwise'],
    ['三四十人', '36人', 'coarser'],
    ['13万元至17万元', '15.5万元', 'coarser'],
    ['4—6名', '5余名', 'coarser'],
    ['4—5名', '5余名', 'otherwise'],
    // Units: unlike where another one is said.
    ['24条', '24件', 'unlike'],
    ['24则', '24条', 'unlike'],
    ['24次', '24场次', 'unlike'],
    ['24人', '24人次', 'unlike'],
    ['24名', '24人', 'unlike'],
    ['4—6名', '5人', 'unlike'],
    ['24', '24条', 'equal'],
    ['25', '24条', 'otherwise'],
    ['24条', '24', 'equal'],
    ['4209.3', '4209.3万元', 'equal'],
    ['42093000', '4209.3万元', 'equal'],
    ['4209', '4209.3万元', 'otherwise'],
    ['4209.3万', '4209.3万元', 'equal'],
    ['4209.3元', '4209.3万元', 'otherwise'],
  ])('%s of %s is %s', (said, figure, expected) => {
    expect(claim(said, figure)).toBe(expected);
  });

  test('a share is rounded half-up to the decimals written', () => {
    const share = percentage(quantity('4502件'), quantity('5005件'));
    const figure = figureOf(share?.value as Quantity, share?.shown);
    expect(figure.text).toBe('90.0%');
    const claims = ['90.0%', '90%', '89.95%', '89.950%', '89.9500%', '89.9%', '89.94%', '89%', '90.1%'].map(
      (said) => claimOf(amountIn(said), figure),
    );
    expect(claims).toEqual([
      'equal',
      'equal',
      'rounded',
      'rounded',
      'rounded',
      'otherwise',
      'otherwise',
      'otherwise',
      'otherwise',
    ]);
    expect(claimOf(amountIn('近90%'), figure)).toBe('coarser');
    expect(claimOf(amountIn('约90%'), figure)).toBe('coarser');
    expect(claimOf(amountIn('90%以上'), figure)).toBe('otherwise');
  });

  test('a half goes up', () => {
    const half = figureOf(quantity('10.55%'));
    expect(claimOf(amountIn('10.6%'), half)).toBe('rounded');
    expect(claimOf(amountIn('10.5%'), half)).toBe('otherwise');
    expect(claimOf(amountIn('11%'), half)).toBe('rounded');
  });

  test('an average is rounded like a share, a count is not', () => {
    const average: Partial<Figure> = { derivation: { kind: 'quotient', dividend: '甲', divisor: '乙' } };
    expect(claimOf(amountIn('3.5次'), figureOf(quantity('3.46次'), undefined, average))).toBe('rounded');
    expect(claimOf(amountIn('3.5次'), figureOf(quantity('3.46次')))).toBe('otherwise');
  });

  test('what the log shows coarser may be said so or exactly', () => {
    const figure = figureOf(quantity('3512条'), roundDownTo(quantity('3512条'), 100));
    expect(figure.text).toBe('3500余条');
    expect(claimOf(amountIn('3500余条'), figure)).toBe('equal');
    expect(claimOf(amountIn('3512条'), figure)).toBe('equal');
    expect(claimOf(amountIn('3500条'), figure)).toBe('otherwise');
  });

  test('a figure without a number can be compared with nothing', () => {
    expect(claimOf(amountIn('0%'), figureOf(quantity('0%'), undefined, { lacking: '立案为0' }))).toBe(
      'unlike',
    );
  });
});

describe('laws', () => {
  const any = anyQuantity('条');

  test('what documents print of a figure is equal to it', () => {
    fc.assert(
      fc.property(any, (value) => {
        expect(claimOf(amountIn(formatQuantity(value)), figureOf(value))).toBe('equal');
      }),
    );
  });

  test('an exact number is told from every other', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (said, known) => {
        const expected = said === known ? 'equal' : 'otherwise';
        expect(claim(`${said}条`, `${known}条`)).toBe(expected);
      }),
    );
  });

  test('what is coarser is within its bounds', () => {
    fc.assert(
      fc.property(any, fc.nat(1_000_000), (said, known) => {
        const figure = figureOf({ value: new Big(known), scale: '', unit: '条', precision: 'exact' });
        const { low, high } = boundsOf(said);
        const holds = low.lte(known) && (high === undefined || high.gte(known));
        if (claimOf({ kind: 'single', quantity: said }, figure) === 'coarser') expect(holds).toBe(true);
      }),
    );
  });
});
