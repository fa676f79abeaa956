import { halfWidth } from '../quantity/half-width.ts';
import { hanziNumber, parseHanziNumber } from '../quantity/hanzi.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Ordinal } from './log.ts';

/** An ordinal as a title says it. */
export interface TitleOrdinal {
  /** `十届`, `2024年`, or ''. */
  readonly term: string;
  readonly number: number;
}

const NUMBER = '[0-9０-９]{1,4}|[〇零一二三四五六七八九十百]{1,7}';
const TERM = new RegExp(`第?(${NUMBER})届|([0-9０-９]{4})年`, 'g');
/** 第十二次; without 第 only at the start (57次主席会议) or right after a 届 (十届十二次). */
const ORDINAL = new RegExp(`第(${NUMBER})次|(?<=^|届)(${NUMBER})次`, 'g');
/** Joint meetings are named with these between them: 党组第5次会议暨第66次主席会议. */
const JOINT = /暨|[、，；]|以及|(?<!调)和(?!谐)/;
/** Another body's meeting that this one speaks about, not itself: 传达学习全国政协十四届二次会议精神. */
const ABOUT_ANOTHER = /(?:传达|学习|贯彻|落实).*|[^暨、，；]*精神/g;

/**
 * The ordinals that a meeting's title names, one for each part of a joint title that has one: 届 and 次 in
 * Arabic or hanzi numerals, with or without 第.
 */
export function ordinalsOf(title: string): { ordinal: TitleOrdinal; part: string }[] {
  const parts = title.replace(ABOUT_ANOTHER, '').split(JOINT);
  let term = '';
  return parts.flatMap((part) => {
    term = termOf(part) || term;
    const match = part.matchAll(ORDINAL).next().value;
    const number = numberOf(match?.[1] ?? match?.[2] ?? '');
    return number > 0 ? [{ ordinal: { term, number }, part }] : [];
  });
}

/** What numbering starts anew with: the last 届, else the year. */
function termOf(text: string): string {
  let term = '';
  for (const [, session, year] of text.matchAll(TERM)) {
    if (session !== undefined) return `${hanziNumber(numberOf(session))}届`;
    if (year !== undefined) term = `${numberOf(year)}年`;
  }
  return term;
}

/**
 * Its place in each series of numbered meetings that an activity belongs to.
 *
 * @param written the log's own `ordinal`, which goes before the title's, for the first numbered type
 */
export function readOrdinals(
  types: readonly string[],
  title: string,
  written: number | undefined,
  taxonomy: Taxonomy,
): Ordinal[] {
  const numbered = types.filter((type) => taxonomy.types.get(type)?.ordinal);
  if (numbered.length === 0) return [];
  const open = ordinalsOf(title);
  return numbered.flatMap((type, index) => {
    const fitting = open.findIndex(({ part }) => numbered.length === 1 || names(part, type));
    const [found] = fitting < 0 ? [] : open.splice(fitting, 1);
    const number = (index === 0 ? written : undefined) ?? found?.ordinal.number;
    const term = found?.ordinal.term ?? termOf(title.replace(ABOUT_ANOTHER, ''));
    return number === undefined ? [] : [{ type, term, number }];
  });
}

/** True if the text names the type, if only by an abbreviation's characters: 常务委员会第三次会议 is a 常委会议. */
function names(text: string, type: string): boolean {
  let from = 0;
  for (const character of type) {
    const at = text.indexOf(character, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** A whole number in digits of either width or in hanzi; 0 for what is no number. */
function numberOf(text: string): number {
  const plain = halfWidth(text);
  if (/^[0-9]+$/.test(plain)) return Number(plain);
  return parseHanziNumber(plain)?.toNumber() ?? 0;
}
