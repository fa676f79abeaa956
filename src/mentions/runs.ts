import { hanziDigits } from '../quantity/hanzi.ts';

/**
 * What numbers are written with, as far as it reaches: digits with their separators; digits in groups of three (3 500);
 * numerals in hanzi; 百分之九十; 3亿5000万; 三、四 for three or four. Whether it is a number shows when it is read. What goes on a name that
 * `maskNames` has blanked is none: A0.01% is neither .01% nor 1%.
 */
const RUN = [
  '\\d{1,9}亿\\d{1,4}[余多]?万(?!\\d)|\\d{1,9}万(?:\\d{4}(?!\\d)|\\d[余多]?千(?![克米瓦]))',
  `[百千]分之(?:\\d{1,9}(?:\\.\\d{1,9})?|[${hanziDigits}]{1,9}(?:点[${hanziDigits}]{1,9})?)`,
  "(?<![\\d.,])\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})+(?![\\d.,'’])(?:\\.\\d+)?",
  "(?:(?<!\\uFFFC\\.\\d{0,40})\\d+|(?<![\\w.\\uFFFC])\\.\\d+)(?:[.,'’]\\d+)*",
  `(?<![${hanziDigits}、])(?:[二两]、三|三、四|四、五|五、六|六、七|七、八|八、九)(?![${hanziDigits}、])`,
  `[${hanziDigits}]+(?:点[零一二三四五六七八九]+)?`,
].join('|');

/** The lookahead spares the characters that nearly all texts are made of. */
const anywhere = new RegExp(`(?=[.\\d${hanziDigits}])(?:${RUN})`, 'gu');
const here = new RegExp(RUN, 'uy');

/** Longer than any number that is a quantity: 10¹⁶ and its separators. */
const LONGEST = 24;

/** A stretch of a text that may be a number. */
export interface Run {
  readonly start: number;
  readonly text: string;
  /** In hanzi numerals, 百分之… included. */
  readonly hanzi: boolean;
  /** 百分之… and 千分之…, after which no unit stands. */
  readonly fraction: boolean;
}

/** The runs of a text, in order. */
export function* runsOf(text: string): Generator<Run> {
  for (const match of text.matchAll(anywhere)) {
    const run = runOf(match);
    if (run) yield run;
  }
}

/** The run that starts at an offset. */
export function runAt(text: string, at: number): Run | undefined {
  here.lastIndex = at;
  const match = here.exec(text);
  return match ? runOf(match) : undefined;
}

function runOf(match: RegExpExecArray): Run | undefined {
  const [text] = match;
  if (text.length > LONGEST) return undefined;
  const fraction = /^[百千]分之/.test(text);
  const hanzi = !/\d/.test(text);
  return { start: match.index, text, hanzi, fraction };
}
