import columns from '../../../schemas/columns.json' with { type: 'json' };
import { aliases } from '../../vocabulary/aliases.ts';
import { type EntryKind, entrySchema } from '../../vocabulary/entry-schema.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { synonymsOf } from '../../vocabulary/synonyms.ts';
import type { FieldPart } from '../intake.ts';
import { foldWord } from '../words/fold-heading.ts';
import { MEASURE_UNITS } from '../words/vocabulary.ts';

/** What a heading's word means, without the unit that it may say. */
export type WordMeaning =
  | { readonly kind: 'field'; readonly name: string; readonly part?: FieldPart }
  | { readonly kind: 'result'; readonly measure: string }
  | { readonly kind: 'index' };

/** A word that headings use. */
export interface HeadingWord {
  readonly meaning: WordMeaning;
  /** The less, the better: of two columns for one field the one with the better word gets it. */
  readonly rank: number;
}

/** The words of a kind of table, folded (`foldWord`). */
export type HeadingWords = ReadonlyMap<string, HeadingWord>;

/**
 * The words that headings of a kind of table use: the schema's names and titles, `schemas/columns.json`, and for
 * activities the measures with their synonyms. A field's word goes before a measure's: 资金 is the field.
 */
export function headingWords(kind: EntryKind): HeadingWords {
  return WORDS[kind];
}

function collect(kind: EntryKind): HeadingWords {
  const words = new Map<string, HeadingWord>();
  const add = (word: string, meaning: WordMeaning) => {
    const folded = foldWord(word);
    if (!words.has(folded)) words.set(folded, { meaning, rank: words.size });
  };
  const { properties } = aliases(entrySchema(kind), LOG_SCHEMA);
  for (const { name, title } of properties) {
    add(title, { kind: 'field', name });
    add(name, { kind: 'field', name });
  }
  for (const [key, synonyms] of Object.entries<readonly string[]>(columns[kind]))
    for (const word of synonyms) add(word, fieldMeaning(key));
  for (const word of columns.index) add(word, { kind: 'index' });
  if (kind === 'proposals') return words;
  const more: Readonly<Record<string, readonly string[]>> = columns.measures;
  for (const measure of MEASURE_UNITS.keys())
    for (const word of [measure, ...synonymsOf(measure), ...(more[measure] ?? [])])
      add(word, { kind: 'result', measure });
  return words;
}

/** What a key of `schemas/columns.json` stands for: `date`, `date/start`, `stages/立案`. */
function fieldMeaning(key: string): WordMeaning {
  const [name = '', is] = key.split('/');
  return is === undefined
    ? { kind: 'field', name }
    : { kind: 'field', name, part: { of: name, is } as FieldPart };
}

const WORDS: Readonly<Record<EntryKind, HeadingWords>> = {
  activities: collect('activities'),
  proposals: collect('proposals'),
};
