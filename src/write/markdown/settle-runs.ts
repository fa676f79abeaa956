import { plainRun, type Run, tidyRuns } from './runs.ts';

/** Brackets and quotation marks that leave bold text together when they enclose it. */
const PAIRS = new Map(
  ['“”', '‘’', '（）', '《》', '〈〉', '〔〕', '【】', '「」', '()', '[]'].map((pair) => [pair[0], pair[1]]),
);

/**
 * Shortens bold and italic text to what Markdown can mark: stars count as an opening or closing mark only
 * beside a letter, or beside punctuation with punctuation or white space on the other side (CommonMark 6.2).
 * Where Chinese text, which has no spaces, breaks that rule, the punctuation at the edge moves outside:
 * 强化武装。 in bold before 坚持 becomes `**强化武装**。坚持`. No letter ever loses its style.
 */
export function settleRuns(runs: readonly Run[]): Run[] {
  return tidyRuns(settle(tidyRuns(settle(runs, 'emphasis')), 'strong'));
}

type Style = 'strong' | 'emphasis';

function settle(runs: readonly Run[], style: Style): Run[] {
  const settled: Run[] = [];
  for (let at = 0; at < runs.length; ) {
    const run = runs[at];
    if (!run) break;
    let end = at + 1;
    if (run[style]) {
      while (runs[end]?.[style] === true) end += 1;
      settled.push(...settleStretch(runs.slice(at, end), style, lastOf(settled), firstOf(runs[end])));
    } else settled.push(run);
    at = end;
  }
  return settled;
}

/** `before` and `after` are the characters around the stretch, '' at the edges of the line. */
function settleStretch(stretch: readonly Run[], style: Style, before: string, after: string): Run[] {
  const letters = stretch.flatMap((run) => [...run.text].map((character) => ({ ...run, text: character })));
  let start = 0;
  let end = letters.length;
  const character = (index: number) => letters[index]?.text ?? '';
  while (start < end && !opens(start === 0 ? before : character(start - 1), character(start))) {
    start += 1;
    if (end - start > 1 && PAIRS.get(character(start - 1)) === character(end - 1)) end -= 1;
  }
  while (end > start && !opens(end === letters.length ? after : character(end), character(end - 1))) end -= 1;
  return letters.map((letter, index) =>
    index >= start && index < end ? letter : { ...letter, [style]: false },
  );
}

/** True if stars between `outside` and `inside` mark what is inside; the rule is the same at both ends. */
function opens(outside: string, inside: string): boolean {
  if (isSpace(inside)) return false;
  return !isPunctuation(inside) || isSpace(outside) || isPunctuation(outside);
}

function isSpace(character: string): boolean {
  return character === '' || /^[\s\p{Zs}]$/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character);
}

function firstOf(run: Run | undefined): string {
  return [...(run ?? plainRun('')).text][0] ?? '';
}

function lastOf(runs: readonly Run[]): string {
  return [...(runs.at(-1) ?? plainRun('')).text].at(-1) ?? '';
}
