import type { Ledger } from '../../compute/ledger.ts';
import type { Passage } from '../../manuscript/manuscript.ts';
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
  /** Figures with names of their own: few, and near everything. */
  readonly named: Subject[];
  /** Those of single activities, near what speaks of these. */
  readonly single: Subject[];
  /** Places in `single` by what their conditions say. */
  readonly byGram: Map<string, number[]>;
  readonly byValue: Map<string, Subject[]>;
  readonly labels: Set<string>;
  /** What has been found for a passage, whose other numbers ask for the same. */
  readonly found: Map<Passage, readonly Subject[]>;
}

/** A pair of characters that more figures of a unit have than this finds none of them: 工作, 开展. */
const MOST_BY_GRAM = 200;

/** Numbers stand in every text, and in titles: 75周年, 第12次. */
const SAYS_NOTHING = /^$|\d/;

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
    named: [],
    single: [],
    byGram: new Map(),
    byValue: new Map(),
    labels: new Set(),
    found: new Map(),
  };
  units.set(value.unit, compartment);
  const { named, single, byGram, byValue, labels } = compartment;
  add(byValue, value.value.toFixed(), subject);
  labels.add(subject.kind === 'narrow' ? (subject.labels[0] ?? label) : label);
  if (subject.ledger.figures.catalogue.has(subject.figure.name)) {
    named.push(subject);
    return;
  }
  const place = single.push(subject) - 1;
  for (const gram of new Set(subject.conditions.flat().flatMap(gramsOf)))
    if (!SAYS_NOTHING.test(gram)) add(byGram, gram, place);
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function find(compartment: Compartment | undefined, { mention }: Surroundings): readonly Subject[] {
  if (!compartment) return [];
  const { passage } = mention;
  const { named, single, byGram, found } = compartment;
  const known = found.get(passage);
  if (known) return known;
  const places = new Set<number>();
  for (const gram of new Set([passage.text, ...passage.trail].flatMap(gramsOf))) {
    const those = byGram.get(gram);
    if (those && those.length <= MOST_BY_GRAM) for (const place of those) places.add(place);
  }
  const near = [...named, ...[...places].flatMap((place) => single[place] ?? [])];
  found.set(passage, near);
  return near;
}
