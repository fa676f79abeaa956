import Big from 'big.js';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { isCertain } from '../normalise/is-certain.ts';
import type { Log, Result } from '../normalise/log.ts';
import { surelyAbove } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { locationOf } from '../source/source.ts';
import type { Rule } from './rule.ts';

/**
 * The total of a measure is no more than that of the measure it is a part of: 采用信息 of 社情民意信息. Totals
 * are compared, not entries, because the part may be logged later; a whole that the log never mentions is
 * unknown, not zero.
 */
export const measureWithinWhole: Rule = (log) => {
  const parts = [...log.taxonomy.measures.values()].filter(({ of }) => of !== '');
  return parts.flatMap(({ name, of }) => {
    if (!isCertain(log, name) || !isCertain(log, of)) return [];
    const part = resultsOf(name, log);
    const [first] = part;
    if (!first) return [];
    const whole = resultsOf(of, log);
    const [firstOfWhole] = whole;
    if (!firstOfWhole || !surelyAbove(quantities(part), quantities(whole))) return [];
    const texts = { partText: sumText(part), wholeText: sumText(whole) };
    const args = { part: name, whole: of, ...texts, of: 'measures' } as const;
    const related = [locationOf(firstOfWhole.origin)];
    return diagnose('part-above-whole', args, locationOf(first.origin), related);
  });
};

function resultsOf(measure: string, { activities }: Log): Result[] {
  return activities.flatMap(({ results }) => results.filter((result) => result.measure === measure));
}

function quantities(results: readonly Result[]): Quantity[] {
  return results.map(({ quantity }) => quantity);
}

function sumText(results: readonly Result[]): string {
  const [first] = results;
  if (!first) return '';
  const value = results.reduce((total, { quantity }) => total.plus(quantity.value), new Big(0));
  const precision = results.every(({ quantity }) => quantity.precision === 'exact') ? 'exact' : 'about';
  return formatQuantity({ ...first.quantity, value, precision });
}
