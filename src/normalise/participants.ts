import { diagnose } from '../diagnostic/diagnostic.ts';
import { exactly } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { locationOf, type Origin } from '../source/source.ts';
import { ATTENDANCE_UNIT, ATTENDANCES, PERSON_UNIT } from '../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../vocabulary/generated/log.types.ts';
import { distinct } from './distinct.ts';
import { listed } from './listed.ts';
import type { Notes } from './notes.ts';
import { expectUnit, readQuantity } from './read-quantity.ts';

/** At one activity a person is one attendance, so these all mean 人次; a bare number too. */
export const PERSON_UNITS = [ATTENDANCE_UNIT, PERSON_UNIT, '名', '位'];

/** Who took part: attendances, and names where they are given. */
export interface Participants {
  readonly attendances: Quantity | undefined;
  readonly participants: readonly string[];
}

/** Reads `participants`, a quantity or a list of names, each of which counts once. */
export function readParticipants(
  written: WrittenActivity['participants'],
  origin: Origin,
  notes: Notes,
): Participants {
  if (written === undefined) return { attendances: undefined, participants: [] };
  if (typeof written !== 'object')
    return { attendances: readAttendances(written, origin, notes), participants: [] };
  const names = listed(written, origin);
  for (const [index, { value: name, origin: at }] of names.entries()) {
    if (written.indexOf(name) === index) continue;
    notes.report(diagnose('repeated-participant', { name }, locationOf(at)));
  }
  const participants = distinct(written);
  return { participants, attendances: exactly(participants.length, ATTENDANCE_UNIT) };
}

function readAttendances(written: string | number, origin: Origin, notes: Notes): Quantity | undefined {
  const read = readQuantity(written, origin, notes);
  const place = { name: '参加', written, origin, use: 'participants' } as const;
  const quantity = read && expectUnit(read, PERSON_UNITS, place, notes);
  if (!quantity) {
    notes.doubt(ATTENDANCES);
    return undefined;
  }
  if (!quantity.value.mod(1).eq(0)) {
    notes.doubt(ATTENDANCES);
    notes.report(diagnose('bad-attendances', { written: String(written) }, locationOf(origin)));
    return undefined;
  }
  return { ...quantity, unit: ATTENDANCE_UNIT };
}
