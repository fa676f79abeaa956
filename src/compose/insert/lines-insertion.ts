import type { Edit } from '../../source/edit.ts';

/**
 * An edit that puts lines where a line begins, or behind the last one: with the line breaks of the lines around, and
 * none at the end of a text that ended without.
 */
export function linesInsertion(text: string, at: number, lines: readonly string[]): Edit {
  const lineBreak = lineBreakAt(text, at);
  const isOpen = at === text.length && text !== '' && !text.endsWith('\n');
  const insert = isOpen
    ? lines.map((line) => lineBreak + line).join('')
    : lines.map((line) => line + lineBreak).join('');
  return { at, remove: 0, insert };
}

/** The line break of the line above an offset, or else of the text's first line. */
export function lineBreakAt(text: string, at: number): string {
  const above = at > 0 ? text.lastIndexOf('\n', at - 1) : -1;
  const end = above < 0 ? text.indexOf('\n') : above;
  return end > 0 && text[end - 1] === '\r' ? '\r\n' : '\n';
}
