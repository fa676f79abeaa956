import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import { PROPOSALS } from '../vocabulary/figure-names.ts';
import type { Declaration, Declared } from './declared.ts';
import type { ProposalStage } from './log.ts';
import type { Notes } from './notes.ts';

/** The chain of proposal stages. A stage whose whole is unknown, or leads back to itself, is reported and has none. */
export function readStages(
  declared: ReadonlyMap<string, Declared<Declaration<'stages'>>>,
  notes: Notes,
): ProposalStage[] {
  const cut = new Set<string>();
  return [...declared.values()].map(({ value, origin }) => {
    const { name, figure = PROPOSALS + name, exclusive = false, complete = false, rate = '' } = value;
    return { name, figure, exclusive, complete, rate, origin, of: wholeOf(name, declared, cut, notes) };
  });
}

/** @param cut stages whose circle has been reported, and broken there */
function wholeOf(
  name: string,
  declared: ReadonlyMap<string, Declared<Declaration<'stages'>>>,
  cut: Set<string>,
  notes: Notes,
): string {
  const { value, origin } = declared.get(name) ?? {};
  const whole = value?.of ?? '';
  if (whole === '') return '';
  const at = origin && childOrigin(origin, 'of');
  if (!declared.has(whole)) {
    if (at) notes.unknown('stage', whole, at);
    return '';
  }
  const seen = new Set<string>();
  for (
    let step = whole;
    step !== '' && !seen.has(step) && !cut.has(step);
    step = declared.get(step)?.value.of ?? ''
  ) {
    if (step === name) {
      cut.add(name);
      notes.report(diagnose('stage-cycle', { stage: name, whole }, at && locationOf(at)));
      return '';
    }
    seen.add(step);
  }
  return whole;
}
