import type { Location, Range, SourceFile } from '../source/source.ts';
import type { Manuscript, Passage, Piece } from './manuscript.ts';
import { isVerbatim } from './text-builder.ts';

/** Where a span of a passage is, for diagnostics: in the file's own text, or for DOCX in the lines made of it. */
export function locate(manuscript: Manuscript, passage: Passage, range: Range): Location {
  const { file } = manuscript;
  if (manuscript.format !== 'docx') return { file, range: storedRange(passage, range) };
  const start = startsOf(manuscript).get(passage) ?? 0;
  return { file, range: { start: start + range.start, end: start + range.end } };
}

/**
 * Where a span of a passage is stored, from its first to its last character; what stands between two pieces is in
 * it. Of a passage whose pieces are in one part.
 */
export function storedRange(passage: Passage, range: Range): Range {
  const first = pieceAt(passage.pieces, range.start);
  const last = pieceAt(passage.pieces, Math.max(range.start, range.end - 1));
  if (!first || !last) return { start: 0, end: 0 };
  const start = isVerbatim(first)
    ? first.source.start + (range.start - first.range.start)
    : first.source.start;
  if (range.end <= range.start) return { start, end: start };
  const end = isVerbatim(last) ? last.source.start + (range.end - last.range.start) : last.source.end;
  return { start, end };
}

/** The piece that holds a character, or for the end of the text the last. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.range.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return pieces[low];
}

const starts = new WeakMap<Manuscript, ReadonlyMap<Passage, number>>();

/** Offsets of the passages in the text of `passageFile`. */
function startsOf(manuscript: Manuscript): ReadonlyMap<Passage, number> {
  const known = starts.get(manuscript);
  if (known) return known;
  const found = new Map<Passage, number>();
  let at = 0;
  for (const passage of manuscript.passages) {
    found.set(passage, at);
    at += passage.text.length + 1;
  }
  starts.set(manuscript, found);
  return found;
}

/** What diagnostics quote of a DOCX: a passage a line, each of its characters at its place. */
export function passageFile(
  path: string,
  placed: readonly { passage: Passage; place: string }[],
): SourceFile {
  const ends: number[] = [];
  let length = 0;
  for (const { passage } of placed) {
    length += passage.text.length + 1;
    ends.push(length);
  }
  // A tab or a line break would put the caret in the wrong column.
  const text = placed.map(({ passage }) => passage.text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')).join('\n');
  return { path, text, placeName: (offset) => placed[lineOf(ends, offset)]?.place ?? '' };
}

/** Which of the lines that end at the given offsets holds an offset; the last for what is beyond. */
export function lineOf(ends: readonly number[], offset: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
