import type Big from 'big.js';
import { differenceOf } from '../compute/difference.ts';
import type { Cause } from '../diagnostic/cause.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { TotalCheck } from '../normalise/log.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { evidenceOfParts } from './evidence.ts';
import { partCauses } from './part-causes.ts';
import type { Ground } from './resolve.ts';
import { type Side, sideWords } from './side.ts';
import { together } from './together.ts';
import { weigh } from './weigh.ts';

/** A total and its parts: the parts add up to it. */
export function holdTotal(check: TotalCheck, ground: Ground): readonly Diagnostic[] {
  const { sides, margin, diagnostics } = weigh(check, [check.total, ...check.parts], ground);
  const [total, ...parts] = sides ?? [];
  if (!total) return diagnostics;
  const broken = brokenTotal(total, parts, margin, ground);
  return broken
    ? [diagnose('total-differs-from-parts', { ...broken, check: check.name }, total.at, broken.places)]
    : [];
}

/** What there is to say of parts that do not add up to their total; undefined where they do. */
export function brokenTotal(
  total: Side,
  parts: readonly Side[],
  margin: Big,
  ground: Ground,
  known: readonly Cause[] = [],
) {
  const all = together(parts);
  const difference = all && differenceOf(total, all, margin);
  if (!all || !difference) return undefined;
  return {
    total: sideWords(total),
    sum: formatQuantity(all.quantity),
    parts: parts.map(sideWords),
    difference,
    causes: partCauses(total, parts, ground, known),
    ...evidenceOfParts(total, parts),
  };
}
