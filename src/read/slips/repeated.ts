import { lineSlip } from '../line-slips.ts';
import { isEntry, isOdd, type Line, lineAt, lineBelow, oddDash } from '../lines.ts';
import type { Slip } from '../slip.ts';
import { startsWithKnownKey } from './swallowed-fields.ts';

/** Lines looked at, and the rest of an entry: indentation is told from no more than 200 lines above. */
const MOST = 150;

/** May begin or end a text in which lines mean nothing. */
const TEXT = /["'|>]/u;

/**
 * The same wrong indentation, or the same wrong dash, in the lines below those in which it was found. YAML gives up near
 * the first of them: of a log that is indented with tabs throughout, it would show one entry at a time.
 *
 * @param found slips; those that are certain tell what to look for
 */
export function repeatedSlips(found: readonly Slip[], text: string): Slip[] {
  const lines = found.filter(({ certain }) => certain).map(({ range }) => lineAt(text, range.start));
  const shapes = new Set(lines.map(shapeOf).filter((shape) => shape !== undefined));
  let line = lines.reduce<Line | undefined>((a, b) => (a && a.start > b.start ? a : b), undefined);
  const slips: Slip[] = [];
  for (let steps = 0; line && shapes.size > 0; steps += 1) {
    line = lineBelow(text, line);
    // Half of an entry would say something else.
    const isEnough = steps >= MOST && line && (isEntry(line) || dashOf(line) !== '');
    if (!line || isEnough || TEXT.test(line.text)) break;
    const shape = shapeOf(line);
    const slip = shape !== undefined && shapes.has(shape) ? lineSlip(line, text) : undefined;
    if (slip) slips.push(slip);
  }
  return slips;
}

/** What is wrong before the name of a field; undefined if nothing is. */
function shapeOf(line: Line): string | undefined {
  const dash = dashOf(line);
  const isWrong = (isOdd(line) || dash !== '') && startsWithKnownKey(line.text.slice(dash.length));
  if (!isWrong) return undefined;
  return isOdd(line) ? 'odd' : line.indent + dash;
}

function dashOf(line: Line): string {
  return oddDash(line) ?? /^-(?=[^\s-])/u.exec(line.text)?.[0] ?? '';
}
