import { diffArrays } from 'diff';

/** A line of a diff: kept, gone or new. */
interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines shown around each change. */
const AROUND = 3;

/** More changes than this are not searched for the fewest: that would take as long as their square. */
const MOST_CHANGES = 4000;

/** Said under a last line that no line break ends. */
const NO_LINE_END = '\\ 文件末尾没有换行';

/**
 * How a text changes, in the form that every tool knows (`diff -u`), its headings in Chinese; lines without line
 * breaks. What does not show in a changed line is made visible: a carriage return as ␍, others by their code points.
 *
 * @param shown the file as the user named it
 * @returns nothing if the texts are the same
 */
export function unifiedDiff(shown: string, before: string, after: string): string[] {
  const lines = changes(linesOf(before), linesOf(after));
  const changed = lines.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  if (changed.length === 0) return [];
  const [old, now] = [counts(lines, '-'), counts(lines, '+')];
  const shownHunks = hunks(changed, lines.length).flatMap(({ from, first, to }) => [
    `@@ -${span(old, from, to)} +${span(now, from, to)} @@ 第${(now[first] ?? 0) + 1}行起`,
    ...lines.slice(from, to).flatMap(shownLine),
  ]);
  return [`--- ${shown}（原来）`, `+++ ${shown}（改后）`, ...shownHunks];
}

function span(above: readonly number[], from: number, to: number): string {
  const start = above[from] ?? 0;
  const count = (above[to] ?? start) - start;
  return `${count > 0 ? start + 1 : start},${count}`;
}

/** Lines with their line breaks, so that a change of these alone is one. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/u);
}

function changes(before: readonly string[], after: readonly string[]): DiffLine[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_CHANGES });
  // Too many: nearly every line was rewritten, so each stands beside the one that took its place.
  if (!found) return pairs(before, after);
  return found.flatMap(({ value, added, removed }) => {
    const sign = added ? '+' : removed ? '-' : ' ';
    return value.map((text): DiffLine => ({ sign, text }));
  });
}

function pairs(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = [];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, now] = [before[index], after[index]];
    if (old === now && old !== undefined) lines.push({ sign: ' ', text: old });
    else {
      if (old !== undefined) lines.push({ sign: '-', text: old });
      if (now !== undefined) lines.push({ sign: '+', text: now });
    }
  }
  return lines;
}

/** A stretch of lines that holds changes, with the lines around them. */
interface Hunk {
  readonly from: number;
  /** The first change. */
  readonly first: number;
  to: number;
}

function hunks(changed: readonly number[], length: number): Hunk[] {
  const found: Hunk[] = [];
  for (const index of changed) {
    const last = found.at(-1);
    const to = Math.min(length, index + AROUND + 1);
    if (last && index - AROUND <= last.to) last.to = to;
    else found.push({ from: Math.max(0, index - AROUND), first: index, to });
  }
  return found;
}

/** For each index, how many lines of the text before (-) or after (+) stand above it. */
function counts(lines: readonly DiffLine[], sign: '-' | '+'): number[] {
  const above = [0];
  for (const line of lines) {
    above.push((above.at(-1) ?? 0) + Number(line.sign === ' ' || line.sign === sign));
  }
  return above;
}

function shownLine({ sign, text }: DiffLine): string[] {
  const line = text.endsWith('\n') ? text.slice(0, -1) : text;
  const end = text.endsWith('\n') ? [] : [NO_LINE_END];
  return [sign + (sign === ' ' ? line.replace(/\r$/u, '') : visible(line)), ...end];
}

function visible(line: string): string {
  return line.replaceAll('\r', '␍').replace(/[\p{Control}\p{Format}\u00a0\u2028\u2029]/gu, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `‹U+${code}›`;
  });
}
