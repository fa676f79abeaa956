import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';

/** A place where a title may be broken; `cost` is how much it costs the sense. */
export interface Cut {
  /** Offset into the title's plain text: what follows begins a line. */
  readonly at: number;
  readonly cost: number;
}

const PAUSE = 0;
const CLAUSE = 4;
const WORD = 12;
/** Before a single character, which mostly belongs to the word before it: 安澜·县, 委员·会. */
const SYLLABLE = 30;
/** Inside quotation marks and brackets. */
const ENCLOSED = 20;

/** What may not begin a line, and what may not end one. */
const notFirst = /^(?:[，。、：；！？）》〉”’】〕％%的了之等]|—(?!—))/;
const notLast = /[（《〈“‘【〔—第\dA-Za-z一二三四五六七八九十百千万]$/;
const pause = /[\s：；，。！？]$/;
const clause = /^(?:关于|及|以及|暨|和|与|并)/;

/** Words of the field that a general dictionary takes apart. */
const whole =
  /履职|参政议政|委员会|常委会|界别|工作(?:综述|要点|报告|情况|安排)|第[一二三四五六七八九十百]+届|\d+年度?/g;

/** Where a line of a title may be broken: between words, never inside a figure or a gap. */
export function cutsOf(line: readonly Inline[]): Cut[] {
  const text = plainText(line);
  const words = wholeWords(text);
  const closed = [...closedRanges(line), ...words];
  const cuts: Cut[] = [];
  let depth = 0;
  for (const { segment, index: at } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = text.slice(0, at);
    const after = text.slice(at);
    const isOpen = closed.every(([start, end]) => at <= start || at >= end);
    if (at > 0 && isOpen && !notFirst.test(after.trimStart()) && !notLast.test(before)) {
      cuts.push({
        at,
        cost:
          costOf(before, after, words.some(([start]) => start === at) ? '' : segment) +
          (depth > 0 ? ENCLOSED : 0),
      });
    }
    depth += countOf(segment, /[（《〈“‘【〔]/g) - countOf(segment, /[）》〉”’】〕]/g);
  }
  return cuts;
}

/** `next` is the word that would begin the line, '' if it is known to be one. */
function costOf(before: string, after: string, next: string): number {
  if (pause.test(before) || after.startsWith('——')) return PAUSE;
  if (clause.test(after) || /[、的]$/.test(before)) return CLAUSE;
  return [...next].length === 1 ? SYLLABLE : WORD;
}

function closedRanges(line: readonly Inline[]): [number, number][] {
  let offset = 0;
  return line.flatMap((inline): [number, number][] => {
    const start = offset;
    offset += plainText([inline]).length;
    return inline.kind === 'text' ? [] : [[start, offset]];
  });
}

function wholeWords(text: string): [number, number][] {
  return [...text.matchAll(whole)].map(({ index, 0: word }) => [index, index + word.length]);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
