import { diagnose } from '../../diagnostic/diagnostic.ts';
import { fittingIndent, headColumn, isField, type Line } from '../lines.ts';
import { indentEdits, type Slip } from '../slip.ts';

/** A line that stands neither with its neighbours nor one level deeper. */
export function badIndent(line: Line, text: string): Slip {
  return {
    range: { start: line.start + line.indent.length, end: line.end },
    say: (at) => diagnose('bad-indent', {}, at),
    edits: indentEdits(text, line, fittingIndent(line, text)),
  };
}

/** A field that stands deeper than the field above, which has a value already. */
export function deeperLine(line: Line, below: Line | undefined, text: string): Slip | undefined {
  if (!below || !isField(line.text) || headColumn(below) <= headColumn(line)) return undefined;
  return {
    range: { start: below.head, end: below.end },
    say: (at) => diagnose('bad-indent', {}, at),
    edits: indentEdits(text, below, headColumn(line)),
  };
}
