import { describe, expect, test } from 'vitest';
import { codes, heldGivens, hints, messages, places } from './held.ts';

const GIVENS = '{收到数: 223件, 立案数: 205件, 甲: 82件, 乙: 108件, 丙: 15件}';
const list = (shares: string, more = '') => `{shares: {${shares}}, of: 立案数${more}}`;

describe('a list of shares', () => {
  test('is accepted in either spelling of a percentage, and as figures', () => {
    expect(heldGivens(GIVENS, list('甲: 40.0%, 乙: 52.7%, 丙: 7.3%', ', complete: true'))).toEqual([]);
    expect(heldGivens(GIVENS, list('甲: 40, 乙: 52.7, 108件: 53%'))).toEqual([]);
    expect(heldGivens('{总: 205件, 丙: 15件, 丙占比: 7.3%}', '{shares: {丙: 丙占比}, of: 总}')).toEqual([]);
    expect(heldGivens('{总: 2000件, 丙: 3件}', '{shares: {丙: 1.5‰}, of: 总}')).toEqual([]);
  });

  test('is told which share is wrong, of what it is, and where both numbers stand', () => {
    const found = heldGivens(GIVENS, list('甲: 40.0%, 丙: 6.7%'));
    expect(codes(found)).toEqual(['checked-share-differs 4:26']);
    expect(messages(found)).toEqual(['“丙”15件占“立案数”205件的7.3%，写的是6.7%']);
    expect(hints(found)).toEqual(['可能的原因：写的恰是占“收到数”223件的百分比']);
    expect(places(found)).toEqual(['2 “丙”15件', '2 “立案数”205件']);
  });

  test('is silent about causes that it cannot compute', () => {
    expect(hints(heldGivens(GIVENS, list('丙: 9.9%')))).toEqual(['改成 7.3%，或核对两个数']);
    // Of four figures that would fit, none is the likely one.
    const many = '{甲数: 223件, 乙数: 222.5件, 丙数: 224件, 丁数: 225件, 立案数: 205件, 丙: 15件}';
    expect(hints(heldGivens(many, list('丙: 6.7%')))).toEqual(['改成 7.3%，或核对两个数']);
    // 0% and 100% are the shares of too many wholes.
    const few = '{收到数: 20000件, 立案数: 205件, 丙: 10件}';
    expect(hints(heldGivens(few, list('丙: 0%')))).toEqual(['改成 5%，或核对两个数']);
  });

  test('tells swapped digits', () => {
    expect(hints(heldGivens(GIVENS, list('丙: 3.7%')))[0]).toContain('3.7%若是7.3%就对得上');
  });

  test('may differ by a tolerance in percentage points', () => {
    expect(heldGivens(GIVENS, list('丙: 7.2%', ', tolerance: 0.1%'))).toEqual([]);
    expect(heldGivens(GIVENS, list('丙: 7.2%', ', tolerance: 0.1'))).toEqual([]);
    expect(heldGivens(GIVENS, list('丙: 7.1%', ', tolerance: 0.1%'))).toHaveLength(1);
    expect(codes(heldGivens(GIVENS, list('丙: 7.1%', ', tolerance: 1件')))).toEqual(['unit-mismatch 4:43']);
  });

  test('gives rough numbers the benefit of the doubt', () => {
    expect(heldGivens(GIVENS, list('丙: 近8%'))).toEqual([]);
    expect(heldGivens(GIVENS, list('丙: 近9%'))).toHaveLength(1);
    expect(heldGivens(GIVENS, list('甲: 40%以上'))).toEqual([]);
    expect(heldGivens('{立案数: 200余件, 丙: 15件}', list('丙: 7.3%'))).toEqual([]);
    const found = heldGivens('{立案数: 200余件, 丙: 15件}', list('丙: 7.6%'));
    expect(messages(found)).toEqual(['“丙”15件占“立案数”200余件的约7.5%，写的是7.6%']);
  });

  test('has percentages only, of one unit', () => {
    const found = heldGivens(GIVENS, list('丙: 7.3件'));
    expect(codes(found)).toEqual(['unit-mismatch 4:16']);
    expect(messages(found)).toEqual(['“占比”以“%”计，这里写的是“7.3件”']);
    expect(codes(heldGivens('{立案数: 205件, 丙: 15条}', list('丙: 7.3%')))).toEqual([
      'unlike-units-compared 4:13',
    ]);
  });

  test('of nothing has no shares', () => {
    const found = heldGivens('{立案数: 0件, 丙: 0件}', list('丙: 7.3%'));
    expect(messages(found)).toEqual(['“丙”0件占“立案数”0件的7.3%无从说起']);
  });
});

describe('a complete list', () => {
  const complete = (shares: string) => list(shares, ', complete: true');

  test('has parts that add up to the denominator', () => {
    const found = heldGivens(GIVENS, complete('甲: 40.0%, 乙: 52.7%'));
    expect(codes(found)).toEqual(['total-differs-from-parts 4:38']);
    expect(hints(found)[0]).toContain('少的数恰是“丙”15件');
  });

  test('of shares of the sum of its parts is told that alone', () => {
    const givens = '{立案数: 591件, 甲: 148件, 乙: 364件, 丙: 66件, 丁: 10件}';
    const shares = '甲: 25.2%, 乙: 61.9%, 丙: 11.2%, 丁: 1.7%';
    const found = heldGivens(givens, complete(shares));
    expect(codes(found)).toEqual(['total-differs-from-parts 4:57']);
    expect(hints(found)).toEqual(['可能的原因：各项占比恰是占分项合计588件的百分比']);
    // Where the list need not be complete, each share is wrong, for the same reason.
    const open = heldGivens(givens, list(shares));
    expect(codes(open).map((code) => code.split(' ')[0])).toEqual(Array(2).fill('checked-share-differs'));
    expect(hints(open)[0]).toContain('各项占比恰是占分项合计588件的百分比');
  });

  test('may add up to 99.9% where each share is rounded alone', () => {
    const thirds = '{立案数: 3件, 甲: 1件, 乙: 1件, 丙: 1件}';
    expect(heldGivens(thirds, complete('甲: 33.3%, 乙: 33.3%, 丙: 33.3%'))).toEqual([]);
  });

  test('of rough parts still adds up to 100%', () => {
    const rough = '{立案数: 约100件, 甲: 约60件, 乙: 约40件}';
    expect(heldGivens(rough, complete('甲: 60%, 乙: 40%'))).toEqual([]);
    expect(heldGivens(rough, complete('甲: 61%, 乙: 40%'))).toEqual([]);
    const found = heldGivens(rough, complete('甲: 62%, 乙: 40%'));
    expect(codes(found)).toEqual(['checked-shares-not-whole 4:3']);
    expect(messages(found)).toEqual(['各项占比合计102%，不是100%']);
  });
});

describe('largest remainder', () => {
  const thirds = '{立案数: 3件, 甲: 1件, 乙: 1件, 丙: 1件}';
  const largest = (shares: string) => list(shares, ', rounding: largest-remainder');

  test('gives the last step to any of those that lost the same', () => {
    expect(heldGivens(thirds, largest('甲: 33.4%, 乙: 33.3%, 丙: 33.3%'))).toEqual([]);
    expect(heldGivens(thirds, largest('甲: 33.3%, 乙: 33.3%, 丙: 33.4%'))).toEqual([]);
  });

  test('adds up to just 100%', () => {
    const found = heldGivens(thirds, largest('甲: 33.3%, 乙: 33.3%, 丙: 33.3%'));
    expect(codes(found)).toEqual(['checked-shares-not-whole 4:3']);
    expect(messages(found)).toEqual(['各项占比合计99.9%，不是100%']);
  });

  test('is not half-up, and says so where the list is', () => {
    const found = heldGivens(
      '{立案数: 7件, 甲: 2件, 乙: 2件, 丙: 3件}',
      largest('甲: 29%, 乙: 29%, 丙: 42%'),
    );
    expect(messages(found)).toEqual(['“丙”3件占“立案数”7件的43%，写的是42%']);
    const givens = '{立案数: 8件, 甲: 1件, 乙: 1件, 丙: 1件, 丁: 5件}';
    const halfUp = heldGivens(givens, largest('甲: 13%, 乙: 13%, 丙: 13%, 丁: 63%'));
    expect(codes(halfUp)).toEqual(['checked-shares-not-whole 4:3']);
  });

  test('lets a share be either of two steps where rough numbers leave the list open', () => {
    expect(heldGivens(thirds, largest('甲: 33.4%, 乙: 33.3%, 丙: 近34%'))).toEqual([]);
    expect(heldGivens(thirds, largest('甲: 33.5%, 乙: 33.3%, 丙: 近34%'))).toHaveLength(1);
  });

  test('needs a complete list', () => {
    expect(codes(heldGivens(thirds, largest('甲: 33.3%, 乙: 33.4%')))).toContain(
      'total-differs-from-parts 4:38',
    );
  });
});
