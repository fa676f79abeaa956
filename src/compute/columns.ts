import type { Activity, Log } from '../normalise/log.ts';
import { exactly } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { parseUnit } from '../quantity/scale.ts';
import type { Origin } from '../source/source.ts';
import {
  ALL_ACTIVITIES,
  ATTENDANCE_UNIT,
  ATTENDANCES,
  EVENT_UNIT,
  INSTRUCTION_UNIT,
  INSTRUCTIONS,
  PERSON_UNIT,
} from '../vocabulary/figure-names.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Entry } from './catalogue.ts';
import { activityTitle, type Column, entryIn, put } from './column.ts';

/** The log's activities taken apart: all that the figures of activities are made from. */
export interface Columns {
  /** Events by type, by group, and 全部活动; an event stands once in each. */
  readonly events: ReadonlyMap<string, Column>;
  /** Measures, 参加人次 and 批示. */
  readonly measures: ReadonlyMap<string, Column>;
  /** Activities with names, each with the number of persons that no activity before it names. */
  readonly persons: readonly Entry[];
}

/**
 * Sorts what the activities amount to under the names that figures have, in one pass. Parts in a unit that is
 * not their column's are left out: the log has been found wrong there already.
 */
export function columnsOf(log: Log): Columns {
  const events = eventColumns(log.taxonomy);
  const measures = measureColumns(log.taxonomy);
  const persons: Entry[] = [];
  const known = new Set<string>();
  for (const activity of log.activities) {
    const { origin, date, times, attendances, results, instructions, participants, source } = activity;
    const title = activityTitle(activity);
    const measure = (name: string, amount: Quantity, at: Origin) =>
      putMeasure(measures.get(name), { origin: at, title, date, amount, source }, activity);

    putEvent(events, activity, { origin, title, date, amount: times, source }, log.taxonomy);
    if (attendances) measure(ATTENDANCES, attendances, origin);
    for (const result of results) measure(result.measure, result.quantity, result.origin);
    for (const instruction of instructions) {
      measure(INSTRUCTIONS, exactly(1, INSTRUCTION_UNIT), instruction.origin);
    }
    if (participants.length > 0) {
      const before = known.size;
      for (const person of participants) known.add(person);
      const amount = exactly(known.size - before, PERSON_UNIT);
      persons.push({ origin, title, date, amount, source });
    }
  }
  return { events, measures, persons };
}

/** Puts an event into the columns of its types, of their groups (once each), and of 全部活动. */
function putEvent(
  events: ReadonlyMap<string, Column>,
  activity: Activity,
  entry: Entry,
  taxonomy: Taxonomy,
): void {
  const names = [...activity.types, ALL_ACTIVITIES];
  for (const type of activity.types) {
    const group = taxonomy.types.get(type)?.group;
    if (group !== undefined && !names.includes(group)) names.push(group);
  }
  for (const name of names) {
    const column = events.get(name);
    if (column) put(column, entryIn(entry, column.unit), activity);
  }
}

function putMeasure(column: Column | undefined, entry: Entry, activity: Activity): void {
  if (column && parseUnit(column.unit).unit === entry.amount.unit) put(column, entry, activity);
}

/** In the order of `stats`: all, then every group with its types. */
function eventColumns({ groups, types }: Taxonomy): Map<string, Column> {
  const columns = new Map<string, Column>();
  const open = ({ name, unit }: { name: string; unit: string }) => {
    if (!columns.has(name)) columns.set(name, { name, unit, entries: [], sources: [] });
  };
  open({ name: ALL_ACTIVITIES, unit: EVENT_UNIT });
  for (const group of groups.values()) {
    open(group);
    for (const type of types.values()) if (type.group === group.name) open(type);
  }
  for (const type of types.values()) open(type);
  return columns;
}

function measureColumns({ measures }: Taxonomy): Map<string, Column> {
  const columns = new Map<string, Column>();
  const open = (name: string, unit: string) => columns.set(name, { name, unit, entries: [], sources: [] });
  open(ATTENDANCES, ATTENDANCE_UNIT);
  for (const { name, unit } of measures.values()) open(name, unit);
  if (!columns.has(INSTRUCTIONS)) open(INSTRUCTIONS, INSTRUCTION_UNIT);
  return columns;
}

/** The unit that events of these types and groups are counted in: the one they share, else 次. */
export function countingUnit(names: readonly string[], { types, groups }: Taxonomy): string {
  const units = new Set(names.map((name) => (types.get(name) ?? groups.get(name))?.unit));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : EVENT_UNIT;
}
