import { inUnit } from '../normalise/read-quantity.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import { parseUnit, scaledNumber } from '../quantity/scale.ts';
import type { Cell } from '../write/xlsx/sheet.ts';

/**
 * A written quantity as a cell of a column whose heading says a unit: an exact number of that very unit as a number,
 * anything else (1000余人次, 42000元 under 万元, 90.0%) as text that says all.
 *
 * @param unit scale included: 万元; '' where the heading says none
 * @param same units that say the same here: 人 of those who took part is 人次
 */
export function quantityCell(written: string | number, unit: string, same: readonly string[] = []): Cell {
  const parsed = parseQuantity(written);
  if (!isQuantity(parsed)) return String(written);
  const quantity = inUnit(same.includes(parsed.unit) ? { ...parsed, unit } : parsed, unit);
  if (!quantity) return String(written);
  const isPlain = quantity.precision === 'exact' && quantity.decimals === undefined;
  if (isPlain && quantity.scale === parseUnit(unit).scale) return scaledNumber(quantity);
  // A bare number that is no plain one takes its unit along.
  return parsed.unit === '' ? formatQuantity(quantity) : String(written);
}
