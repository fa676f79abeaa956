import { diagnose } from '../../diagnostic/diagnostic.ts';
import { entryAbove, isEntry, isField, type Line, lineAbove, lineBelow, linesIn } from '../lines.ts';
import { insertion, type Slip } from '../slip.ts';

/** A field that starts an entry without its `- `: it stands where the entries' dashes stand. */
export function missingDash(line: Line, text: string): Slip | undefined {
  const entry = entryAbove(line, text);
  if (!entry || !isField(line.text) || entry.indent.length !== line.indent.length) return undefined;
  // A field that the entry above does not have yet may just as well belong to it.
  const key = line.text.slice(0, line.text.indexOf(':') + 1);
  if (!linesIn(text, entry.start, line.start - 1).some((other) => other.text.startsWith(key)))
    return undefined;
  const edits = [insertion(line.head, '- ')];
  for (let below = lineBelow(text, line); below; below = lineBelow(text, below)) {
    if (below.text === '') continue;
    const isDeeper = below.indent.length > line.indent.length;
    if (!isDeeper && (below.indent.length < line.indent.length || isEntry(below))) break;
    edits.push(insertion(below.start, '  '));
  }
  return {
    range: { start: line.head, end: line.end },
    say: (at) => diagnose('missing-dash', {}, at),
    edits,
  };
}

/** Fields that stand beside the entries of a list, above the first of them: a first entry without its `- `. */
export function firstDash(line: Line, text: string): Slip | undefined {
  const entry = isEntry(line) ? line : lineBelow(text, line);
  if (!entry || !isEntry(entry) || !isField(entry.text)) return undefined;
  let top: Line | undefined;
  for (let above = lineAbove(text, entry); above; above = lineAbove(text, above)) {
    if (above.indent.length < entry.indent.length || isEntry(above)) break;
    if (above.indent.length === entry.indent.length) top = above;
  }
  if (!top || fieldKey(top) !== fieldKey(entry)) return undefined;
  const fields = linesIn(text, top.start, entry.start - 1).slice(1);
  return {
    range: { start: top.head, end: top.end },
    say: (at) => diagnose('missing-dash', {}, at),
    edits: [insertion(top.head, '- '), ...fields.map(({ start }) => insertion(start, '  '))],
  };
}

function fieldKey({ text }: Line): string {
  return text.slice(0, text.indexOf(':'));
}
