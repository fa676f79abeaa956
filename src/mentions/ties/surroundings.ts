import type { Passage } from '../../manuscript/manuscript.ts';
import type { Range } from '../../source/source.ts';
import { unitOf } from '../amount.ts';
import { type Clauses, clausesOf } from '../clause.ts';
import type { Mention } from '../mention.ts';
import { gramsOf } from './grams.ts';
import { ownWordsOf } from './own-words.ts';
import { type Tone, toneOf } from './phrases.ts';

/** What stands around a number, as far as it can tell what the number counts. */
export interface Surroundings {
  readonly mention: Mention;
  /** What the clause says before the number and for it alone: 提出意见建议 of 提出意见建议3500余条. */
  readonly before: string;
  /** What follows the unit, up to the end of the clause or the next number: 重点提案 of 8件重点提案. */
  readonly after: string;
  /** The pairs of `before`, with the unit at its end, for a label may end in that: 座谈会24场次. */
  readonly beforeGrams: ReadonlySet<string>;
  readonly afterGrams: ReadonlySet<string>;
  /** Both are those of the number beside it, which has the same words for itself: 677户3000余人. */
  readonly isShared: boolean;
  /** The number's unit; '' for a bare number. */
  readonly unit: string;
  /** The sentence up to the number. */
  readonly lead: string;
  readonly tone: Tone;
  /** The sentence before it in the passage; '' for none. */
  readonly previous: string;
  /** How near the text has a pair of characters: 1 in the clause, less further away, 0 nowhere. */
  held(gram: string): number;
  /** Where the sentence starts in the passage. */
  readonly sentenceStart: number;
}

/** How much words tell about a number, by how far away they stand. */
const NEARNESS = {
  sentence: 0.9,
  /** 围绕……开展调研。提出意见建议12条。 */
  previous: 0.55,
  /** A paragraph has one topic more often than not. */
  earlier: 0.4,
  later: 0.25,
  /** Headings tell what a whole section is about, so little about one number in it. */
  trail: 0.35,
} as const;

/** So far from a number, in characters, words are looked for: no paragraph that people write is longer. */
const REACH = 800;
/** Of a clause; what is a clause by its marks alone may be a whole table. */
const CLAUSE_REACH = 120;

/** The surroundings of every mention, in the same order. */
export function surroundingsOf(mentions: readonly Mention[], passages: readonly Passage[]): Surroundings[] {
  const clauses = new Map<Passage, Clauses>();
  const fields = new Map<Passage, Map<number, ReadonlyMap<string, number>>>();
  const own = ownWordsOf(mentions, passages, (passage) => {
    const known = clauses.get(passage) ?? clausesOf(passage.text);
    clauses.set(passage, known);
    return known;
  });
  return mentions.map((mention, index) => {
    const { passage, range } = mention;
    const { text } = passage;
    const { before, after, isShared, clause, sentence, last } = own[index] ?? nothing;
    const field = fieldOf(fields, passage, sentence, last);
    const near = text.slice(
      Math.max(clause.start, range.start - CLAUSE_REACH),
      Math.min(clause.end, range.end + CLAUSE_REACH),
    );
    const clauseGrams = new Set(gramsOf(near));
    const lead = text.slice(Math.max(sentence.start, range.start - REACH), range.start);
    const unit = unitOf(mention.amount);
    return {
      mention,
      before,
      after,
      beforeGrams: new Set(gramsOf(before + unit)),
      afterGrams: new Set(gramsOf(after)),
      isShared,
      unit,
      lead,
      tone: toneOf(lead, passage.trail),
      previous: text.slice(Math.max(last.start, last.end - REACH), last.end),
      held: (gram) => (clauseGrams.has(gram) ? 1 : (field.get(gram) ?? 0)),
      sentenceStart: sentence.start,
    };
  });
}

const nowhere: Range = { start: 0, end: 0 };
const nothing = { before: '', after: '', isShared: false, clause: nowhere, sentence: nowhere, last: nowhere };

/** How near each pair of the passage is to a sentence of it. Made once for all numbers of the sentence. */
function fieldOf(
  fields: Map<Passage, Map<number, ReadonlyMap<string, number>>>,
  passage: Passage,
  sentence: Range,
  last: Range,
): ReadonlyMap<string, number> {
  const ofPassage = fields.get(passage) ?? new Map<number, ReadonlyMap<string, number>>();
  fields.set(passage, ofPassage);
  const made = ofPassage.get(sentence.start);
  if (made) return made;
  const { text, trail } = passage;
  const field = new Map<string, number>();
  const put = (part: string, nearness: number) => {
    for (const gram of gramsOf(part)) if (gram !== '') field.set(gram, nearness);
  };
  // The nearest comes last and stands.
  put(text.slice(sentence.end, sentence.end + REACH), NEARNESS.later);
  for (const heading of trail) put(heading, NEARNESS.trail);
  put(text.slice(Math.max(0, last.start - REACH), last.start), NEARNESS.earlier);
  put(text.slice(last.start, last.end), NEARNESS.previous);
  put(text.slice(sentence.start, sentence.end), NEARNESS.sentence);
  ofPassage.set(sentence.start, field);
  return field;
}
