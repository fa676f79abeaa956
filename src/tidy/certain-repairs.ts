import type { Code, Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Range } from '../source/source.ts';
import { blankRepairs } from './blanks.ts';
import type { Reading } from './reading.ts';
import { apart, type Repair } from './repair.ts';
import { signRepairs } from './signs.ts';

/** After these nobody knows what is text and what is not. */
const OPENING: ReadonlySet<Code> = new Set([
  'unclosed-quote',
  'unclosed-bracket',
  'hash-in-brackets',
  'text-after-quote',
  'bad-escape',
  'yaml-syntax',
  'too-deep',
]);

/** What says nothing against the reading of the line in which it is found. */
const HARMLESS: ReadonlySet<Code> = new Set([
  'missing-key',
  'empty-value',
  'bad-date',
  'bad-quantity',
  'full-width-quotes',
  'bad-character',
  'mangled-number',
  'out-of-range',
  'bad-format',
  'not-allowed-value',
  'choose-one',
  'goes-with',
  'wrong-count',
]);

/**
 * The repairs of a text that nothing speaks against: above the first place where it is open what is text, and in lines of
 * which nothing else is said that puts their reading in doubt (an unknown field, a field that is there twice).
 */
export function certainRepairs(reading: Reading): Repair[] {
  const { text, diagnostics, repairs, texts } = reading;
  const open = diagnostics.filter(({ code, repair }) => !repair && OPENING.has(code)).map(startOf);
  const end = open.reduce((first, start) => Math.min(first, start), Number.POSITIVE_INFINITY);
  const doubted = linesOf(text, diagnostics.filter(isDoubt));
  const certain = repairs.filter(({ kind, range }) => kind === 'character' || !overlaps(doubted, range));
  const blanks = texts ? blankRepairs(text, texts) : [];
  const all = [...certain, ...blanks].filter(({ range }) => range.start < end);
  return apart([...signRepairs(text), ...all]);
}

function isDoubt({ code, repair }: Diagnostic): boolean {
  return !repair && !HARMLESS.has(code);
}

/** The lines that diagnostics speak of, merged and in order. */
function linesOf(text: string, diagnostics: readonly Diagnostic[]): Range[] {
  const lines = diagnostics.map(({ at }): Range => {
    const { start, end } = at?.range ?? { start: 0, end: text.length };
    const next = text.indexOf('\n', end);
    return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next };
  });
  const merged: { start: number; end: number }[] = [];
  for (const line of lines.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && line.start <= last.end) last.end = Math.max(last.end, line.end);
    else merged.push({ ...line });
  }
  return merged;
}

/** @param lines apart from each other, in order */
function overlaps(lines: readonly Range[], { start }: Range): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (lines[low]?.start ?? Number.POSITIVE_INFINITY) <= start;
}

function startOf({ at }: Diagnostic): number {
  return at?.range.start ?? 0;
}
