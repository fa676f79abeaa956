import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { isCertain } from '../normalise/is-certain.ts';
import type { Log, ProposalStage, Proposals, ProposalTotal } from '../normalise/log.ts';
import { exactly, percentage } from '../quantity/arithmetic.ts';
import { agree, boundsOf } from '../quantity/bounds.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import { locationOf } from '../source/source.ts';
import { PROPOSAL_UNIT } from '../vocabulary/figure-names.ts';
import type { Figure } from './catalogue.ts';
import { differenceOf } from './difference.ts';
import { firstEntries } from './entry-places.ts';
import { lackingFigure, makeFigure, sumFigure, zeroReason } from './figure.ts';
import { likelyCauses } from './likely-causes.ts';

/** Decimals of a rate, as reports of this kind print them. */
const RATE_DECIMALS = 1;

/** Figures and what there was to say about them. */
interface Made {
  readonly figures: Figure[];
  readonly diagnostics: Diagnostic[];
}

/**
 * The stages that proposals have reached, and the rates between them. A stage of which neither the totals nor
 * the list speak has no figure: it is not known to be zero. Where both speak they must agree, and the list stands.
 */
export function proposalFigures(log: Log): Made {
  const { proposals } = log;
  const made: Made = { figures: [], diagnostics: [] };
  if (!proposals) return made;
  const byStage = new Map<string, Figure>();
  for (const stage of proposals.stages) {
    const total = proposals.totals.find((candidate) => candidate.stage === stage.name);
    const listed = listedFigure(stage, proposals);
    const figure = listed ?? (total && totalFigure(stage, total));
    if (!figure) continue;
    byStage.set(stage.name, figure);
    made.figures.push(figure);
    if (listed && total && isCertain(log, stage.figure))
      made.diagnostics.push(...contradiction(listed, total));
  }
  for (const stage of proposals.stages) {
    const rate = rateFigure(stage, byStage);
    if (rate) made.figures.push(rate);
  }
  return made;
}

function listedFigure({ name, figure }: ProposalStage, { list }: Proposals): Figure | undefined {
  const entries = list
    .filter(({ stages }) => stages.includes(name))
    .map(({ origin, title }) => ({
      origin,
      title,
      date: undefined,
      amount: exactly(1, PROPOSAL_UNIT),
      source: '',
    }));
  if (entries.length === 0) return undefined;
  const derivation = { kind: 'stage', stage: name, from: 'list' } as const;
  return sumFigure({ name: figure, group: 'proposals', derivation }, entries, PROPOSAL_UNIT);
}

function totalFigure({ name, figure }: ProposalStage, { origin, quantity }: ProposalTotal): Figure {
  const derivation = { kind: 'stage', stage: name, from: 'totals' } as const;
  const entry = { origin, title: name, date: undefined, amount: quantity, source: '' };
  return makeFigure({ name: figure, group: 'proposals', derivation }, quantity, quantity, [entry]);
}

function contradiction(listed: Figure, { stage, quantity, origin }: ProposalTotal): Diagnostic[] {
  if (agree(boundsOf(quantity), boundsOf(listed.value))) return [];
  const claimed = { name: stage, quantity, bounds: boundsOf(quantity), entries: [] };
  const counted = { ...listed, quantity: listed.value, bounds: boundsOf(listed.value) };
  const { evidence, places } = firstEntries(listed);
  const args = {
    stage,
    total: formatQuantity(quantity),
    listed: listed.text,
    difference: differenceOf(claimed, counted),
    // Each proposal counts one: single entries that make the difference say nothing.
    causes: likelyCauses(claimed, { ...counted, entries: [] }),
    evidence,
  };
  return [diagnose('totals-contradict-list', args, locationOf(origin), places)];
}

/** The stage's share of the stage it is a part of; none where either is unknown, without a number while the whole is zero. */
function rateFigure(
  { name, of, rate }: ProposalStage,
  byStage: ReadonlyMap<string, Figure>,
): Figure | undefined {
  const [part, whole] = [byStage.get(name), byStage.get(of)];
  if (rate === '' || !part || !whole) return undefined;
  const derivation = { kind: 'ratio', part: part.name, whole: whole.name } as const;
  const kind = { name: rate, group: 'proposals', derivation } as const;
  const share = percentage(part.value, whole.value, RATE_DECIMALS);
  return share ? makeFigure(kind, share.value, share.shown) : lackingFigure(kind, zeroReason(whole.name));
}
