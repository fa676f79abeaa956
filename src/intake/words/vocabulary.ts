import { synonymsOf } from '../../vocabulary/synonyms.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import { foldWord } from './fold-heading.ts';

/*
 * The names that a workbook's words are held against are those that the program comes with. What a log declares besides,
 * `export` writes so that it is read as it stands.
 */

/** Activity types. */
export const TYPES: readonly string[] = BUILT_IN_TAXONOMY.types.map(({ name }) => name);

/** Units of measures, scale included, by their names: 资金 → 万元. */
export const MEASURE_UNITS: ReadonlyMap<string, string> = new Map(
  BUILT_IN_TAXONOMY.measures.map(({ name, unit }) => [name, unit]),
);

/** Stages of proposals. */
export const STAGES: readonly string[] = BUILT_IN_TAXONOMY.stages.map(({ name }) => name);

/** A word for an activity type, folded (`foldWord`). */
export interface TypeWord {
  readonly name: string;
  readonly word: string;
}

/** All words for types: their names and their synonyms, the longest first. */
export const TYPE_WORDS: readonly TypeWord[] = TYPES.flatMap((name) =>
  [name, ...synonymsOf(name)].map((word) => ({ name, word: foldWord(word) })),
).sort((a, b) => b.word.length - a.word.length);
