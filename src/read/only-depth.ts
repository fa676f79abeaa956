import { FOREIGN_BLANKS } from './blanks.ts';
import { columnsOf, headColumn, isEntry, isField, isOdd, type Line, lineAbove } from './lines.ts';

/** Lines looked at one by one on the way up. */
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
    const next = besideOrUnder(line, above, text);
    if (!next) return false;
    line = next;
  }
  return false;
}

/** The oddly indented line by whose depth that of a line below it is known; undefined if there is none. */
function besideOrUnder(line: Line, above: Line, text: string): Line | undefined {
  if (isUnder(line, above) || isInEntry(line, above)) return above;
  // Lines that are indented alike stand alike, whatever stands deeper between them.
  let other: Line | undefined = above;
  for (let steps = 0; other && isDeeper(other, line) && steps < FARTHEST; steps += 1)
    other = lineAbove(text, other);
  return other?.indent === line.indent && isEntry(line) === isEntry(other) ? other : undefined;
}

/** True for a field below the first one of its entry, if it seems to stand just below that. */
function isInEntry(line: Line, entry: Line): boolean {
  const dash = entry.head - entry.start - entry.indent.length;
  const seemsBelow = columnsOf(line.indent) === columnsOf(entry.indent) + dash;
  return isEntry(entry) && !isEntry(line) && isDeeper(line, entry) && isField(entry.text) && seemsBelow;
}

function isDeeper(line: Line, other: Line): boolean {
  return line.indent.startsWith(other.indent) && line.indent !== other.indent;
}

/** True for a line under a key that has nothing beside it: deeper, since its indentation is that of the key and more. */
function isUnder(line: Line, key: Line): boolean {
  return isDeeper(line, key) && !isEntry(key) && /[:：]$/u.test(key.text);
}

/** Number of columns, the margin not counted, at which a field (an entry) may go on with what stands above. */
function openColumns(line: Line, first: Line, text: string): number {
  if (/[:：]$/u.test(first.text)) return 0;
  const columns = new Set<number>();
  let margin = Number.POSITIVE_INFINITY;
  let above: Line | undefined = first;
  for (let steps = 0; above && margin > 0; steps += 1) {
    if (isOdd(above)) return 0;
    // In a long list: unless lines stand further to the left than all of these, only the margin is left.
    if (steps === FARTHEST) return hasOuter(text.slice(0, above.start), margin) ? 0 : columns.size;
    const column = isEntry(line) ? above.indent.length : headColumn(above);
    if (column > 0 && column < margin && (!isEntry(line) || isEntry(above))) columns.add(column);
    margin = Math.min(margin, above.indent.length);
    above = lineAbove(text, above);
  }
  return columns.size;
}

/** True if a text has lines that are indented, but by fewer columns than so many, or by signs of unknown width. */
function hasOuter(text: string, columns: number): boolean {
  return new RegExp(`^(?! {${columns}})(?: *[\\t${FOREIGN_BLANKS}]| +[^ \\n])`, 'mu').test(text);
}
