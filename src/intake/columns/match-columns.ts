import columns from '../../../schemas/columns.json' with { type: 'json' };
import type { EntryKind } from '../../vocabulary/entry-schema.ts';
import type { ColumnMeaning, ColumnReading } from '../intake.ts';
import { foldHeading, foldWord } from '../words/fold-heading.ts';
import { typeIn } from '../words/said.ts';
import { type HeadingWords, headingWords, type WordMeaning } from './heading-words.ts';
import type { Heading } from './headings.ts';
import { type HeadingMatch, matchHeading } from './match-heading.ts';
import { typeColumn } from './type-column.ts';

/** Fields as the user wrote them, by the heading of the column that they settle: 内容 → 议题. */
export type Mapping = ReadonlyMap<string, string>;

/** The columns of a table, and what there is to say of how they were matched. */
export interface MatchedColumns {
  readonly columns: readonly ColumnReading[];
  readonly remarks: readonly ColumnRemark[];
}

/** Something to say of how a column was matched. */
export type ColumnRemark =
  /** No field takes it. */
  | { readonly kind: 'unmatched'; readonly heading: Heading }
  /** Another column has the better word for its field. */
  | {
      readonly kind: 'doubled';
      readonly heading: Heading;
      readonly first: Heading;
      readonly meaning: WordMeaning;
    }
  /** Only the end of its heading is known (培训班日期), or what it holds, and no other column says this. */
  | { readonly kind: 'guessed'; readonly heading: Heading; readonly meaning: WordMeaning }
  /** It speaks of a quantity, and nothing below it holds a number. */
  | { readonly kind: 'not-numbers'; readonly heading: Heading };

/** Fields that may be said by several columns. */
const SEVERAL = new Set(['note', 'stages']);

/** A heading's name for the report: `成果／意见建议（条）`. */
export function headingText({ parts }: Heading): string {
  return parts.join('／');
}

/**
 * What the columns of a table are taken for: as the user says (`mapping`), by the words of the vocabulary, by how their
 * headings end where nothing else says so. What remains goes into notes.
 *
 * @param textsBelow what stands below a column's heading: of two columns for the type, that with more types gets it
 */
export function matchColumns(
  kind: EntryKind,
  headings: readonly Heading[],
  mapping: Mapping,
  textsBelow: (column: number) => readonly string[] = () => [],
): MatchedColumns {
  const words = headingWords(kind);
  const matches = new Map<Heading, HeadingMatch>();
  for (const heading of headings) {
    const match = mapped(heading, mapping, words) ?? matchHeading(heading.parts, words);
    if (match) matches.set(heading, match);
  }
  if (kind === 'activities') titleFromContent(headings, matches);
  const remarks: ColumnRemark[] = [];
  const types = (column: number) => textsBelow(column).filter((text) => typeIn(text) !== undefined).length;
  dropDoubles(headings, matches, types, remarks);
  if (kind === 'activities') {
    matchEndings(headings, matches, remarks);
    typeFromContent(headings, matches, textsBelow, remarks);
  }
  const readings = headings.map((heading) => {
    const match = matches.get(heading);
    if (!match && !remarks.some((remark) => remark.heading === heading)) {
      remarks.push({ kind: 'unmatched', heading });
    }
    return { column: heading.column, heading: headingText(heading), meaning: meaningOf(match) };
  });
  return { columns: readings, remarks };
}

function meaningOf(match: HeadingMatch | undefined): ColumnMeaning {
  if (!match) return { kind: 'note' };
  return match.meaning.kind === 'index' ? match.meaning : { ...match.meaning, unit: match.unit };
}

/** What the user says of a heading, which may be given with or without its unit and its groups. */
function mapped(heading: Heading, mapping: Mapping, words: HeadingWords): HeadingMatch | undefined {
  const written = mappedAs(heading, mapping);
  const word = written === undefined ? undefined : words.get(foldWord(written));
  if (!word) return undefined;
  const units = heading.parts.map((part) => foldHeading(part).unit);
  // Before all words of the vocabulary.
  return { ...word, unit: units.findLast((unit) => unit !== '') ?? '', rank: -1 };
}

/** The field that the user's mapping gives a heading, as written; undefined if it gives none. */
function mappedAs(heading: Heading, mapping: Mapping): string | undefined {
  const names = namesOf(heading);
  for (const [name, field] of mapping) if (names.has(foldWord(name))) return field;
  return undefined;
}

/** The names by which a user may speak of a heading, folded. */
export function namesOf(heading: Heading): ReadonlySet<string> {
  const last = heading.parts.at(-1) ?? '';
  const { name, bare } = foldHeading(last);
  return new Set([
    foldWord(headingText(heading)),
    foldWord(heading.parts.join('')),
    foldWord(last),
    name,
    bare,
  ]);
}

const CONTENT = new Set(columns.titleWithoutAnother.map(foldWord));

/** 活动内容 is the title where no column is called one. */
function titleFromContent(headings: readonly Heading[], matches: Map<Heading, HeadingMatch>): void {
  if ([...matches.values()].some((match) => isField(match, 'title'))) return;
  for (const heading of headings) {
    const match = matches.get(heading);
    // What the user has settled stays.
    if (!match || match.rank < 0 || !CONTENT.has(foldHeading(heading.parts.at(-1) ?? '').bare)) continue;
    matches.set(heading, { ...match, meaning: { kind: 'field', name: 'title' } });
    return;
  }
}

/** Where no heading speaks of types, the column that holds them. */
function typeFromContent(
  headings: readonly Heading[],
  matches: Map<Heading, HeadingMatch>,
  textsBelow: (column: number) => readonly string[],
  remarks: ColumnRemark[],
): void {
  if ([...matches.values()].some((match) => isField(match, 'type'))) return;
  const found = typeColumn(
    headings.filter((heading) => !matches.has(heading) && !remarks.some((one) => one.heading === heading)),
    textsBelow,
  );
  if (!found) return;
  const meaning = { kind: 'field' as const, name: 'type' };
  matches.set(found, { meaning, unit: '', rank: Number.POSITIVE_INFINITY });
  remarks.push({ kind: 'guessed', heading: found, meaning });
}

function isField(match: HeadingMatch | undefined, name: string): boolean {
  return match?.meaning.kind === 'field' && match.meaning.name === name;
}

/** 1 for a column that the user has settled. */
function settled({ rank }: HeadingMatch): number {
  return rank < 0 ? 1 : 0;
}

/** Of two columns for one field, that with the better word keeps it, the first of equals. */
function dropDoubles(
  headings: readonly Heading[],
  matches: Map<Heading, HeadingMatch>,
  types: (column: number) => number,
  remarks: ColumnRemark[],
): void {
  const byMeaning = new Map<string, { heading: Heading; match: HeadingMatch }[]>();
  for (const heading of headings) {
    const match = matches.get(heading);
    if (!match || (match.meaning.kind === 'field' && SEVERAL.has(match.meaning.name))) continue;
    const key = JSON.stringify(match.meaning);
    byMeaning.set(key, [...(byMeaning.get(key) ?? []), { heading, match }]);
  }
  for (const rivals of byMeaning.values()) {
    const more = (a: Heading, b: Heading) =>
      isField(rivals[0]?.match, 'type') ? types(b.column) - types(a.column) : 0;
    const [best, ...others] = rivals.toSorted(
      (a, b) =>
        settled(b.match) - settled(a.match) || more(a.heading, b.heading) || a.match.rank - b.match.rank,
    );
    for (const { heading, match } of others)
      remarks.push({ kind: 'doubled', heading, first: best?.heading ?? heading, meaning: match.meaning });
  }
  for (const { heading } of remarks) matches.delete(heading);
}

/** Fields that no column says, by the one unknown heading that ends as theirs do. */
function matchEndings(
  headings: readonly Heading[],
  matches: Map<Heading, HeadingMatch>,
  remarks: ColumnRemark[],
): void {
  for (const [field, endings] of Object.entries(columns.endings)) {
    const taken = [...matches.values()].some(
      ({ meaning }) => meaning.kind === 'field' && meaning.name === field,
    );
    if (taken) continue;
    const [only, ...others] = headings.filter((heading) => {
      const { bare } = foldHeading(heading.parts.at(-1) ?? '');
      const ending = endings.find((one) => bare.endsWith(one));
      if (ending === undefined || matches.has(heading)) return false;
      return !columns.notByEnding.some((word) => heading.parts.join('').includes(word));
    });
    if (!only || others.length > 0) continue;
    const meaning = { kind: 'field' as const, name: field };
    matches.set(only, { meaning, unit: '', rank: Number.POSITIVE_INFINITY });
    remarks.push({ kind: 'guessed', heading: only, meaning });
  }
}
