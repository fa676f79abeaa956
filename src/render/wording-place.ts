import type { Wording } from '../normalise/log.ts';
import { type Location, locationOf, type Range } from '../source/source.ts';

/**
 * Where a span of a wording's text stands in the log. The text is a YAML value, or a line of one: quoting,
 * escapes and folding make it differ from its source. Where it does, the `{{` before the span leads the way.
 */
export function placeInLog(wording: Wording, range: Range): Location {
  const { text, origin } = wording;
  const whole = locationOf(origin);
  const source = whole.file.text.slice(whole.range.start, whole.range.end);
  const found = inSource(source, text, range);
  if (!found) return whole;
  const { start, end } = found;
  return { file: whole.file, range: { start: whole.range.start + start, end: whole.range.start + end } };
}

function inSource(source: string, text: string, range: Range): Range | undefined {
  const verbatim = source.indexOf(text);
  if (verbatim !== -1) return { start: verbatim + range.start, end: verbatim + range.end };
  // Quotes inside a quoted text are escaped: point at what they hold.
  const piece = text.slice(range.start, range.end).replace(/^(["'])(.+)\1$/s, '$2');
  const tags = tagsOf(text);
  const sourceTags = tagsOf(source);
  const skipped = firstMatch(sourceTags, tags);
  const index = tags.findLastIndex((tag) => tag.index <= range.start);
  const tag = tags[index];
  const sourceTag = sourceTags[index + skipped];
  if (!tag || !sourceTag) return firstAfter(source, piece, 0);
  // The same piece may stand in the tag more than once: count those before it.
  let at = sourceTag.index;
  for (const before of occurrences(text.slice(tag.index, range.start), piece)) {
    const next = source.indexOf(piece, at);
    if (next === -1 || before < 0) break;
    at = next + piece.length;
  }
  return (
    firstAfter(source, piece, at) ?? { start: sourceTag.index, end: sourceTag.index + sourceTag[0].length }
  );
}

function tagsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/\{\{[^}]*\}{0,2}/g)];
}

/** How many tags of the source come before those of the text, which may be one line of it. */
function firstMatch(source: readonly RegExpExecArray[], tags: readonly RegExpExecArray[]): number {
  const plain = (tag: RegExpExecArray | undefined) => tag?.[0].replace(/[\s\\]/g, '');
  const index = source.findIndex((_, start) =>
    tags.every((tag, i) => plain(tag) === plain(source[start + i])),
  );
  return Math.max(index, 0);
}

function occurrences(text: string, piece: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at !== -1 && piece !== ''; at = text.indexOf(piece, at + piece.length)) {
    found.push(at);
  }
  return found;
}

function firstAfter(source: string, piece: string, from: number): Range | undefined {
  const start = source.indexOf(piece, from);
  return start === -1 || piece === '' ? undefined : { start, end: start + piece.length };
}
