import { parseUnit } from '../quantity/scale.ts';
import { type CountingWords, FIRM_WORDS, LOOSE_WORDS } from './counting-words.ts';

/** A unit that may stand after a number. */
interface KnownUnit {
  readonly word: string;
  /** Counts after a single hanzi numeral too. */
  readonly firm: boolean;
  /** What makes it another word. */
  readonly unless: RegExp | undefined;
}

/** Units by their first character, longest first. */
export type UnitIndex = ReadonlyMap<string, readonly KnownUnit[]>;

const builtIn: readonly KnownUnit[] = [...known(FIRM_WORDS, true), ...known(LOOSE_WORDS, false)];
const builtInIndex = indexed(builtIn);
const indexes = new WeakMap<ReadonlySet<string>, UnitIndex>();

function known(words: CountingWords, firm: boolean): KnownUnit[] {
  return Object.entries(words).map(([word, unless]) => ({
    word,
    // Two characters make no other words: 三平方米.
    firm: firm || word.length > 1,
    unless: unless === '' ? undefined : new RegExp(`(?:${unless})`, 'uy'),
  }));
}

function indexed(units: readonly KnownUnit[]): UnitIndex {
  const index = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    const first = unit.word.charAt(0);
    const same = index.get(first);
    if (same) same.push(unit);
    else index.set(first, [unit]);
  }
  for (const same of index.values()) same.sort((a, b) => b.word.length - a.word.length);
  return index;
}

/** The built-in counting words and the units that a log adds: 万元 adds 元. */
export function unitIndex(units: ReadonlySet<string> | undefined): UnitIndex {
  if (!units) return builtInIndex;
  let index = indexes.get(units);
  if (!index) {
    const words = new Set([...units].map((unit) => parseUnit(unit).unit));
    const own = new Set(builtIn.map(({ word }) => word));
    const added = [...words].filter((word) => word !== '' && !own.has(word));
    index = indexed([...builtIn, ...added.map((word) => ({ word, firm: true, unless: undefined }))]);
    indexes.set(units, index);
  }
  return index;
}

/** The longest unit that stands at an offset; '' for none. */
export function unitAt(text: string, at: number, index: UnitIndex, firmOnly: boolean): string {
  const found = index.get(text.charAt(at))?.find(({ word, firm, unless }) => {
    if ((firmOnly && !firm) || !text.startsWith(word, at)) return false;
    if (!unless) return true;
    unless.lastIndex = at + word.length;
    return !unless.test(text);
  });
  return found?.word ?? '';
}
