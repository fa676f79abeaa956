import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { SourceFile } from '../source/source.ts';
import type { ColumnReading, TakenEntry } from './intake.ts';

/**
 * Columns with numbers of which neither they nor the heading say the unit, where that matters ten thousandfold: 资金 is
 * counted in 万元, and a ledger may well count it in 元. Told once a column, at the first of its numbers.
 */
export function assumedUnits(
  entries: readonly TakenEntry<unknown>[],
  columns: readonly ColumnReading[],
  file: SourceFile,
): Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  for (const { assumed, cells } of entries) {
    for (const [path, unit] of assumed) {
      const cell = found.has(path) ? undefined : cells.get(path);
      const heading = columns.find(({ column }) => column === cell?.column)?.heading;
      if (!cell || heading === undefined) continue;
      const args = { heading, text: cell.text, unit };
      found.set(path, diagnose('unit-assumed', args, { file, range: cell.range }));
    }
  }
  return [...found.values()];
}
