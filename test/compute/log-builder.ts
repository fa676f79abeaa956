import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import type { Activity, FigureDefinition, Filter, Given, Log } from '../../src/normalise/log.ts';
import { exactly } from '../../src/quantity/arithmetic.ts';
import type { LogFile } from '../../src/source/source.ts';
import type { Taxonomy } from '../../src/vocabulary/taxonomy.ts';
import { emptyLog } from '../empty-log.ts';
import { quantity } from '../quantity/quantity.ts';

const file: LogFile = { path: 'log.yaml', text: '', locate: () => ({ start: 0, end: 0 }) };

function named<T extends { readonly name: string }>(...values: readonly T[]): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.name, value]));
}

const type = (name: string, group: string, unit = '次') =>
  ({ name, group, unit, section: '', verb: '开展', ordinal: false }) as const;

/** Two groups with types in 次 and 场次, and measures with and without a scale. */
export const taxonomy: Taxonomy = {
  sections: [],
  groups: named(
    { name: '会议', unit: '次', section: '', verb: '召开' },
    { name: '协商', unit: '次', section: '', verb: '开展' },
  ),
  types: named(
    type('常委会议', '会议'),
    type('主席会议', '会议'),
    type('党组会议', '会议'),
    type('专题协商', '协商'),
    type('议事协商', '协商', '场次'),
  ),
  measures: named(
    { name: '意见建议', unit: '条', verb: '提出', of: '' },
    { name: '资金', unit: '万元', verb: '协调', of: '' },
  ),
};

/** What a test says of an activity; the rest is empty. */
export interface Told {
  readonly types: readonly string[];
  readonly date?: string;
  readonly title?: string;
  readonly times?: string;
  readonly attendances?: string;
  readonly participants?: readonly string[];
  readonly results?: Readonly<Record<string, string>>;
  readonly instructions?: number;
  readonly committees?: readonly string[];
  readonly tags?: readonly string[];
  readonly topics?: readonly string[];
}

/** A normalised activity. */
export function activity(told: Told, index = 0): Activity {
  const origin = { file, path: ['activities', index] };
  const date = parseDate(told.date ?? '2024-03-05');
  if (!isDate(date)) throw new Error(`no date: ${told.date}`);
  const unit = taxonomy.types.get(told.types[0] ?? '')?.unit ?? '次';
  return {
    origin,
    date,
    types: told.types,
    title: told.title ?? '',
    topics: told.topics ?? [],
    committees: told.committees ?? [],
    times: told.times === undefined ? exactly(1, unit) : quantity(told.times),
    ordinal: undefined,
    ordinals: [],
    place: '',
    attendances: told.attendances === undefined ? undefined : quantity(told.attendances),
    participants: told.participants ?? [],
    results: Object.entries(told.results ?? {}).map(([measure, written]) => ({
      measure,
      quantity: quantity(written),
      origin: { file, path: [...origin.path, 'results', measure] },
    })),
    instructions: Array.from({ length: told.instructions ?? 0 }, (_, at) => ({
      by: '县委书记',
      text: '',
      origin: { file, path: [...origin.path, 'instructions', at] },
    })),
    outcome: '',
    tags: told.tags ?? [],
    source: '',
    note: '',
    notable: undefined,
    distinct: false,
  };
}

/** A given without scope. */
export function given(name: string, written: string, scope = ''): Given {
  const origin = { file, path: ['givens', name] };
  return { name, quantity: quantity(written), scope, asOf: '', source: '', origin };
}

/** A filter with what a test says of it. */
export function where(filter: Partial<Filter>): Filter {
  return { types: [], committees: [], tags: [], contains: [], during: undefined, ...filter };
}

type Operation<D> = D extends unknown ? Omit<D, 'name' | 'origin' | 'display' | 'unit'> : never;

/** A defined figure, shown in full unless the test says otherwise. */
export function define(
  name: string,
  operation: Operation<FigureDefinition>,
  told: { roundTo?: number; decimals?: number; unit?: string } = {},
): FigureDefinition {
  const display = { roundTo: told.roundTo, decimals: told.decimals ?? 1 };
  const origin = { file, path: ['figures', name] };
  return { ...operation, name, origin, display, unit: told.unit ?? '' } as FigureDefinition;
}

/** A log of these activities, and whatever else a test puts into it. */
export function logWith(activities: readonly Told[], rest: Partial<Log> = {}): Log {
  return emptyLog(file, { taxonomy, activities: activities.map(activity), ...rest });
}
