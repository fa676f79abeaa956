import Big from 'big.js';
import type { QuantityFault } from '../../quantity/correct-quantity.ts';
import { roundingMargin } from '../../quantity/decimals.ts';
import { halfWidth } from '../../quantity/half-width.ts';
import { isQuantity, parseQuantity } from '../../quantity/parse-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { parseUnit, scaledNumber } from '../../quantity/scale.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { visibleText } from './cell-text.ts';
import { isDitto } from './ditto.ts';

/** What a number without a unit is in. */
export interface Units {
  /** What the column's heading says, scale included: 万元; '' for nothing. */
  readonly heading: string;
  /** What the vocabulary says the measure is counted in; '' if it says nothing. */
  readonly own: string;
}

/** A quantity as a log writes it. */
export interface QuantityReading {
  readonly value: string | number;
  /** The scaled unit that nothing in the workbook says: a bare 351 was taken for 351万元. */
  readonly assumed?: string;
}

/** Slips whose correction has one reading, and loses no word. */
const CERTAIN: ReadonlySet<QuantityFault> = new Set<QuantityFault>([
  'full-width',
  'space',
  'separator',
  'leading-zero',
  'leading-point',
  'thousands',
  'fraction',
]);

/**
 * The quantity of a cell, in the unit that it shows, else in that of its heading, else in the measure's own. Undefined
 * if its text is no quantity, or one whose correction is not certain.
 */
export function quantityOf(cell: Cell, units: Units): QuantityReading | undefined {
  if (cell.date) return undefined;
  const text = visibleText(cell.text);
  if (cell.number === undefined || !DECIMAL.test(cell.number)) return inUnits(mended(text), units);
  const currency = /^[¥￥]/.test(text) ? '元' : '';
  // The format says 元, the heading 万元: one of them is wrong.
  if (currency !== '' && parseUnit(units.heading).scale !== '' && !/^-?0+(?:\.0+)?$/.test(cell.number)) {
    return undefined;
  }
  return inUnits(exactly(cell.number, text.replace(/^[¥￥]\s*/, '')), {
    ...units,
    heading: units.heading || currency,
  });
}

const DECIMAL = /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i;

/** A text with its certain corrections; undefined if that is no quantity. */
function mended(text: string): string | undefined {
  const parsed = parseQuantity(text);
  if (isQuantity(parsed)) return text;
  return CERTAIN.has(parsed.problem) ? parsed.suggestion : undefined;
}

/** A number as a spreadsheet writes one that has too many digits for its column: 1E+05. */
const SCIENTIFIC = /^-?\d+(?:\.\d+)?e[+-]?\d+$/i;

/**
 * A cell's number in full, with the unit that its format shows: 34.6 shown as 35人次 is 34.6人次. Undefined if the
 * format shows another number: 12345 shown as 12 is in thousands of something.
 */
function exactly(number: string, text: string): string | undefined {
  const exact = new Big(number);
  const plain = exact.toFixed();
  if (SCIENTIFIC.test(text)) return plain;
  const shown = mended(text);
  const parsed = shown === undefined ? undefined : parseQuantity(shown);
  if (parsed === undefined || !isQuantity(parsed)) return undefined;
  const margin = roundingMargin(scaled(parsed));
  const isNear = (value: Big) => value.minus(scaledNumber(parsed)).abs().lte(margin);
  if (parsed.unit === '%' || parsed.unit === '‰') {
    const share = exact.times(parsed.unit === '%' ? 100 : 1000);
    return isNear(share) ? `${share.toFixed()}${parsed.unit}` : undefined;
  }
  // A unit that the format puts after the number as it is: 0"万元".
  if (isNear(exact)) return `${plain}${parsed.scale}${parsed.unit}`;
  // A format that divides before it shows: 12345 as 1.2万元.
  return parsed.scale !== '' && isNear(scaledNumber({ value: exact, scale: parsed.scale }))
    ? `${plain}${parsed.unit}`
    : undefined;
}

/** The printed number alone, to tell how many decimals are shown. */
function scaled(quantity: Quantity): Pick<Quantity, 'value' | 'decimals'> {
  const { decimals } = quantity;
  return { value: scaledNumber(quantity), ...(decimals !== undefined && { decimals }) };
}

function inUnits(text: string | undefined, { heading, own }: Units): QuantityReading | undefined {
  if (text === undefined) return undefined;
  const parsed = parseQuantity(text);
  if (!isQuantity(parsed)) return undefined;
  if (parsed.unit !== '') return { value: text };
  const unit = heading || own;
  const { scale, unit: base } = parseUnit(unit);
  const added = parsed.scale === '' ? unit : base;
  const value = text.replace(/(?:以上|以下|左右)?$/, (tail) => added + tail);
  const read = parseQuantity(value);
  if (added === '' || !isQuantity(read)) return { value: bare(text) };
  const isAssumed = heading === '' && scale !== '' && added === unit && !parsed.value.eq(0);
  return { value, ...(isAssumed && { assumed: unit }) };
}

/** A number as a number where that is exact. */
function bare(text: string): string | number {
  return String(Number(text)) === text && text.length <= 15 ? Number(text) : text;
}

/** The only number in a text, with its unit: 张三、李四等12人, 34人（含列席5人）, 提出12条. */
export function quantityInWords(text: string, units: readonly string[]): string | undefined {
  const plain = halfWidth(visibleText(text)).replace(/(?<=\d)\s+(?=\p{Script=Han})/gu, '');
  const unit = [...units]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const quantity = `(?<quantity>[约近]?\\d+(?:\\.\\d+)?[余多]?[万亿]?[余多]?(?:${unit})(?:以上|以下|左右)?)`;
  const included = new RegExp(`^${quantity}\\((?:含|其中|包括)[^()]*\\)$`).exec(plain)?.groups?.quantity;
  if (included !== undefined) return mended(included);
  if ((plain.match(/\d+(?:[.,]\d+)*/g) ?? []).length !== 1 || OTHER_NUMBER.test(plain)) return undefined;
  if (NOT_DONE.test(plain)) return undefined;
  const alone =
    new RegExp(`^\\D*?${quantity}$`).exec(plain) ?? new RegExp(`^${quantity}[,。;(][\\s\\S]*$`).exec(plain);
  const found = alone?.groups?.quantity;
  return found === undefined ? undefined : mended(found);
}

/** True for a text that states some number, if only vaguely: 数十条, 同上. 张三 states none. */
export function statesNumber(text: string): boolean {
  return isDitto(text) || /\d/.test(text.normalize('NFKC')) || OTHER_NUMBER.test(text);
}

const OTHER_NUMBER =
  /[一二两三四五六七八九十百千几数](?:余|多)?(?:人|名|位|条|件|篇|次|个|场|家|户|项|期|份)/;
const NOT_DONE = /未|不|没|拟|计划|预计|目标|应|待|除|另|缺|少/;
