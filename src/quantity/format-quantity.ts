import { hanziNumber } from './hanzi.ts';
import type { Quantity } from './quantity.ts';
import { isRound, scaledNumber } from './scale.ts';

/**
 * A quantity as a document prints it: `24条`, `1000余人次`, `20余万元`, `3万余元`, `近500场次`, `约96亿元`,
 * `100条以上`.
 */
export function formatQuantity(quantity: Quantity): string {
  const { prefix, suffix } = words[quantity.precision];
  return prefix + amount(quantity, digits(quantity)) + quantity.unit + suffix;
}

/**
 * The number alone, scale and precision included but no unit, to stand before words of the writer's own:
 * `3500余`, `近500`, `20余万`. What usually follows the unit becomes a prefix of the same meaning: `100条以上`
 * is `不少于100`.
 */
export function formatNumber(quantity: Quantity): string {
  return words[quantity.precision].before + amount(quantity, digits(quantity));
}

/** A quantity in hanzi numerals, unit included: 三十六次, 两千余人次, 近五百场次. Beyond 亿亿 in digits. */
export function formatHanzi(quantity: Quantity): string {
  const { prefix, suffix } = words[quantity.precision];
  const percent = quantity.unit === '%';
  const scaled = scaledNumber(quantity);
  const numeral = scaled.lt('1e16') ? hanziNumber(scaled, !percent) : digits(quantity);
  const number = amount(quantity, numeral);
  return prefix + (percent ? `百分之${number}` : number + quantity.unit) + suffix;
}

const words: Record<Quantity['precision'], { prefix: string; before: string; suffix: string }> = {
  exact: { prefix: '', before: '', suffix: '' },
  over: { prefix: '', before: '', suffix: '' },
  more: { prefix: '', before: '', suffix: '' },
  under: { prefix: '近', before: '近', suffix: '' },
  about: { prefix: '约', before: '约', suffix: '' },
  around: { prefix: '', before: '约', suffix: '左右' },
  orMore: { prefix: '', before: '不少于', suffix: '以上' },
  orLess: { prefix: '', before: '不超过', suffix: '以下' },
};

function digits(quantity: Quantity): string {
  return scaledNumber(quantity).toFixed(quantity.decimals);
}

/** Number and scale, with 余 or 多 in its place: before the scale of a multiple of ten, else after it. */
function amount(quantity: Quantity, number: string): string {
  const { precision, scale } = quantity;
  if (precision !== 'over' && precision !== 'more') return number + scale;
  const word = precision === 'over' ? '余' : '多';
  return isRound(quantity) && !quantity.closely ? number + word + scale : number + scale + word;
}
