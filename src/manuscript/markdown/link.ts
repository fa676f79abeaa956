import { parser } from './parser.ts';

/**
 * The end of `](destination "title")` (CommonMark 6.3); undefined if it does not stand there.
 *
 * @param at offset of the bracket
 */
export function afterLink(text: string, at: number): number | undefined {
  if (!text.startsWith('](', at)) return undefined;
  const { parseLinkDestination, parseLinkTitle } = parser.helpers;
  let end = afterSpaces(text, at + 2);
  const destination = parseLinkDestination(text, end, text.length);
  if (destination.ok) {
    end = afterSpaces(text, destination.pos);
    const title = parseLinkTitle(text, end, text.length);
    if (end > destination.pos && title.ok) end = afterSpaces(text, title.pos);
  }
  return text[end] === ')' ? end + 1 : undefined;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (/^[ \t\n]$/.test(text.charAt(at))) at += 1;
  return at;
}
