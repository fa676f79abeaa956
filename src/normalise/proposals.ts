import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import { PROPOSAL_UNIT } from '../vocabulary/figure-names.ts';
import type { WrittenProposal, WrittenProposals } from '../vocabulary/generated/log.types.ts';
import { doubtStages } from './doubts.ts';
import { listed, type Placed } from './listed.ts';
import type { Proposal, ProposalStage, Proposals, ProposalTotal } from './log.ts';
import type { Notes } from './notes.ts';
import { expectUnit, readQuantity } from './read-quantity.ts';

/** The proposals of all files as one chain; undefined if none of them speaks of proposals. */
export function readProposals(
  written: readonly Placed<WrittenProposals>[],
  stages: readonly ProposalStage[],
  notes: Notes,
): Proposals | undefined {
  const [first] = written;
  if (!first) return undefined;
  const chain = new Map(stages.map((stage) => [stage.name, stage]));
  const totals = new Map<string, ProposalTotal>();
  for (const { value, origin } of written) {
    for (const [stage, amount] of Object.entries(value.totals ?? {})) {
      const total = readTotal(stage, amount, childOrigin(origin, 'totals', stage), chain, notes);
      const earlier = totals.get(stage);
      if (earlier && total) reportTwice(stage, total.origin, earlier.origin, notes);
      else if (total) totals.set(stage, total);
    }
  }
  const list = written.flatMap(({ value, origin }) =>
    listed(value.list, childOrigin(origin, 'list')).map(({ value: proposal, origin: at }) =>
      readProposal(proposal, at, chain, notes),
    ),
  );
  return { origin: first.origin, stages, totals: [...totals.values()], list };
}

function readTotal(
  stage: string,
  written: string | number,
  origin: Origin,
  chain: ReadonlyMap<string, ProposalStage>,
  notes: Notes,
): ProposalTotal | undefined {
  const stageOf = chain.get(stage);
  const known = stageOf !== undefined;
  if (!known) notes.unknown('stage', stage, origin, { part: 'key' });
  const read = readQuantity(written, origin, notes);
  const place = { name: stage, written, origin, use: 'proposals' } as const;
  const quantity = read && expectUnit(read, [PROPOSAL_UNIT], place, notes);
  if (known && quantity) return { stage, quantity, origin };
  notes.broken.add(stageOf?.figure ?? stage);
  doubtStages(stageOf ? [stageOf] : chain.values(), notes);
  return undefined;
}

function reportTwice(name: string, origin: Origin, earlier: Origin, notes: Notes): void {
  const args = { kind: 'totals', name } as const;
  const related = [locationOf(earlier, 'key')];
  notes.report(diagnose('duplicate-declaration', args, locationOf(origin, 'key'), related));
}

function readProposal(
  written: WrittenProposal,
  origin: Origin,
  chain: ReadonlyMap<string, ProposalStage>,
  notes: Notes,
): Proposal {
  const reached = new Set<string>();
  for (const { value: name, origin: at } of listed(written.stages, childOrigin(origin, 'stages'))) {
    if (chain.has(name)) reach(name, chain, reached);
    else {
      notes.unknown('stage', name, at);
      doubtStages(chain.values(), notes);
    }
  }
  return {
    origin,
    number: written.number === undefined ? '' : String(written.number),
    title: written.title,
    proposer: written.proposer ?? '',
    category: written.category ?? '',
    handler: written.handler ?? '',
    stages: [...chain.keys()].filter((stage) => reached.has(stage)),
    source: written.source ?? '',
    note: written.note ?? '',
  };
}

/** Adds a stage and all that it is a part of: 办复 implies 立案 and 收到. */
function reach(name: string, chain: ReadonlyMap<string, ProposalStage>, reached: Set<string>): void {
  if (reached.has(name)) return;
  reached.add(name);
  const whole = chain.get(name)?.of;
  if (whole) reach(whole, chain, reached);
}
