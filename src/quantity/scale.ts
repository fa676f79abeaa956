import Big from 'big.js';
import type { Quantity, Scale } from './quantity.ts';

const factors: Record<Scale, Big> = { '': new Big(1), 万: new Big('1e4'), 亿: new Big('1e8') };
const inverses: Record<Scale, Big> = { '': new Big(1), 万: new Big('1e-4'), 亿: new Big('1e-8') };
const order: readonly Scale[] = ['', '万', '亿'];

/** A number written before 万 or 亿, in the base unit. */
export function scaleUp(number: Big, scale: Scale): Big {
  return scale === '' ? number : number.times(factors[scale]);
}

/** The number that is printed before the quantity's 万 or 亿; exact. */
export function scaledNumber({ value, scale }: Pick<Quantity, 'value' | 'scale'>): Big {
  return scale === '' ? value : value.times(inverses[scale]);
}

/** The smaller of two scales: sums are shown in it, so that nothing of their parts is lost. */
export function smallerScale(a: Scale, b: Scale): Scale {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

/** True where the printed number is a multiple of ten, after which 余 may stand before 万 and 亿. */
export function isRound(quantity: Pick<Quantity, 'value' | 'scale'>): boolean {
  return scaledNumber(quantity).mod(10).eq(0);
}
/** Takes a unit apart: 万元 is 元 in 万. A lone 万 is the scale of a bare number. */
export function parseUnit(text: string): { readonly scale: Scale; readonly unit: string } {
  const first = text.charAt(0);
  return first === '万' || first === '亿' ? { scale: first, unit: text.slice(1) } : { scale: '', unit: text };
}
