import { allKeys } from '../../vocabulary/aliases.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { FOREIGN_BLANKS } from '../blanks.ts';
import { lineSlip } from '../line-slips.ts';
import { fittingIndent, headColumn, isEntry, isOdd, type Line, linesIn } from '../lines.ts';
import { indentEdits, type Slip } from '../slip.ts';

/**
 * Lines inside a plain text that were meant as fields (`类型：会议`, `date:2024`) or as entries (`• 第一段`). Certain where
 * that text is the whole document, and where it is a whole entry of a list, every line of it in a field's place (that such
 * fields may stand there is for the schema to tell). Anywhere else it may be a text that goes on.
 *
 * @param isRoot whether that text is the whole document
 */
export function swallowedFields(start: number, end: number, text: string, isRoot: boolean): Slip[] {
  const lines = linesIn(text, start, end);
  const [first] = lines;
  const isList = lines.length > 1 && lines.every((line) => /^([－–−•●◆]|—(?!—))/u.test(line.text));
  const isEntryOfFields = lines.length > 1 && first?.head === start && lines.every(isFieldOf(first));
  return lines
    .filter((line) => isList || startsWithKnownKey(line.text))
    .map((line) => {
      const slip = lineSlip(line, text);
      // No value above: the whole document became one text, and its lines stand where they should.
      if (isRoot) return slip;
      // It stood deeper, or the value above would not have swallowed it.
      const columns = first && line !== first ? columnOf(first, text) : line.indent.length;
      const isAside = columns === line.indent.length || line.head > line.start + line.indent.length;
      if (!slip || isAside) return slip && { ...slip, certain: isEntryOfFields && slip.certain === true };
      const edits = [...slip.edits, ...indentEdits(text, line, columns)];
      return { ...slip, edits, certain: false };
    })
    .filter((slip) => slip !== undefined);
}

/** True for the fields of an entry: its first line, and those that start where that does. */
function isFieldOf(first: Line) {
  return (line: Line) =>
    startsWithKnownKey(line.text) &&
    headColumn(line) === headColumn(first) &&
    isEntry(line) === (line === first);
}

/** Where a line's text starts, or will when its own indentation is mended. */
function columnOf(line: Line, text: string): number {
  return isOdd(line) ? fittingIndent(line, text) + headColumn(line) - line.indent.length : headColumn(line);
}

const KEY = new RegExp(`^([^\\s:：]+)[ ${FOREIGN_BLANKS}]*[:：]`, 'u');

/** True for `日期: …` and `date:…`: a field that the schema knows. */
export function startsWithKnownKey(line: string): boolean {
  const key = KEY.exec(line)?.[1];
  return key !== undefined && allKeys(LOG_SCHEMA).has(key);
}
