import type { Day } from '../../calendar/date.ts';
import { hanziNumber, parseHanziNumber } from '../../quantity/hanzi.ts';

/** A comment that heads the entries of a month, a quarter or half a year: `# ── 三月 ──`. */
export interface PeriodHeading {
  /** Undefined where it names none. */
  readonly year: number | undefined;
  /** First and last month, counted from 1. */
  readonly from: number;
  readonly to: number;
  /** The comment in two parts, around the number of its month; undefined for others. */
  readonly around: readonly [string, string] | undefined;
  /** How it writes the month. */
  readonly numeral: Numeral;
}

type Numeral = 'hanzi' | 'digits' | 'two-digits';

const MONTH = /^(.*?)(\d{1,2}|十[一二]?|[一二三四五六七八九])(月份?.*)$/u;
const DASHED_MONTH = /^(.*?\d{4}-)(\d{2})(?!\d|-)(.*)$/u;
const QUARTER = /第?([一二三四1-4])季度/u;
const HALF = /([上下])半年/u;

/** What stands around a period for ornament. */
const ORNAMENT = /[#\s\u3000─━—–―=＝*＊~～·•●◆■□▲【】〖〗（）()《》[\]<>:：、.。,，_-]/gu;

/** What a period's heading may say besides. */
const BESIDES = /活动|工作|台账|记录/gu;

/** A remark behind it, which is about that period alone: （共12次）. */
const REMARK = /（[^（）]*）|\([^()]*\)/gu;

/** What a comment says if it is such a heading, and nothing else; undefined for others. */
export function periodHeading(comment: string): PeriodHeading | undefined {
  const plain = comment.replace(REMARK, '');
  const heading = headingIn(plain.trim() === '#' ? comment : plain);
  return heading && plain !== comment ? { ...heading, around: undefined } : heading;
}

function headingIn(comment: string): PeriodHeading | undefined {
  const year = /(?<!\d)((?:19|20)\d{2})(?:年|-)/u.exec(comment)?.[1];
  const month = DASHED_MONTH.exec(comment) ?? MONTH.exec(comment.replace(/(?:19|20)\d{2}年/u, '〇〇〇〇年'));
  const found = month ? monthHeading(comment, month) : longerHeading(comment);
  if (!found || found.to > 12) return undefined;
  const rest = comment
    .replace(/(?:19|20)\d{2}年?/u, '')
    .replace(found.words, '')
    .replace(BESIDES, '')
    .replace(ORNAMENT, '');
  if (rest !== '') return undefined;
  const { from, to, around, numeral } = found;
  return { year: year === undefined ? undefined : Number(year), from, to, around, numeral };
}

type Found = Omit<PeriodHeading, 'year'> & { readonly words: RegExp };

function monthHeading(comment: string, match: RegExpExecArray): Found | undefined {
  const [, before = '', number = ''] = match;
  const month = /\d/u.test(number) ? Number(number) : Number(parseHanziNumber(number));
  if (month < 1) return undefined;
  const at = before.length;
  const around = [comment.slice(0, at), comment.slice(at + number.length)] as const;
  const numeral = /\d/u.test(number)
    ? number.startsWith('0') || match[3]?.startsWith('月') === false
      ? 'two-digits'
      : 'digits'
    : 'hanzi';
  return { from: month, to: month, around, numeral, words: new RegExp(`${number}(?:月份?)?`, 'u') };
}

function longerHeading(comment: string): Found | undefined {
  const quarter = QUARTER.exec(comment)?.[1];
  const half = HALF.exec(comment)?.[1];
  if (quarter !== undefined) {
    const to = ('一二三四'.indexOf(quarter) + 1 || Number(quarter)) * 3;
    return { from: to - 2, to, around: undefined, numeral: 'hanzi', words: QUARTER };
  }
  if (half === undefined) return undefined;
  return {
    from: half === '上' ? 1 : 7,
    to: half === '上' ? 6 : 12,
    around: undefined,
    numeral: 'hanzi',
    words: HALF,
  };
}

/** Negative if a heading's period ends before a day's month, 0 if it holds it, positive if it begins after it. */
export function comparePeriod({ year, from, to }: PeriodHeading, day: Day): number {
  if (year !== undefined && year !== day.year) return year - day.year;
  if (to < day.month) return -1;
  return from > day.month ? 1 : 0;
}

/** A month's heading that looks like another's; undefined if that one is no month's. */
export function headingLike({ year, around, numeral }: PeriodHeading, day: Day): string | undefined {
  if (!around || (year !== undefined && year !== day.year)) return undefined;
  const digits = String(day.month).padStart(numeral === 'two-digits' ? 2 : 1, '0');
  return around[0] + (numeral === 'hanzi' ? hanziNumber(day.month) : digits) + around[1];
}
