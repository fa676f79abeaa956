import { FIRST_YEAR, LAST_YEAR } from '../calendar/date.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { locationOf, type Origin } from '../source/source.ts';
import type { Period } from './log.ts';
import type { Notes } from './notes.ts';

/**
 * The years that the log covers: `2024`, or `2016-2020`.
 *
 * @param written undefined where the log's year was missing or broken, which has been reported: then the
 *   period holds every year that a date may have, so that no date lies outside it
 */
export function readPeriod(written: number | string | undefined, origin: Origin, notes: Notes): Period {
  if (written === undefined) return { from: FIRST_YEAR, to: LAST_YEAR, origin };
  const [first = FIRST_YEAR, second = first] = String(written).split('-').map(Number);
  if (first <= second) return { from: first, to: second, origin };
  const suggestion = `${second}-${first}`;
  notes.report(diagnose('bad-period', { written: String(written), suggestion }, locationOf(origin)));
  return { from: second, to: first, origin };
}
