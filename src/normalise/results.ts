import { diagnose } from '../diagnostic/diagnostic.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import { ATTENDANCE_UNIT, ATTENDANCES, FUNDS } from '../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import { doubtMeasure } from './doubts.ts';
import type { Result } from './log.ts';
import type { Names } from './names.ts';
import type { Notes } from './notes.ts';
import { expectUnit, readQuantity } from './read-quantity.ts';

/** What came of an activity, by measure; `funds` is the measure 资金. */
export function readResults(
  written: Pick<WrittenActivity, 'results' | 'funds'>,
  activity: Origin,
  names: Names,
  notes: Notes,
): Result[] {
  const results = Object.entries(written.results ?? {}).flatMap(
    ([measure, value]) =>
      readResult(measure, value, childOrigin(activity, 'results', measure), names, notes) ?? [],
  );
  if (written.funds === undefined) return results;
  const origin = childOrigin(activity, 'funds');
  const twice = results.find(({ measure }) => measure === FUNDS);
  if (twice) {
    notes.doubt(FUNDS);
    notes.report(diagnose('funds-twice', { measure: FUNDS }, locationOf(twice.origin, 'key')));
    return results;
  }
  const funds = readResult(FUNDS, written.funds, origin, names, notes);
  return funds ? [...results, funds] : results;
}

function readResult(
  measure: string,
  written: string | number,
  origin: Origin,
  names: Names,
  notes: Notes,
): Result | undefined {
  const known = names.isMeasure(measure, origin, 'key');
  const read = readQuantity(written, origin, notes);
  const unit = measure === ATTENDANCES ? ATTENDANCE_UNIT : names.taxonomy.measures.get(measure)?.unit;
  const measureOrigin = names.measureOrigins.get(measure);
  const declared = measureOrigin && childOrigin(measureOrigin, 'unit');
  const place = { name: measure, written, origin, declared };
  // A measure that nothing declares has no unit to hold this one against.
  const quantity = read && unit !== undefined ? expectUnit(read, [unit], place, notes) : read;
  if (!known || !quantity) doubtMeasure(measure, names.taxonomy, notes);
  return quantity && { measure, quantity, origin };
}
