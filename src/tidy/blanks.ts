import type { Range } from '../source/source.ts';
import { type Repair, repairOf } from './repair.ts';

/**
 * Blanks at the ends of lines, and the line break that the last line lacks. A text in quotation marks or in a block
 * keeps its blanks: they may belong to it.
 *
 * @param texts spans of such texts, in the order of the text
 */
export function blankRepairs(text: string, texts: readonly Range[]): Repair[] {
  const repairs: Repair[] = [];
  let next = 0;
  for (const { index, 0: blanks } of text.matchAll(/(?<![ \t])[ \t]+(?=\n|$)/gu)) {
    while ((texts[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if ((texts[next]?.start ?? Number.POSITIVE_INFINITY) < index + blanks.length) continue;
    repairs.push(repairOf('blank', index, index + blanks.length, ''));
  }
  const lacksEnd = text.trimEnd() !== '' && !text.endsWith('\n');
  return lacksEnd ? [...repairs, repairOf('last-line', text.length, text.length, '\n')] : repairs;
}
