import { FIRST_YEAR, LAST_YEAR } from '../calendar/date.ts';
import type { Passage } from '../manuscript/manuscript.ts';
import { NO_WORD, precisionAfter, precisionBefore } from './around.ts';
import { withLoneOnes } from './lone-ones.ts';
import { maskNames } from './mask.ts';
import type { Amount, Mention } from './mention.ts';
import { amountBetween, amountOf } from './read-amount.ts';
import { type Numeral, readNumeral } from './read-numeral.ts';
import { runAt, runsOf } from './runs.ts';
import { type UnitIndex, unitIndex } from './unit-at.ts';

const NUMBERS = /[\d０-９零〇一二两三四五六七八九十百千万亿]/;
/** 20240305. */
const COMPACT_DATE = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const CONNECTOR = /\s?(?:[-–—−~]{1,2}|至|到)\s?/y;

/**
 * The quantities in a passage, in order and without overlap: numbers in digits, with or without a unit, and hanzi
 * numerals that a counting word follows (`readNumeral`, `withLoneOnes`). Dates, ordinals and names made of numerals are none
 * (`maskNames`); nor is what has no number to hold against another (数百件) or is negative.
 *
 * Where a number can be read in two ways it is passed over rather than guessed at. Known errors: passed over are 召开全体会议
 * 一次 outside of a list, 二 before a counting word, figures in short quotation marks (“50件实事”), bare numbers from 1900
 * to 2100, and lengths in years; found although they count no work are three of something in a turn of phrase (三支力量,
 * 五个乡镇).
 *
 * @param units count besides the built-in counting words, as logs declare them (万元 for 元)
 */
export function findMentions(passage: Passage, units?: ReadonlySet<string>): readonly Mention[] {
  const { text } = passage;
  if (!NUMBERS.test(text)) return [];
  const masked = maskNames(text);
  const index = unitIndex(units);
  const mentions: Mention[] = [];
  let last = 0;
  for (const run of runsOf(masked)) {
    if (run.start < last) continue;
    const numeral = readNumeral(masked, run, index);
    const found = numeral && (findRange(masked, last, numeral, index) ?? findSingle(masked, last, numeral));
    if (!found) continue;
    const { start, end, amount } = found;
    mentions.push({ passage, range: { start, end }, text: text.slice(start, end), amount, hanzi: run.hanzi });
    last = end;
  }
  return withLoneOnes(masked, passage, mentions, index);
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
}

/** One number, with as many of the words of precision around it as go together: 约100余条 is 100余条. */
function findSingle(text: string, from: number, numeral: Numeral): Found | undefined {
  if (!counts(numeral) || isName(text, numeral) || isNegative(text, numeral)) return undefined;
  const before = precisionBefore(text, from, numeral);
  const after = precisionAfter(text, numeral);
  if (isVague(text, numeral, before.means)) return undefined;
  for (const [left, right] of [
    [before, after],
    [NO_WORD, after],
    [before, NO_WORD],
    [NO_WORD, NO_WORD],
  ] as const) {
    const amount = amountOf(numeral, left.means, right.means);
    if (amount) return { start: numeral.start - left.length, end: numeral.end + right.length, amount };
  }
  return undefined;
}

/** Two numbers with a dash, 至 or 到 between them; 从5件到8件 is a change and no range, and 3-502 is an address. */
function findRange(text: string, from: number, low: Numeral, index: UnitIndex): Found | undefined {
  CONNECTOR.lastIndex = low.end;
  const connector = CONNECTOR.exec(text) ?? commaOfApproximation(text, low);
  const run = connector ? runAt(text, low.end + connector[0].length) : undefined;
  const high = run && readNumeral(text, run, index);
  if (!high || (high.unit === '' && high.scale === '')) return undefined;
  if (/[从由自]/.test(text.charAt(low.start - 1))) return undefined;
  const before = precisionBefore(text, from, low);
  const after = precisionAfter(text, high);
  const amount = amountBetween(low, high, before.means, after.means);
  return amount && { start: low.start - before.length, end: high.end + after.length, amount };
}

/** The 、 of 2、3次, which is two or three as 两三次 is; but 分别为2、3次 and 2次、3次 are two numbers. */
function commaOfApproximation(
  text: string,
  { start, end, number, unit }: Numeral,
): readonly [string] | undefined {
  if (unit !== '' || !/^[1-8]$/.test(number) || text.charAt(end) !== '、') return undefined;
  if (text.charAt(end + 1) !== String(Number(number) + 1) || /[\d.、]/.test(text.charAt(end + 2)))
    return undefined;
  return /、$|分别[为是有]?$/.test(text.slice(Math.max(0, start - 3), start)) ? undefined : ['、'];
}

/**
 * A hanzi numeral counts only with a counting word: 三十六次, 十余件. 一 and 二 never count alone: 一 is mostly an article
 * (一个缩影, 进一步) and 二 an ordinal (二次会议); `withLoneOnes` knows the exception. Digits in groups with blanks between
 * need a unit to tell them from two numbers.
 */
function counts({ number, unit, hanzi, fraction }: Numeral): boolean {
  if (fraction) return true;
  return unit === '' ? !hanzi && !number.includes(' ') : !/^[一二零〇]$/.test(number);
}

/** 数百件 and 几十人 have no number; nor have 百件实事 and 千名委员, while 百余件, 近百件 and 上千名 do. */
function isVague(text: string, { number, hanzi, start }: Numeral, before: string): boolean {
  if (!hanzi || !/^[十百千万亿]/.test(number)) return false;
  return /[几数若成好]/.test(text.charAt(start - 1)) || (/^[百千万亿]+$/.test(number) && before === '');
}

/** A bare number that names a year or a thing rather than saying how many: 2024, 附件2, 3-502. */
function isName(text: string, { number, unit, scale, start, end }: Numeral): boolean {
  if (unit !== '' || scale !== '' || !/^\d/.test(number)) return false;
  if (/^(?:0\d|\d{9})/.test(number)) return true;
  if (COMPACT_DATE.test(number)) return true;
  if (/^\d{4}$/.test(number) && Number(number) >= FIRST_YEAR && Number(number) <= LAST_YEAR) return true;
  if (/^\s?[-–—−~]\s?\d/.test(text.slice(end, end + 4))) return true;
  // Numbers of headings: 3.1 基本情况, 2 主要做法.
  if (/^\s*$/.test(text.slice(Math.max(0, start - 8), start)) && /^\s*$/.test(text.slice(0, start))) {
    if ((number.includes('.') ? /^\s*\p{L}/u : /^\s+\p{L}/u).test(text.slice(end, end + 4))) return true;
  }
  return /(?:附件|附表|附录|附图|专栏|(?<![代发报列仪])表|(?<![地企意力版])图|[A-Za-z_#@\\/]|[A-Za-z]\.|\d\s?[-–—−~])\s?$/.test(
    text.slice(Math.max(0, start - 4), start),
  );
}

/** -3.2%; but not the hyphen of a list or a label: 提案-293件. */
function isNegative(text: string, { start, unit }: Numeral): boolean {
  return /[-−]/.test(text.charAt(start - 1)) && /^(?:%|‰|℃|个百分点|)$/.test(unit);
}
