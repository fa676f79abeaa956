import { closest } from '../diagnostic/suggest.ts';
import type { Lost } from '../validate/hold-against.ts';
import {
  ALL_ACTIVITIES,
  ATTENDANCES,
  FUNDS,
  INSTRUCTIONS,
  PARTICIPANTS,
} from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { ProposalStage } from './log.ts';
import type { Notes } from './notes.ts';
import { ordinalsOf } from './ordinal.ts';
import type { Declarations } from './taxonomy.ts';

/** Fields of an activity that count. */
const COUNTED = new Set(['date', 'type', 'times', 'participants', 'results', 'funds', 'instructions']);

/** Notes which figures may lack something because validation left it out. */
export function doubtLost(lost: readonly Lost[], { taxonomy, stages }: Declarations, notes: Notes): void {
  for (const { path, value } of lost) {
    const [part, index, field, name] = path;
    if (part === undefined) notes.allUncertain = true;
    else if (part === 'activities') {
      if (index === undefined) notes.allUncertain = true;
      else if (field === undefined) doubtActivity(value, taxonomy, notes);
      else if (field === 'results' && typeof name === 'string') notes.doubt(name);
      else if (COUNTED.has(String(field))) doubtField(String(field), taxonomy, notes);
    } else if (part === 'proposals') doubtStages(stages, notes);
    else if (part === 'taxonomy') doubtDeclared(value, notes);
  }
}

/** Notes what an activity would have been counted in, as far as it can be told from what was written. */
export function doubtActivity(written: unknown, taxonomy: Taxonomy, notes: Notes): void {
  const { type, title, ordinal, results, ...fields } = Object(written) as Record<string, unknown>;
  for (const name of [type].flat()) if (typeof name === 'string') doubtType(name, taxonomy, notes);
  if (type === undefined) doubtField('type', taxonomy, notes);
  notes.doubt(ALL_ACTIVITIES, ...Object.keys(Object(results) as object));
  for (const field of Object.keys(fields)) if (field !== 'times') doubtField(field, taxonomy, notes);
  if (typeof ordinal === 'number') notes.lostOrdinals.add(ordinal);
  if (typeof title === 'string') {
    for (const { ordinal: found } of ordinalsOf(title)) notes.lostOrdinals.add(found.number);
  }
}

/** Notes a type, or the one that was probably meant, and its group. */
export function doubtType(name: string, taxonomy: Taxonomy, notes: Notes): void {
  const meant = taxonomy.types.has(name) ? name : closest(name, taxonomy.types.keys());
  const type = taxonomy.types.get(meant ?? '');
  notes.doubt(ALL_ACTIVITIES, name, ...(type ? [type.name, type.group] : []));
}

/** Notes a measure, or the one that was probably meant. */
export function doubtMeasure(name: string, { measures }: Taxonomy, notes: Notes): void {
  notes.doubt(name, closest(name, measures.keys()) ?? name);
}

/** Notes stages of the proposal chain, with their rates. */
export function doubtStages(stages: Iterable<ProposalStage>, notes: Notes): void {
  for (const { figure, rate } of stages) notes.doubt(figure, rate);
}

/** Notes a declaration that was left out, and the group it would have belonged to. */
function doubtDeclared(value: unknown, notes: Notes): void {
  const { name, group } = Object(value) as Record<string, unknown>;
  for (const text of [name, group]) if (typeof text === 'string') notes.doubt(text);
}

function doubtField(field: string, { types, groups, measures }: Taxonomy, notes: Notes): void {
  if (field === 'participants') notes.doubt(ATTENDANCES, PARTICIPANTS);
  else if (field === 'funds') notes.doubt(FUNDS);
  else if (field === 'instructions') notes.doubt(INSTRUCTIONS);
  else if (field === 'results') notes.doubt(...measures.keys());
  else if (field === 'type' || field === 'times')
    notes.doubt(ALL_ACTIVITIES, ...types.keys(), ...groups.keys());
}
