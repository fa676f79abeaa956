import Big from 'big.js';
import type { Cause } from '../diagnostic/cause.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { ProposalStage } from '../normalise/log.ts';
import { gap, surelyAbove } from '../quantity/bounds.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { isSound } from './certainty.ts';
import type { Ground } from './resolve.ts';
import { isExact, type Side, sideOfFigure } from './side.ts';
import { together } from './together.ts';
import { brokenTotal } from './total.ts';

/**
 * Stages that the log declares complete are what their exclusive parts add up to: 收到 is 立案, 并案 and 不立案. A part
 * of which the log says nothing counts as none, and is named where the others do not add up.
 */
export function holdStageWholes(ground: Ground): Diagnostic[] {
  const stages = ground.log.proposals?.stages ?? [];
  return stages.filter(({ complete }) => complete).flatMap((stage) => holdWhole(stage, stages, ground));
}

/** A stage and its number. */
interface Numbered {
  readonly stage: ProposalStage;
  readonly side: Side;
}

function holdWhole(whole: ProposalStage, stages: readonly ProposalStage[], ground: Ground): Diagnostic[] {
  const parts = stages.filter(({ of, exclusive }) => of === whole.name && exclusive);
  const isKnown = ({ figure }: ProposalStage) =>
    isSound(figure, ground.log, ground.catalogue) && !ground.broken.has(figure);
  const [total] = numbered([whole], ground);
  const known = numbered(parts, ground);
  if (!total || known.length === 0 || ![whole, ...parts].every(isKnown)) return [];
  const sides = known.map(({ side }) => side);
  // One part alone above its whole is the concern of a rule.
  if (sides.some(({ quantity }) => surelyAbove([quantity], [total.side.quantity]))) return [];
  const silent = parts.filter((part) => !known.some(({ stage }) => stage === part));
  const causes = stageCauses(total, known, silent, numbered(stages, ground));
  const broken = brokenTotal(total.side, sides, new Big(0), ground, causes);
  if (!broken) return [];
  const args = { ...broken, check: '', causes: causes.length > 0 ? causes : broken.causes };
  return [diagnose('stages-differ-from-whole', args, total.side.at, broken.places)];
}

/** The stages that have a number, with where the log gives it, or else where it declares the stage. */
function numbered(stages: readonly ProposalStage[], { catalogue, log }: Ground): Numbered[] {
  return stages.flatMap((stage) => {
    const figure = catalogue.get(stage.figure);
    if (figure?.lacking !== '') return [];
    const written = log.proposals?.totals.find((total) => total.stage === stage.name)?.origin;
    const declared = stage.origin && childOrigin(stage.origin, 'complete');
    const origin = written ?? declared ?? figure.entries[0]?.origin;
    return origin ? [{ stage, side: sideOfFigure(figure, locationOf(origin)) }] : [];
  });
}

/** What the shape of the chain explains: a stage that is just the difference, and stands elsewhere than declared. */
function stageCauses(
  total: Numbered,
  parts: readonly Numbered[],
  silent: readonly ProposalStage[],
  all: readonly Numbered[],
): Cause[] {
  const sum = together(parts.map(({ side }) => side));
  if (!sum) return [];
  const isAbove = sum.bounds.low.gt(total.side.bounds.low);
  const difference = gap(sum.bounds, total.side.bounds);
  const makesIt = ({ side }: Numbered) => isExact(side) && side.quantity.value.eq(difference);
  if (isAbove) {
    return parts.filter(makesIt).flatMap((part) =>
      parts
        .filter(({ stage, side }) => stage !== part.stage && side.bounds.low.gte(part.side.quantity.value))
        .map(
          ({ stage }): Cause => ({
            kind: 'stage-elsewhere',
            stage: part.stage.name,
            of: stage.name,
            isBeside: false,
          }),
        ),
    );
  }
  const names = new Set(parts.map(({ stage }) => stage.name));
  const beside = all
    .filter((one) => names.has(one.stage.of) && makesIt(one))
    .map(
      ({ stage }): Cause => ({
        kind: 'stage-elsewhere',
        stage: stage.name,
        of: total.stage.name,
        isBeside: true,
      }),
    );
  if (silent.length === 0) return beside;
  return [...beside, { kind: 'silent-stages', stages: silent.map(({ name }) => name) }];
}
