import { headColumn, isEntry, isOdd, type Line, lineAbove } from './lines.ts';

/** Lines looked at on the way up; what stands further away is left undecided. */
const FARTHEST = 200;

/**
 * True if a line that is indented with other signs than spaces can have been meant to stand at one depth only, whatever
 * the width of those signs: under a key that has nothing beside it yet, and starts further to the left for certain; or
 * beside the fields (an entry: the entries) above, if these are the only open ones that do not start at the margin.
 */
export function hasOnlyDepth(given: Line, text: string): boolean {
  let line = given;
  for (let steps = 0; steps < FARTHEST; steps += 1) {
    const above = lineAbove(text, line);
    if (!above) return true;
    if (!isOdd(above)) return isUnder(line, above) || openColumns(line, above, text) === 1;
    // Lines that are indented alike stand alike.
    const isBeside = line.indent === above.indent && isEntry(line) === isEntry(above);
    if (!isBeside && !isUnder(line, above)) return false;
    line = above;
  }
  return false;
}

/** True for a line under a key that has nothing beside it: deeper, since its indentation is that of the key and more. */
function isUnder(line: Line, key: Line): boolean {
  const isDeeper = line.indent.startsWith(key.indent) && line.indent !== key.indent;
  return isDeeper && !isEntry(key) && /[:：]$/u.test(key.text);
}

/** Number of columns, the margin not counted, at which a field (an entry) may go on with what stands above. */
function openColumns(line: Line, first: Line, text: string): number {
  if (/[:：]$/u.test(first.text)) return 0;
  const columns = new Set<number>();
  let margin = Number.POSITIVE_INFINITY;
  let above: Line | undefined = first;
  for (let steps = 0; above && margin > 0; steps += 1) {
    if (steps === FARTHEST || isOdd(above)) return 0;
    const column = isEntry(line) ? above.indent.length : headColumn(above);
    if (column > 0 && column < margin && (!isEntry(line) || isEntry(above))) columns.add(column);
    margin = Math.min(margin, above.indent.length);
    above = lineAbove(text, above);
  }
  return columns.size;
}
