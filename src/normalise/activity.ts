import { diagnose } from '../diagnostic/diagnostic.ts';
import { exactly } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { childOrigin, locationOf, type Origin } from '../source/source.ts';
import type { WrittenActivity, WrittenInstruction } from '../vocabulary/generated/log.types.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import { doubtActivity, doubtType } from './doubts.ts';
import { listed, texts } from './listed.ts';
import type { Activity, Instruction } from './log.ts';
import type { Names } from './names.ts';
import type { Notes } from './notes.ts';
import { readOrdinals } from './ordinal.ts';
import { readParticipants } from './participants.ts';
import { readDate } from './read-date.ts';
import { expectUnit, readQuantity } from './read-quantity.ts';
import { readResults } from './results.ts';

/**
 * One row of the log; undefined if its date is missing (which has been reported) or can't be read, for then it can
 * be neither placed nor counted.
 */
export function readActivity(
  written: Partial<WrittenActivity>,
  origin: Origin,
  names: Names,
  notes: Notes,
): Activity | undefined {
  const at = childOrigin(origin, 'date');
  const date = written.date === undefined ? undefined : readDate(written.date, at, notes);
  const { names: types, known } = names.types(written.type, childOrigin(origin, 'type'));
  if (!date) doubtActivity(written, names.taxonomy, notes);
  else if (!known) for (const type of types) doubtType(type, names.taxonomy, notes);
  const title = written.title ?? '';
  const ordinals = readOrdinals(types, title, written.ordinal, names.taxonomy);
  const who = readParticipants(written.participants, childOrigin(origin, 'participants'), notes);
  const activity = {
    origin,
    types,
    title,
    topics: texts(written.topic),
    committees: names.committeeNames(written.committee, childOrigin(origin, 'committee')),
    times: readTimes(written.times, types, names.taxonomy, childOrigin(origin, 'times'), notes),
    ordinal: written.ordinal ?? ordinals[0]?.number,
    ordinals,
    place: written.place ?? '',
    attendances: who.attendances,
    participants: who.participants,
    results: readResults(written, origin, names, notes),
    instructions: listed<WrittenInstruction>(written.instructions, childOrigin(origin, 'instructions')).map(
      ({ value, origin: place }) => readInstruction(value, place),
    ),
    outcome: written.outcome ?? '',
    tags: texts(written.tags),
    source: written.source ?? '',
    note: written.note ?? '',
    notable: written.notable,
    distinct: written.distinct ?? false,
  };
  return date && Object.assign(activity, { date });
}

/** How many events the row stands for, in the unit of its first type. A broken number counts as one. */
function readTimes(
  written: string | number | undefined,
  types: readonly string[],
  taxonomy: Taxonomy,
  origin: Origin,
  notes: Notes,
): Quantity {
  const type = types[0] ?? '';
  const unit = taxonomy.types.get(type)?.unit ?? '';
  const once = exactly(1, unit);
  if (written === undefined) return once;
  const read = readQuantity(written, origin, notes);
  const place = { name: type, written, origin, use: 'times' } as const;
  // A type that nothing declares has no unit to hold this one against.
  const times = read && unit !== '' ? expectUnit(read, [unit], place, notes) : read;
  if (times && (!times.value.mod(1).eq(0) || times.value.lt(1))) {
    notes.report(diagnose('bad-times', { written: String(written) }, locationOf(origin)));
  } else if (times) return times;
  for (const name of types) doubtType(name, taxonomy, notes);
  return once;
}

function readInstruction(written: WrittenInstruction, origin: Origin): Instruction {
  if (typeof written === 'string') return { by: written, text: '', origin };
  return { by: written.by, text: written.text ?? '', origin };
}
