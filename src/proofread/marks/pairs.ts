import type { Range } from '../../source/source.ts';

/** Marks that stand in pairs, each opening one with its closing one; widths of brackets are not told apart. */
export const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '〔': '〕',
  '【': '】',
  '「': '」',
  '『': '』',
};

/** The opening mark for each closing one. */
export const OPENINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(PAIRS).map(([opening, closing]) => [closing, opening]),
);

/** Two marks that belong together. */
export interface Pair {
  readonly opening: string;
  /** From the opening mark to the closing one, both included. */
  readonly range: Range;
}

/** A mark without its partner. */
export interface Single {
  /** As `PAIRS` has it, whichever width it is written in. */
  readonly mark: string;
  readonly at: number;
}

/** How the marks of a text pair. */
export interface Pairing {
  /** In the order in which they end. */
  readonly pairs: readonly Pair[];
  /** Marks without a partner, in the order of the text. */
  readonly singles: readonly Single[];
  /** Where text stands within some pair, in order and without overlaps. */
  readonly outermost: readonly Range[];
}

/** Pairs the marks of a text. */
export function pairsOf(text: string): Pairing {
  const pairs: Pair[] = [];
  const singles: Single[] = [];
  // A stack for each kind: where kinds overlap wrongly, each is still held to itself.
  const open = new Map<string, number[]>();
  for (const { 0: written, index: at } of text.matchAll(/[“”‘’《》〈〉（）()〔〕【】「」『』]/gu)) {
    const mark = written === '(' ? '（' : written === ')' ? '）' : written;
    if (isApostrophe(mark, at, text) || isNumberMark(mark, at, text)) continue;
    const opening = OPENINGS.get(mark);
    const stack = open.get(opening ?? mark) ?? [];
    open.set(opening ?? mark, stack);
    if (opening === undefined) stack.push(at);
    else {
      const start = stack.pop();
      if (start === undefined) singles.push({ mark, at });
      else pairs.push({ opening, range: { start, end: at + 1 } });
    }
  }
  const left = [...open].flatMap(([mark, stack]) => stack.map((at) => ({ mark, at })));
  const alone = [...singles, ...left].sort((a, b) => a.at - b.at);
  return { pairs, singles: alone, outermost: joined(pairs.map(({ range }) => range)) };
}

function joined(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (!last || range.start >= last.end) whole.push(range);
    else if (range.end > last.end) whole[whole.length - 1] = { start: last.start, end: range.end };
  }
  return whole;
}

/** ’ in don’t and ’98. */
function isApostrophe(mark: string, at: number, text: string): boolean {
  return (
    (mark === '’' || mark === '‘') &&
    (/[A-Za-z]/.test(text.charAt(at - 1)) || /[A-Za-z\d]/.test(text.charAt(at + 1)))
  );
}

/** The mark of a number that has only a closing one: 1）, 一), a). */
function isNumberMark(mark: string, at: number, text: string): boolean {
  return (
    mark === '）' &&
    /(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u.test(
      text.slice(Math.max(0, at - 5), at),
    )
  );
}
