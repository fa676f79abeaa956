import { describe, expect, test } from 'vitest';
import { numberOrder } from '../../src/proofread/marks/number-order.ts';
import { found, textAt } from './text.ts';

const wrong = (numbers: string) =>
  found(numberOrder, ...numbers.split(' ').map((number) => `${number}甲`)).map(
    (diagnostic) => `${textAt(diagnostic)} ${diagnostic.message}`,
  );

describe('numberOrder', () => {
  test.each([
    ['1. （一） （二） 2.', '（一）', '1.'],
    ['一、 （1） 1. 2. （2）', '1.', '（1）'],
    ['（一） 一、 二、 （二）', '一、', '（一）'],
    ['一、 1. （一） 2. 二、', '（一）', '1.'],
    ['（1） 1. （1） 2. （2）', '1.', '（1）'],
  ])('finds the wrong level in %s', (numbers, inner, outer) => {
    const [first, ...more] = wrong(numbers);
    expect(first).toContain(inner);
    expect(first).toContain(`“${inner}”套在了“${outer}”下面`);
    expect(more).toEqual([]);
  });

  test.each([
    ['一、 （一） 1. （1） （2） 2. （二） 二、'],
    ['一、 1. 2. 二、 3. 4. 五、 （一） 1. 2. （二） 1.'],
    ['1. 2. 一、 （一） 1. 2. （二） 二、'],
    ['一、 1. 2. （一） （二） 二、 （一）'],
    ['（一） （二） 一、 二、'],
    ['一、 （1） （2） 二、'],
    ['（一） 1. 2. （二） 3. 4.'],
    ['2024.5 3.14 一、'],
  ])('lets %s be', (numbers) => expect(wrong(numbers)).toEqual([]));

  test('points to the number that it stands under', () => {
    const [first] = found(numberOrder, '1.甲', '（一）乙', '2.丙');
    expect(first?.related?.map(({ message, at }) => [message, textAt({ at })])).toEqual([
      ['“1.”在这里', '1.'],
    ]);
  });
});
