import { type Dialect, parseMarkdown } from '../../document/parse-markdown.ts';
import type { Block, Inline } from '../../document/tree.ts';
import { equalRuns, type Run, runsOf, tidyRuns } from './runs.ts';
import { settleRuns } from './settle-runs.ts';

/** Where a line stands, which decides what has to be escaped in it. */
export interface Place {
  readonly kind: 'paragraph' | 'heading' | 'cell';
  /** Marker of the list item whose first line this is; '' elsewhere. */
  readonly marker: string;
}

/**
 * Writes a line so that it reads back as the same text, with as few backslashes as that takes. What is
 * needed is not guessed but tried: the line is parsed back, first bare, then with every character escaped
 * that can mean something, then with one backslash after the other taken away.
 */
export function writeLine(inlines: readonly Inline[], place: Place): string {
  const runs = settleRuns(runsOf(inlines, place.kind === 'paragraph' ? '\n' : '\u3000'));
  if (isPlain(runs, place)) return runs.map((run) => run.text).join('');
  for (const candidate of [runs, without(runs, 'emphasis'), without(without(runs, 'emphasis'), 'strong')]) {
    for (const star of candidate.some((run) => run.emphasis) ? ['*', '_'] : ['*']) {
      const written = shortest(pieces(candidate, star), (text) => readsAs(text, candidate, place));
      if (written !== undefined) return inCell(written, place);
    }
  }
  throw new Error(`cannot write as Markdown: ${JSON.stringify(runs)}`);
}

/** Most lines: nothing in them can mean anything. */
function isPlain(runs: readonly Run[], place: Place): boolean {
  if (runs.some((run) => run.strong || run.emphasis || run.text === '\n')) return false;
  const text = runs[0]?.text ?? '';
  if (/[\\`*_[\]<&|]/.test(text) || text.endsWith('#')) return false;
  return place.kind !== 'paragraph' || !/^(?:[#>+\-=~:]|\d+[.)])/.test(text);
}

interface Piece {
  readonly text: string;
  /** A character that a backslash can stand before. */
  readonly escapable: boolean;
}

function pieces(runs: readonly Run[], star: string): Piece[] {
  const all: Piece[] = [];
  const fixed = (text: string) => all.push({ text, escapable: false });
  runs.forEach((run, index) => {
    if (run.strong && !runs[index - 1]?.strong) fixed('**');
    if (run.emphasis) fixed(star);
    if (run.text === '\n') fixed('\\\n');
    else {
      for (const text of run.text.split(/([\\`*_[\]<>&#+\-=~.)|!:])/)) {
        if (text !== '') all.push({ text, escapable: text.length === 1 && /[!-/:-@[-`{-~]/.test(text) });
      }
    }
    if (run.emphasis) fixed(star);
    if (run.strong && !runs[index + 1]?.strong) fixed('**');
  });
  return all;
}

/** Beyond this many characters that could be escaped, all of them stay escaped: no draft has such a line. */
const TRIED = 300;

function shortest(parts: readonly Piece[], reads: (text: string) => boolean): string | undefined {
  const write = (escaped: ReadonlySet<number>) =>
    parts.map((part, index) => (escaped.has(index) ? `\\${part.text}` : part.text)).join('');
  const bare = write(new Set());
  if (reads(bare)) return bare;
  const escaped = new Set(parts.flatMap((part, index) => (part.escapable ? [index] : [])));
  if (!reads(write(escaped))) return undefined;
  if (escaped.size > TRIED) return write(escaped);
  // From the end, so that the backslash that stays is the one before the opening character.
  for (let before = -1; before !== escaped.size; ) {
    before = escaped.size;
    for (const index of [...escaped].reverse()) {
      escaped.delete(index);
      if (!reads(write(escaped))) escaped.add(index);
    }
    if (escaped.size === 0) break;
  }
  return write(escaped);
}

/** True if the line means the same to everybody: as we read it, and as any reader of CommonMark does. */
function readsAs(text: string, runs: readonly Run[], place: Place): boolean {
  const dialects: readonly Dialect[] = ['commonmark', 'chinese'];
  return dialects.every((dialect) => equalRuns(readBack(text, place, dialect), runs));
}

const NOTHING: readonly Run[] = [{ text: '', strong: false, emphasis: false }];

function readBack(text: string, place: Place, dialect: Dialect): readonly Run[] {
  const [block, ...more] = parseMarkdown(inPlace(text, place), dialect).blocks;
  if (more.length > 0) return NOTHING;
  if (place.marker !== '') {
    const [only] = block?.kind === 'list' ? block.items : [];
    return only?.length === 1 ? runsOfBlock(only[0], place) : NOTHING;
  }
  return runsOfBlock(block, place);
}

function runsOfBlock(block: Block | undefined, place: Place): readonly Run[] {
  if (place.kind === 'paragraph' && block?.kind === 'paragraph') return runsOf(block.children, '\n');
  if (place.kind === 'heading' && block?.kind === 'heading') return runsOf(block.children, '\u3000');
  if (place.kind === 'cell' && block?.kind === 'table' && block.header.length === 1) {
    return runsOf(block.header[0] ?? [], '\u3000');
  }
  return NOTHING;
}

function inPlace(text: string, place: Place): string {
  const line = inCell(text, place);
  if (place.kind === 'cell') return `| ${line} |\n| --- |\n`;
  const marked = place.kind === 'heading' ? `# ${line}` : line;
  if (place.marker === '') return marked;
  return `${place.marker} ${marked.replaceAll('\n', `\n${' '.repeat(place.marker.length + 1)}`)}`;
}

/** Cells end at any bar without a backslash, even one inside code. */
function inCell(text: string, place: Place): string {
  return place.kind === 'cell' ? text.replaceAll('|', '\\|') : text;
}

function without(runs: readonly Run[], style: 'strong' | 'emphasis'): Run[] {
  return tidyRuns(runs.map((run) => ({ ...run, [style]: false })));
}
