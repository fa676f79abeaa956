import type { KeyLanguage } from '../vocabulary/editor-schema.ts';

/** Signs around a text that cannot stand without. */
export type Quote = "'" | '"';

/** How YAML is laid out: what people differ in, and what an entry that joins others takes over from them. */
export interface Style {
  readonly language: KeyLanguage;
  /** Spellings of single keys in an entry, by canonical name, where its neighbours mix languages. */
  readonly names: ReadonlyMap<string, string>;
  /** Columns by which what belongs to a key stands deeper than the key. */
  readonly step: number;
  /** Begins an entry: a hyphen and the blanks after it. */
  readonly dash: string;
  /** Whether an entry of the list stands in braces, where that is short, or a line a field. */
  readonly entries: 'flow' | 'block';
  /** Whether short maps stand in braces, or always a line a field. */
  readonly maps: 'flow' | 'block';
  /** Whether short lists stand in brackets, or always a line an item. */
  readonly lists: 'flow' | 'block';
  readonly quote: Quote;
  /** Canonical names of fields whose texts are quoted whether they need it or not. */
  readonly quoted: ReadonlySet<string>;
  /** Whether every text is quoted: inside one of those fields. */
  readonly quotesAll: boolean;
}

/** The layout of the examples. */
export function plainStyle(language: KeyLanguage): Style {
  return {
    language,
    names: new Map(),
    step: 2,
    dash: '- ',
    entries: 'block',
    maps: 'flow',
    lists: 'flow',
    quote: "'",
    quoted: new Set(),
    quotesAll: false,
  };
}
