import { differenceOf } from '../compute/difference.ts';
import { likelyCauses } from '../compute/likely-causes.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { BoundCheck } from '../normalise/log.ts';
import { evidenceOf } from './evidence.ts';
import type { Ground } from './resolve.ts';
import { sideWords } from './side.ts';
import { weigh } from './weigh.ts';

/** A figure and its limit: it is no more, or no less. */
export function holdBound(check: BoundCheck, ground: Ground): readonly Diagnostic[] {
  const { sides, margin, diagnostics } = weigh(check, [check.figure, check.limit], ground);
  const [figure, limit] = sides ?? [];
  if (!figure || !limit) return diagnostics;
  const difference = differenceOf(figure, limit, margin);
  const isAbove = figure.bounds.low.gt(limit.bounds.low);
  if (!difference || isAbove !== (check.kind === 'atMost')) return [];
  const { evidence, places } = evidenceOf([figure, limit]);
  const args = {
    check: check.name,
    figure: sideWords(figure),
    limit: sideWords(limit),
    bound: check.kind,
    difference,
    causes: likelyCauses(figure, limit).filter(({ kind }) => kind !== 'entry'),
    evidence,
  };
  return [diagnose('figure-beyond-limit', args, figure.at, places)];
}
