import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { locationOf } from '../source/source.ts';
import { isSound } from './certainty.ts';
import { unattainable } from './rate.ts';
import type { Ground } from './resolve.ts';
import { sideOfFigure } from './side.ts';

/**
 * Rates of the proposal chain that the log gives without their part: some whole number of the whole makes them. Where
 * the part is known too, the rate is computed, and held against the given one.
 */
export function holdGivenRates({ log, catalogue }: Ground): Diagnostic[] {
  const stages = log.proposals?.stages ?? [];
  return stages.flatMap(({ rate, of }) => {
    const given = catalogue.get(rate);
    const whole = catalogue.get(stages.find(({ name }) => name === of)?.figure ?? '');
    const [entry] = given?.entries ?? [];
    if (given?.derivation.kind !== 'given' || given.scope !== '' || !whole || !entry) return [];
    if (given.value.unit !== '%' || !isSound(whole.name, log, catalogue)) return [];
    const at = locationOf(entry.origin);
    return unattainable('', sideOfFigure(given, at), sideOfFigure(whole, at));
  });
}
