import { groupBy } from '../../compute/group-by.ts';
import type { Manuscript, Passage } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import { yearsIn } from '../../mentions/years.ts';
import { ANNUAL, labelOf, NARROWED, OTHER_TIME, PLACE, TOTAL_LEAD, wordsOf } from './words.ts';

/** A number with what it counts, as a text states it. */
export interface Statement {
  readonly mention: Mention;
  /** The words right before the number, or right behind it where none stand before: 常委会议 of 召开常委会议6次. */
  readonly label: string;
  /** The same with the words that say what was done, and whatever else stands between: 收到提案. */
  readonly words: string;
  /** True if the sentence says 全年, or the like, of it. */
  readonly isAnnual: boolean;
  /** True if the sentence speaks of the whole time and of nothing narrower up to here. */
  readonly isTotal: boolean;
  /** The year it is of; '' where the text says none. */
  readonly year: string;
  /** Bodies that it is of, as the sentence names them. */
  readonly place: string;
}

/** What has been said so far of the numbers that follow. */
interface Scope {
  /** At the start of a sentence, before any number. */
  readonly isNew: boolean;
  readonly isAnnual: boolean;
  readonly isTotal: boolean;
  readonly isOtherTime: boolean;
  readonly year: string;
  readonly places: readonly string[];
}

/**
 * The numbers of the running text that have a name, in the order of the text. Those of a time that is not the whole
 * (上半年, 3月), of a plan, and those that words behind them make narrower (主席会议2次专题研究…) are left out.
 */
export function statementsOf({ passages }: Manuscript, mentions: readonly Mention[]): Statement[] {
  const [first, second] = passages;
  const year = yearIn(first?.text ?? '') || yearIn((first?.kind === 'heading' && second?.text) || '');
  const byPassage = groupBy(mentions, (mention) => mention.passage);
  return passages.flatMap((passage) => statementsIn(passage, byPassage.get(passage) ?? [], year));
}

function statementsIn(
  { kind, text, trail }: Passage,
  mentions: readonly Mention[],
  ofText: string,
): Statement[] {
  const headings = trail.join('\n');
  if (kind !== 'paragraph' || OTHER_TIME.test(headings)) return [];
  let scope: Scope = sentenceOf(yearIn(headings) || ofText);
  return mentions.flatMap((mention, index): Statement[] => {
    const before = text.slice(mentions[index - 1]?.range.end ?? 0, mention.range.start);
    const after = text.slice(
      mention.range.end,
      mentions[index + 1]?.range.start ?? mention.range.end + LONGEST,
    );
    scope = readOn(scope, before);
    const label = labelAt(before, after);
    const { isAnnual, isTotal, isOtherTime, year, places } = scope;
    if (label === '' || isOtherTime) return [];
    const words = wordsOf(RUN.exec(before)?.[0] ?? '');
    return [{ mention, label, words, isAnnual, isTotal, year, place: places.join() }];
  });
}

const LONGEST = 14;
const RUN = /\p{Script=Han}{1,24}$/u;
const NAME_AFTER = /^\p{Script=Han}{2,12}(?=[、，。；])/u;
const END = /^(?:[、，。；！）]|$)/u;

/** What the number counts, by the words that touch it; '' where they do not say it in a word. */
function labelAt(before: string, after: string): string {
  const label = labelOf(RUN.exec(before)?.[0] ?? '');
  if (label === '') return NAME_AFTER.exec(after)?.[0] ?? '';
  return label.length >= 2 && label.length <= 12 && END.test(after) ? label : '';
}

const ANNUAL_RUN = new RegExp(`^(?:${ANNUAL.source})`, 'u');
const ANNUAL_LEAD = new RegExp(`(?:${ANNUAL.source})，?$`, 'u');

/** Reads what stands between a number and the one before it, or the start of its passage. */
function readOn(scope: Scope, text: string): Scope {
  const end = Math.max(...['。', '！', '？', '\n'].map((mark) => text.lastIndexOf(mark)));
  const year = yearIn(text) || scope.year;
  const old = end < 0 ? { ...scope, year } : sentenceOf(year);
  const part = text.slice(end + 1);
  const run = RUN.exec(part)?.[0] ?? '';
  const lead = part.slice(0, part.length - run.length);
  const goesOn = old.isNew ? TOTAL_LEAD.test(lead) : old.isTotal && /^[、，；]?$/u.test(lead);
  const isNamed = ANNUAL_RUN.test(run) || ANNUAL_LEAD.test(lead);
  return {
    isNew: false,
    isAnnual: isNamed || old.isAnnual,
    isTotal: (goesOn || isNamed) && !NARROWED.test(run),
    isOtherTime: old.isOtherTime || OTHER_TIME.test(part),
    year,
    places: [...new Set([...old.places, ...(part.match(PLACE) ?? [])])].toSorted(),
  };
}

function sentenceOf(year: string): Scope {
  return { isNew: true, isAnnual: false, isTotal: false, isOtherTime: false, year, places: [] };
}

/** The last year that a text names. */
function yearIn(text: string): string {
  return String(yearsIn(text).at(-1) ?? '');
}
