import { TextBuilder } from '../text-builder.ts';

/**
 * The lines of text in a block of HTML: what is between tags; comments (the checksum at the end of our own files is
 * one) show nowhere.
 *
 * @param start where the block starts in the source
 */
export function htmlLines(html: string, start: number): TextBuilder[] {
  const lines = [new TextBuilder()];
  for (let at = 0; at < html.length; ) {
    const end = markupEnd(html, at);
    if (end > at) at = end;
    else {
      const character = html.charAt(at);
      if (character === '\n' || character === '\r') lines.push(new TextBuilder());
      else lines.at(-1)?.add(character, '', start + at, start + at + 1);
      at += 1;
    }
  }
  return lines;
}

/** The end of the comment or tag that starts at an offset; the offset itself where none does. */
function markupEnd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return after(html, '-->', at);
  return /^<[/a-z!?]/i.test(html.slice(at, at + 2)) ? after(html, '>', at) : at;
}

/** What does not end is text. */
function after(html: string, end: string, from: number): number {
  const found = html.indexOf(end, from);
  return found < 0 ? from : found + end.length;
}
