import { TextBuilder } from '../text-builder.ts';

/**
 * The lines of text in a block of HTML: what is between tags; comments (the checksum at the end of our own files is
 * one) show nowhere.
 *
 * @param start where the block starts in the source
 */
export function htmlLines(html: string, start: number): TextBuilder[] {
  const lines = [new TextBuilder()];
  const lastComment = html.lastIndexOf('-->');
  const lastTag = html.lastIndexOf('>');
  for (let at = 0; at < html.length; ) {
    // What does not end is text.
    const end = html.startsWith('<!--', at)
      ? after(html, '-->', at, lastComment)
      : /^<[/a-z!?]/i.test(html.slice(at, at + 2))
        ? after(html, '>', at, lastTag)
        : at;
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

function after(html: string, end: string, from: number, last: number): number {
  return from > last ? from : html.indexOf(end, from) + end.length;
}
