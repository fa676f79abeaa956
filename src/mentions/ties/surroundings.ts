import type { Passage } from '../../manuscript/manuscript.ts';
import type { Mention } from '../mention.ts';
import { gramsOf } from './grams.ts';

/** What stands around a number, as far as it can tell what the number counts. */
export interface Surroundings {
  /** What the clause says before the number and for it alone: 提出意见建议 of 提出意见建议3500余条. */
  readonly before: string;
  /** What follows the unit, up to the end of the clause or the next number: 重点提案 of 8件重点提案. */
  readonly after: string;
  /** The pairs of `before`, with the unit at its end, for a label may end in that: 座谈会24场次. */
  readonly beforeGrams: ReadonlySet<string>;
  readonly afterGrams: ReadonlySet<string>;
  /** Both are those of the number beside it, which has the same words for itself: 677户3000余人. */
  readonly isShared: boolean;
  /** The sentence up to the number. */
  readonly lead: string;
  /** Where the sentence starts in the passage. */
  readonly sentenceStart: number;
  /** The sentence before it in the passage; '' for none. */
  readonly previous: string;
  /** How near the text has a pair of characters: 1 in the clause, less further away, 0 nowhere. */
  held(gram: string): number;
  readonly passage: Passage;
  /** Where the number stands in it. */
  readonly start: number;
}

/** How much words tell about a number, by how far away they stand. */
const NEARNESS = {
  /** Of what governs the clause, a topic more often stands before the comma than after it. */
  sentence: 0.9,
  /** 围绕……开展调研。提出意见建议12条。 */
  previous: 0.55,
  /** A paragraph has one topic more often than not. */
  earlier: 0.4,
  later: 0.25,
  /** Headings tell what a whole section is about, so little about one number in it. */
  trail: 0.35,
} as const;

const SENTENCE_END = /[。！？!?\n]/u;
const CLAUSE_END = /[，。；：！？（）()“”《》,;:!?\n]/u;
/** Parts a number's own words from those of the next: 6次常委会议、11次主席会议. */
const SEPARATOR = /[、和与及]/u;
/** Words beyond this many characters after a unit belong to something else. */
const LONGEST_AFTER = 16;

/** The surroundings of every mention, in the same order. */
export function surroundingsOf(mentions: readonly Mention[], passages: readonly Passage[]): Surroundings[] {
  const rowHeads = rowHeadsOf(passages, mentions);
  const fields = new Map<Passage, Map<number, ReadonlyMap<string, number>>>();
  const own = mentions.map((mention, index) => ownWords(mention, mentions[index - 1], mentions[index + 1]));
  return mentions.map((mention, index) => {
    const { passage, range } = mention;
    const { text } = passage;
    const start = sentenceStart(text, range.start);
    const end = sentenceEnd(text, range.end);
    const previousStart = start === 0 ? 0 : sentenceStart(text, start - 1);
    const field = fieldOf(fields, passage, start, end, previousStart);
    const clause = new Set(gramsOf(clauseAround(text, range.start, range.end)));
    const { before: told, after, isShared } = shared(own, index, mentions);
    const before = told === '' ? (rowHeads.get(passage) ?? '') : told;
    return {
      before,
      after,
      beforeGrams: new Set(gramsOf(before + unitOf(mention))),
      afterGrams: new Set(gramsOf(after)),
      isShared,
      lead: text.slice(start, range.start),
      sentenceStart: start,
      previous: text.slice(previousStart, start),
      held: (gram) => (clause.has(gram) ? 1 : (field.get(gram) ?? 0)),
      passage,
      start: range.start,
    };
  });
}

/** The unit of a mention; '' for a bare number. */
export function unitOf({ amount }: Mention): string {
  return amount.kind === 'single' ? amount.quantity.unit : amount.high.unit;
}

interface OwnWords {
  readonly before: string;
  readonly after: string;
}

function ownWords(
  { passage, range }: Mention,
  last: Mention | undefined,
  next: Mention | undefined,
): OwnWords {
  const near = (other: Mention | undefined) => (other?.passage === passage ? other.range : undefined);
  return {
    before: wordsBefore(passage.text, range.start, near(last)),
    after: wordsAfter(passage.text, range.end, near(next)),
  };
}

/** A number without words of its own shares those of the one right beside it: 受益农户677户3000余人, 5方面17条建议. */
function shared(
  own: readonly OwnWords[],
  index: number,
  mentions: readonly Mention[],
): OwnWords & { readonly isShared: boolean } {
  const { before = '', after = '' } = own[index] ?? {};
  const mention = mentions[index];
  if (before !== '' || !mention) return { before, after, isShared: false };
  const last = mentions[index - 1];
  if (last?.passage === mention.passage && isBeside(last, mention)) {
    const { before: lastBefore = '' } = own[index - 1] ?? {};
    if (lastBefore !== '') return { before: lastBefore, after, isShared: true };
  }
  const next = mentions[index + 1];
  if (after === '' && next?.passage === mention.passage && isBeside(mention, next)) {
    return { before, after: own[index + 1]?.after ?? '', isShared: true };
  }
  return { before, after, isShared: false };
}

function isBeside({ passage, range }: Mention, next: Mention): boolean {
  return /^[、和及]?$/u.test(passage.text.slice(range.end, next.range.start));
}

/** From the last mark of punctuation or the last number on, without what belongs to that number. */
function wordsBefore(text: string, start: number, last: { readonly end: number } | undefined): string {
  const from = last?.end ?? 0;
  const between = text.slice(from, start);
  const cut = lastIndexOf(between, CLAUSE_END);
  const words = between.slice(cut + 1);
  if (cut >= 0 || !last) return words;
  const separator = words.search(SEPARATOR);
  return words.slice(separator + 1);
}

/** Up to the next mark of punctuation; before another number only what does not belong to that. */
function wordsAfter(text: string, end: number, next: { readonly start: number } | undefined): string {
  const rest = text.slice(end, Math.min(next?.start ?? text.length, end + LONGEST_AFTER));
  const cut = rest.search(CLAUSE_END);
  if (cut >= 0) return rest.slice(0, cut);
  const separator = next ? rest.search(SEPARATOR) : -1;
  return separator >= 0 ? rest.slice(0, separator) : rest;
}

/** What a number in a cell of its own counts stands in the cell before it, or further left in its row. */
function rowHeadsOf(passages: readonly Passage[], mentions: readonly Mention[]): Map<Passage, string> {
  const numbered = new Set(mentions.map(({ passage }) => passage));
  const heads = new Map<Passage, string>();
  let head = '';
  for (const passage of passages) {
    if (passage.kind !== 'cell') head = '';
    else if (numbered.has(passage)) heads.set(passage, head);
    else head = passage.text;
  }
  return heads;
}

function clauseAround(text: string, start: number, end: number): string {
  const from = lastIndexOf(text.slice(0, start), CLAUSE_END) + 1;
  const cut = text.slice(end).search(CLAUSE_END);
  return text.slice(from, cut < 0 ? text.length : end + cut);
}

function sentenceStart(text: string, at: number): number {
  return lastIndexOf(text.slice(0, at), SENTENCE_END) + 1;
}

function sentenceEnd(text: string, at: number): number {
  const cut = text.slice(at).search(SENTENCE_END);
  return cut < 0 ? text.length : at + cut + 1;
}

function lastIndexOf(text: string, character: RegExp): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (character.test(text.charAt(at))) return at;
  return -1;
}

/** How near each pair of the passage is to a sentence of it. Made once for all numbers of the sentence. */
function fieldOf(
  fields: Map<Passage, Map<number, ReadonlyMap<string, number>>>,
  passage: Passage,
  start: number,
  end: number,
  previousStart: number,
): ReadonlyMap<string, number> {
  const ofPassage = fields.get(passage) ?? new Map<number, ReadonlyMap<string, number>>();
  fields.set(passage, ofPassage);
  const made = ofPassage.get(start);
  if (made) return made;
  const { text, trail } = passage;
  const field = new Map<string, number>();
  const put = (part: string, nearness: number) => {
    for (const gram of gramsOf(part)) if (gram !== '') field.set(gram, nearness);
  };
  // The nearest comes last and stands.
  put(text.slice(end), NEARNESS.later);
  for (const heading of trail) put(heading, NEARNESS.trail);
  put(text.slice(0, previousStart), NEARNESS.earlier);
  put(text.slice(previousStart, start), NEARNESS.previous);
  put(text.slice(start, end), NEARNESS.sentence);
  ofPassage.set(start, field);
  return field;
}
