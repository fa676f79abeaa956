import { chinese } from './chinese.ts';
import { gapText, plainText } from './plain-text.ts';
import type { Piece } from './split-marks.ts';
import type { Inline } from './tree.ts';

/**
 * The pieces of one line of a document as the tree wants them: line ends of the source become a space only
 * between Latin words, neighbouring texts are one, and no white space stands at an edge or beside a break.
 */
export function tidyInlines(pieces: readonly Piece[]): Inline[] {
  return trim(merge(joinLines(pieces)));
}

/** The pieces inside bold text: as `tidyInlines`, but a space at an edge is a space between words. */
export function joinedInlines(pieces: readonly Piece[]): Inline[] {
  return merge(joinLines(pieces));
}

function joinLines(pieces: readonly Piece[]): Inline[] {
  const inlines: Inline[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'role') return;
    if (piece.kind !== 'soft') inlines.push(piece);
    else if (needsSpace(pieces[index - 1], pieces[index + 1])) inlines.push({ kind: 'text', text: ' ' });
  });
  return inlines;
}

function needsSpace(before: Piece | undefined, after: Piece | undefined): boolean {
  const last = [...letters(before)].at(-1) ?? '';
  const first = [...letters(after)][0] ?? '';
  return !chinese.test(last) && !chinese.test(first);
}

function letters(piece: Piece | undefined): string {
  if (!piece || piece.kind === 'soft' || piece.kind === 'role') return '';
  return piece.kind === 'gap' ? gapText(piece.text) : plainText([piece]);
}

function merge(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      merged[merged.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else if (isKept(inline)) merged.push(inline);
  }
  return merged;
}

function isKept(inline: Inline): boolean {
  if (inline.kind === 'text') return inline.text !== '';
  return (inline.kind !== 'strong' && inline.kind !== 'emphasis') || inline.children.length > 0;
}

function trim(inlines: readonly Inline[]): Inline[] {
  const trimmed = [...inlines];
  for (let index = trimmed.length - 1; index >= 0; index -= 1) {
    const inline = trimmed[index];
    if (inline?.kind !== 'text') continue;
    const text = trimText(inline.text, isEdge(trimmed[index - 1]), isEdge(trimmed[index + 1]));
    if (text === '') trimmed.splice(index, 1);
    else trimmed[index] = { kind: 'text', text };
  }
  while (trimmed[0]?.kind === 'break') trimmed.shift();
  while (trimmed.at(-1)?.kind === 'break') trimmed.pop();
  return trimmed;
}

function isEdge(neighbour: Inline | undefined): boolean {
  return neighbour === undefined || neighbour.kind === 'break';
}

function trimText(text: string, start: boolean, end: boolean): string {
  const from = start ? text.trimStart() : text;
  return end ? from.trimEnd() : from;
}
