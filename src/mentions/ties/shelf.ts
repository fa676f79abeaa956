import type { Ledger } from '../../compute/ledger.ts';
import { gramsOf, type Weigh, weighBy } from './grams.ts';
import type { Subject } from './subject.ts';
import { subjectsOf } from './subjects.ts';
import type { Surroundings } from './surroundings.ts';

/** The figures of all logs, laid out so that those which a number can stand for are found at once. */
export interface Shelf {
  readonly weigh: Weigh;
  /** Figures in a unit that the surroundings may speak of; all units for a bare number. */
  near(unit: string, around: Surroundings): readonly Subject[];
  /** Whether all figures in a unit have one label. */
  isLone(unit: string): boolean;
  /** Figures of this very number and unit. */
  ofValue(unit: string, value: string): readonly Subject[];
}

/** Figures of one unit. */
interface Compartment {
  readonly wide: Subject[];
  readonly narrow: Subject[];
  /** Places in `narrow` by what their conditions say. */
  readonly byGram: Map<string, number[]>;
  readonly byValue: Map<string, Subject[]>;
  readonly labels: Set<string>;
}

/** A pair of characters that more figures of a unit have than this finds none of them: 工作, 开展. */
const MOST_BY_GRAM = 200;

/** Lays out every figure of the logs. */
export function makeShelf(ledgers: readonly Ledger[]): Shelf {
  const subjects = ledgers.flatMap(subjectsOf);
  const units = new Map<string, Compartment>();
  for (const subject of subjects) put(units, subject);
  return {
    weigh: weighBy(subjects.flatMap(({ conditions }) => conditions.flat())),
    near: (unit, around) =>
      unit === '' ? [...units.values()].flatMap((one) => find(one, around)) : find(units.get(unit), around),
    isLone: (unit) => units.get(unit)?.labels.size === 1,
    ofValue: (unit, value) =>
      (unit === '' ? [...units.values()] : [units.get(unit)]).flatMap((one) => one?.byValue.get(value) ?? []),
  };
}

function put(units: Map<string, Compartment>, subject: Subject): void {
  const { value, label } = subject.figure;
  const compartment: Compartment = units.get(value.unit) ?? {
    wide: [],
    narrow: [],
    byGram: new Map(),
    byValue: new Map(),
    labels: new Set(),
  };
  units.set(value.unit, compartment);
  const { wide, narrow, byGram, byValue, labels } = compartment;
  add(byValue, value.value.toFixed(), subject);
  if (subject.kind !== 'narrow') {
    wide.push(subject);
    labels.add(label);
    return;
  }
  labels.add(subject.labels[0] ?? label);
  const place = narrow.push(subject) - 1;
  for (const gram of new Set(subject.conditions.flat().flatMap(gramsOf)))
    if (gram !== '') add(byGram, gram, place);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function find(compartment: Compartment | undefined, { passage }: Surroundings): readonly Subject[] {
  if (!compartment) return [];
  const { wide, narrow, byGram } = compartment;
  const places = new Set<number>();
  for (const gram of wordsOf(passage)) {
    const found = byGram.get(gram);
    if (found && found.length <= MOST_BY_GRAM) for (const place of found) places.add(place);
  }
  return [...wide, ...[...places].flatMap((place) => narrow[place] ?? [])];
}

const known = new WeakMap<Surroundings['passage'], ReadonlySet<string>>();

/** Every pair of characters of a passage and the headings above it. */
function wordsOf(passage: Surroundings['passage']): ReadonlySet<string> {
  const found = known.get(passage);
  if (found) return found;
  const words = new Set([passage.text, ...passage.trail].flatMap(gramsOf));
  known.set(passage, words);
  return words;
}
