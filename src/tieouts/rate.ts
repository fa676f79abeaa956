import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { RateCheck } from '../normalise/log.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { isAttainable, nearestShares } from '../quantity/share.ts';
import { evidenceOf } from './evidence.ts';
import { notAPercentage } from './percentages.ts';
import { type Ground, resolve } from './resolve.ts';
import { isExact, type Side, sideWords } from './side.ts';
import { weigh } from './weigh.ts';

/** Rates and the one number that they are of: some whole number of it makes each. */
export function holdRate(check: RateCheck, ground: Ground): readonly Diagnostic[] {
  const rates = resolve(check.rates, ground);
  const { sides, diagnostics } = weigh({ ...check, tolerance: undefined }, [check.whole], ground);
  const [whole] = sides ?? [];
  if (!rates.sides || !whole) return [...rates.diagnostics, ...diagnostics];
  return rates.sides.flatMap((rate) => notAPercentage(rate, '比率') ?? unattainable(check.name, rate, whole));
}

/** Says that no whole number of an exactly known whole makes a rate. */
export function unattainable(check: string, rate: Side, whole: Side): Diagnostic[] {
  const { value } = whole.quantity;
  if (!isExact(whole) || isAttainable(rate.shown, value)) return [];
  const unit = whole.quantity.unit;
  const nearest = nearestShares(rate.shown, value).map(({ part, share }) => ({
    part: formatQuantity({ ...whole.quantity, value: part, scale: '', unit }),
    share: formatQuantity(share),
  }));
  const { evidence, places } = evidenceOf([rate, whole]);
  const args = { check, rate: sideWords(rate), whole: sideWords(whole), nearest, evidence };
  return [diagnose('unattainable-share', args, rate.at, places)];
}
