import type { Passage } from '../../manuscript/manuscript.ts';
import type { Range } from '../../source/source.ts';
import type { Clauses } from '../clause.ts';
import type { Mention } from '../mention.ts';

/** The words that belong to one number, and the stretches of text that it stands in. */
export interface OwnWords {
  /** What the clause says before the number and for it alone. */
  readonly before: string;
  /** What follows the unit. */
  readonly after: string;
  /** Both are those of the number beside it. */
  readonly isShared: boolean;
  readonly clause: Range;
  readonly sentence: Range;
  /** The sentence before; empty where there is none. */
  readonly last: Range;
}

const BRACKET = /[（）()“”‘’《》〈〉「」『』〔〕[\]【】]/u;
/** Parts a number's own words from those of the next: 6次常委会议、11次主席会议. */
const SEPARATOR = /[、和与及]/u;
/** Words further from a number than this many characters belong to something else. */
const REACH = { before: 60, after: 16, sentence: 800 };

/** What each mention has for words of its own, in the order of the mentions. */
export function ownWordsOf(
  mentions: readonly Mention[],
  passages: readonly Passage[],
  clausesIn: (passage: Passage) => Clauses,
): OwnWords[] {
  const rowHeads = rowHeadsOf(passages, mentions);
  const own = mentions.map((mention, index) => {
    const { passage, range } = mention;
    const clauses = clausesIn(passage);
    const clause = clauses.around(range, 'clause');
    const sentence = wholeSentence(passage.text, clauses, range);
    const last = sentenceBefore(clauses, sentence.start);
    const near = (other: Mention | undefined) => (other?.passage === passage ? other.range : undefined);
    return {
      before: wordsBefore(passage.text, range, clause, near(mentions[index - 1])),
      after: wordsAfter(passage.text, range, clause, near(mentions[index + 1])),
      isShared: false,
      clause,
      sentence,
      last,
    };
  });
  return own.map((words, index) => {
    if (words.before !== '') return words;
    const passage = mentions[index]?.passage;
    return shared(own, index, mentions) ?? { ...words, before: (passage && rowHeads.get(passage)) ?? '' };
  });
}

/** From full stop to full stop: what a semicolon parts has one topic. */
function wholeSentence(text: string, clauses: Clauses, range: Range): Range {
  const { start: first, end } = clauses.around(range, 'sentence');
  let start = first;
  while (/[；;]/.test(text.charAt(start - 1)) && first - start < REACH.sentence) {
    start = sentenceBefore(clauses, start).start;
  }
  return { start, end };
}

/** The stretch that ends where another starts; empty at the start of a text. */
function sentenceBefore(clauses: Clauses, start: number): Range {
  return start === 0 ? { start, end: start } : clauses.around({ start: start - 1, end: start }, 'sentence');
}

/** From the start of the clause or the last number on, without what belongs to that number. */
function wordsBefore(text: string, { start }: Range, clause: Range, last: Range | undefined): string {
  const isAfterNumber = last !== undefined && last.end >= clause.start;
  const from = Math.max(isAfterNumber ? last.end : clause.start, start - REACH.before);
  const between = text.slice(from, start);
  const words = between.slice(lastIndexOf(between, BRACKET) + 1);
  if (words !== between || !isAfterNumber) return words;
  return words.slice(words.search(SEPARATOR) + 1);
}

/** Up to the end of the clause; before another number only what does not belong to that. */
function wordsAfter(text: string, { end }: Range, clause: Range, next: Range | undefined): string {
  const rest = text.slice(end, Math.min(next?.start ?? text.length, clause.end, end + REACH.after));
  const cut = rest.search(BRACKET);
  if (cut >= 0) return rest.slice(0, cut);
  const isBeforeNumber = next !== undefined && next.start <= clause.end;
  const separator = isBeforeNumber ? rest.search(SEPARATOR) : -1;
  return separator >= 0 ? rest.slice(0, separator) : rest;
}

/** A number without words of its own shares those of the one right beside it: 受益农户677户3000余人, 5方面17条建议. */
function shared(own: readonly OwnWords[], index: number, mentions: readonly Mention[]): OwnWords | undefined {
  const [last, mention, next] = [mentions[index - 1], mentions[index], mentions[index + 1]];
  const words = own[index];
  if (!mention || !words) return undefined;
  const { before = '' } = own[index - 1] ?? {};
  if (last && isBeside(last, mention) && before !== '') return { ...words, before, isShared: true };
  const { after = '' } = own[index + 1] ?? {};
  if (next && words.after === '' && isBeside(mention, next)) return { ...words, after, isShared: true };
  return undefined;
}

function isBeside({ passage, range }: Mention, next: Mention): boolean {
  return next.passage === passage && /^[、和及]?$/u.test(passage.text.slice(range.end, next.range.start));
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

function lastIndexOf(text: string, character: RegExp): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (character.test(text.charAt(at))) return at;
  return -1;
}
