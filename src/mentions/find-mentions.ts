import { FIRST_YEAR, LAST_YEAR } from '../calendar/date.ts';
import type { Passage } from '../manuscript/manuscript.ts';
import { hanziDigits } from '../quantity/hanzi.ts';
import { maskNames } from './mask.ts';
import type { Amount, Mention } from './mention.ts';
import { amountOf, type Numeral, readLoosely, readNumeral } from './read-amount.ts';
import { type UnitIndex, unitIndex } from './unit-at.ts';

/** Runs of what numbers are written with; 3 500 with a gap only as one group of three after the other. */
const RUN = new RegExp(
  [
    '\\d{1,9}亿\\d{1,4}[余多]?万(?!\\d)|\\d{1,9}万(?:\\d{4}(?!\\d)|\\d[余多]?千(?![克米瓦]))',
    `[百千]分之(?:\\d{1,9}(?:\\.\\d{1,9})?|[${hanziDigits}]{1,9}(?:点[${hanziDigits}]{1,9})?)`,
    "(?<![\\d.,])\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?![\\d.,'’])(?:\\.\\d+)?",
    "(?:\\d+|(?<![\\d.\\p{L}])\\.\\d+)(?:[.,'’]\\d+)*",
    `[${hanziDigits}]+(?:点[零一二三四五六七八九]+)?`,
  ].join('|'),
  'gu',
);
const RUN_HERE = new RegExp(RUN.source, 'uy');

const CONNECTOR = /\s?(?:[-–—−~]{1,2}|至|到)\s?/y;
const PREFIX =
  /(?:大约|大概|约为|(?<![节预特邀公条履签契相制违合集租守赴婉隐简])约|将近|接近|(?<![最附邻靠就临远亲切])近|超过|(?<![反高])超|逾|不少于|不低于|至少|最少|不超过|不多于|至多|最多|(?<![题在找查补改短存点和])不足|(?<=^|[，。；、：\p{L}])上(?=[百千万]))\s?$/u;
const TAIL = /^(?:以上|以下|左右(?!手|两)|上下(?![联级一游互班贯同])|以内|之内)/;
const LONGEST = { digits: 24, hanzi: 16 };

/**
 * The quantities in a passage, in order and without overlap: numbers in digits, with or without a unit, and hanzi
 * numerals that a counting word follows. Dates, ordinals and names made of numerals are none (`maskNames`).
 *
 * @param units counted in besides the built-in counting words, as logs declare them (万元 for 元)
 */
export function findMentions(passage: Passage, units?: ReadonlySet<string>): Mention[] {
  const { text } = passage;
  if (!/[\d０-９零〇一二两三四五六七八九十百千万亿]/.test(text)) return [];
  const masked = maskNames(text);
  const index = unitIndex(units);
  const mentions: Mention[] = [];
  let last = 0;
  for (const run of masked.matchAll(RUN)) {
    if (run.index < last) continue;
    const numeral = read(masked, run, index);
    const found = numeral && (rangeAt(masked, last, numeral, index) ?? singleAt(masked, last, numeral));
    if (!found) continue;
    const { start, end, amount } = found;
    mentions.push({
      passage,
      range: { start, end },
      text: text.slice(start, end),
      amount,
      hanzi: numeral.hanzi,
    });
    last = end;
  }
  return mentions;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
}

/** A numeral that may be a quantity; hanzi ones only with a counting word. */
function read(text: string, run: RegExpExecArray, index: UnitIndex): Numeral | undefined {
  const [digits] = run;
  const hanzi = hanziDigits.includes(digits.charAt(0)) && !/^[百千]分之/.test(digits);
  if (digits.length > (hanzi ? LONGEST.hanzi : LONGEST.digits)) return undefined;
  const numeral = readNumeral(text, run, index);
  if (hanzi && (numeral.unit === '' || /^[一〇零]$/.test(digits))) return undefined;
  if (/^\d/.test(digits) && / /.test(digits) && numeral.unit === '') return undefined;
  return numeral;
}

function singleAt(text: string, from: number, numeral: Numeral): Found | undefined {
  const before = PREFIX.exec(text.slice(Math.max(from, numeral.start - 5), numeral.start));
  const after = TAIL.exec(text.slice(numeral.end, numeral.end + 3));
  const [prefix = ''] = before ?? [];
  const [tail = ''] = after ?? [];
  if (isName(text, numeral) && prefix === '' && tail === '') return undefined;
  for (const [p, t] of [
    [prefix, tail],
    ['', tail],
    [prefix, ''],
    ['', ''],
  ] as const) {
    if (isVague(text, numeral, p)) continue;
    const amount = amountOf(numeral, p.trim(), t);
    if (amount) return { start: numeral.start - p.length, end: numeral.end + t.length, amount };
  }
  return undefined;
}

/** 百件 and 千户 are many; 百余件, 近百件 and 上千户 are numbers. */
function isVague(text: string, { number, hanzi, start }: Numeral, prefix: string): boolean {
  if (!hanzi) return false;
  if (/[几数若成好]$/.test(text.slice(0, start).slice(-1))) return true;
  return /^[百千万亿]+$/.test(number) && prefix === '';
}

/** A bare number that names a year or a thing rather than saying how many. */
function isName(text: string, { number, unit, scaled, start, hanzi }: Numeral): boolean {
  if (unit !== '' || scaled || hanzi) return false;
  if (/^0\d/.test(number) || /^\d{9,}$/.test(number)) return true;
  if (/^\d{4}$/.test(number) && Number(number) >= FIRST_YEAR && Number(number) <= LAST_YEAR) return true;
  return /(?:附件|附表|附录|附图|专栏|(?<![代发报列仪])表|(?<![地企意力版])图|[A-Za-z_#@\\/])\s?$/.test(
    text.slice(Math.max(0, start - 4), start),
  );
}

/** Two numerals with a dash, 至 or 到 between them; 从5件到8件 is a change and no range. */
function rangeAt(text: string, from: number, low: Numeral, index: UnitIndex): Found | undefined {
  const high = upperEnd(text, low, index);
  if (!high || low.hanzi !== high.hanzi || high.unit === '' || (low.unit !== '' && low.unit !== high.unit))
    return undefined;
  if (/[从由自]$/.test(text.slice(Math.max(from, low.start - 1), low.start))) return undefined;
  const scale = high.scaled && !low.scaled ? (/[万亿]+/.exec(high.number)?.[0] ?? '') : '';
  const [prefix = ''] = PREFIX.exec(text.slice(Math.max(from, low.start - 5), low.start)) ?? [];
  const [tail = ''] = TAIL.exec(text.slice(high.end, high.end + 3)) ?? [];
  const lowest = readLoosely(prefix.trim() + low.number + scale + high.unit);
  const highest = readLoosely(high.number + high.unit + tail);
  if (!lowest || !highest || lowest.value.gte(highest.value)) return undefined;
  return {
    start: low.start - prefix.length,
    end: high.end + tail.length,
    amount: { kind: 'range', low: lowest, high: highest },
  };
}

function upperEnd(text: string, low: Numeral, index: UnitIndex): Numeral | undefined {
  CONNECTOR.lastIndex = low.end;
  if (!CONNECTOR.test(text)) return undefined;
  RUN_HERE.lastIndex = CONNECTOR.lastIndex;
  const run = RUN_HERE.exec(text);
  return run ? read(text, run, index) : undefined;
}
