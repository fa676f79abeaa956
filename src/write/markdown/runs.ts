import { gapText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';

/** A stretch of text in one style. `\n` alone, without style, is a line break. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
}

/**
 * The inlines of a line as a flat list of runs, marks printed, neighbours of one style joined, no white space
 * at an edge. Two lines are the same Markdown if their runs are equal: nesting is lost on purpose, because
 * bold italics may be read as either inside the other.
 *
 * @param lineBreak what a break prints as: `\n` in a paragraph, U+3000 where Markdown has no room for one
 */
export function runsOf(inlines: readonly Inline[], lineBreak: '\n' | '\u3000'): Run[] {
  const runs: Run[] = [];
  collect(inlines, { strong: false, emphasis: false }, lineBreak, runs);
  return tidyRuns(runs);
}

function collect(inlines: readonly Inline[], style: Omit<Run, 'text'>, lineBreak: string, runs: Run[]): void {
  for (const inline of inlines) {
    switch (inline.kind) {
      case 'text':
      case 'figure':
        runs.push({ ...style, text: clean(inline.text) });
        break;
      case 'gap':
        runs.push({ ...style, text: clean(gapText(inline.text)) });
        break;
      case 'break':
        runs.push(lineBreak === '\n' ? plainRun('\n') : { ...style, text: lineBreak });
        break;
      case 'strong':
      case 'emphasis':
        collect(inline.children, { ...style, [inline.kind]: true }, lineBreak, runs);
        break;
    }
  }
}

/** What Markdown cannot hold: line ends within a text, and U+0000. */
function clean(text: string): string {
  return text.replace(/[\t\n\v\f\r\u2028\u2029]/g, ' ').replaceAll('\0', '\ufffd');
}

/** A run without style. */
export function plainRun(text: string): Run {
  return { text, strong: false, emphasis: false };
}

/** Joins neighbours of one style and trims white space at the edges and around breaks. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = joined.at(-1);
    if (last && sameStyle(last, run) && run.text !== '\n' && last.text !== '\n') {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else joined.push(run);
  }
  const trimmed = joined.map((run, index) => {
    if (run.text === '\n') return run;
    const from = isEdge(joined[index - 1]) ? run.text.trimStart() : run.text;
    return { ...run, text: isEdge(joined[index + 1]) ? from.trimEnd() : from };
  });
  while (trimmed[0] && trimmed[0].text.trim() === '') trimmed.shift();
  while (trimmed.length > 0 && trimmed.at(-1)?.text.trim() === '') trimmed.pop();
  const shorter = trimmed.filter((run) => run.text !== '');
  return shorter.length < runs.length ? tidyRuns(shorter) : shorter;
}

function isEdge(neighbour: Run | undefined): boolean {
  return neighbour === undefined || neighbour.text === '\n';
}

function sameStyle(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis;
}

/** True if both print the same letters in the same styles. */
export function equalRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length &&
    a.every((run, index) => {
      const other = b[index];
      return other !== undefined && run.text === other.text && sameStyle(run, other);
    })
  );
}
