import { basename } from 'node:path';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { WrittenActivity, WrittenProposal } from '../vocabulary/generated/log.types.ts';
import type { BookSheet, Cell, Workbook } from '../workbook/workbook.ts';
import { bookDiagnostics, sheetDiagnostics, tableDiagnostics } from './account.ts';
import { assumedUnits } from './assumed-units.ts';
import { mappingDiagnostics } from './columns/mapping.ts';
import type { Mapping } from './columns/match-columns.ts';
import { isComputed } from './computed.ts';
import { activityOf } from './entries/activity-of.ts';
import { proposalOf } from './entries/proposal-of.ts';
import { settingsSheet, settingsText } from './exported/settings.ts';
import { gridOf, rowText } from './grid.ts';
import type { Inference, Intake, SheetReading, SkipReason, TableReading, TakenEntry } from './intake.ts';
import { organizationOfBook } from './organization.ts';
import { StatedTotals } from './stated-totals.ts';
import type { EntryContext } from './table.ts';
import { type FoundTable, findTables, type SheetTables } from './tables/find-tables.ts';
import { yearOfBook, yearOfTable } from './year.ts';

/** What a workbook does not say by itself. */
export interface IntakeOptions {
  readonly mapping: Mapping;
  /** The year of dates without one; undefined: what titles, sheet names and other dates say. */
  readonly year?: number;
}

/** A sheet with what was found on it, or why it is not read. */
interface Looked {
  readonly sheet: BookSheet;
  readonly found: SheetTables;
  readonly passed: SkipReason | undefined;
}

/**
 * What a workbook says, as entries for a log, with an account of every row and column. Nothing is left out unsaid:
 * what no field takes goes into the entry's note.
 */
export function takeIn(workbook: Workbook, options: IntakeOptions): Outcome<Intake> {
  const settings = settingsSheet(workbook);
  const looked = workbook.sheets.map((sheet) => look(sheet, workbook, options));
  const tables = looked.flatMap(({ found, passed }) => (passed ? [] : found.tables));
  const years = yearOfBook(workbook, tables);
  const year = options.year ?? years.year;
  const activities: TakenEntry<Partial<WrittenActivity>>[] = [];
  const proposals: TakenEntry<Partial<WrittenProposal>>[] = [];
  const diagnostics: Diagnostic[] = mappingDiagnostics(
    options.mapping,
    looked.flatMap(({ found, passed }) => (passed ? [] : found.headings)),
  );
  const totals = new StatedTotals(workbook.file);
  const sheets = looked.map(({ sheet, found, passed }): SheetReading => {
    if (!passed) diagnostics.push(...sheetDiagnostics(sheet, found, workbook.file));
    else if (passed === 'hidden-sheet') diagnostics.push(...hiddenDiagnostics(sheet, found, workbook));
    const readings = (passed ? [] : found.tables).map((table) => {
      const own = options.year ?? yearOfTable(table, year);
      const context: EntryContext = {
        workbook: basename(workbook.file.path),
        format: workbook.format,
        sheet: sheet.name,
        year: own,
      };
      diagnostics.push(...tableDiagnostics(table, workbook.file));
      if (table.kind === 'proposals') return readingOf(table, take(table, context, proposalOf, proposals));
      const entries = take(table, context, activityOf, activities);
      diagnostics.push(...assumedUnits(entries, table.columns, workbook.file));
      diagnostics.push(...totals.hold(table, entries));
      return readingOf(table, entries);
    });
    return { name: sheet.name, tables: readings, skipped: skippedOf(sheet, found, passed, settings) };
  });
  diagnostics.push(...bookDiagnostics(workbook, tables, { ...years, year }, settings !== undefined));
  return {
    value: {
      year,
      organization: organizationOfBook(tables),
      activities,
      proposals,
      settings: settings ? settingsText(settings) : '',
      sheets,
    },
    diagnostics,
  };
}

function look(sheet: BookSheet, workbook: Workbook, options: IntakeOptions): Looked {
  const found = findTables(sheet, options.mapping);
  const isKept = sheet === settingsSheet(workbook) || isComputed(sheet, workbook, found);
  const passed = isKept ? 'computed' : sheet.hidden ? 'hidden-sheet' : undefined;
  return { sheet, found, passed };
}

/** Makes the entries of a table and adds them to those of the workbook. */
function take<T>(
  { rows, columns }: FoundTable,
  context: EntryContext,
  entryOf: (
    row: FoundTable['rows'][number],
    columns: FoundTable['columns'],
    context: EntryContext,
  ) => TakenEntry<T>,
  all: TakenEntry<T>[],
): readonly TakenEntry<T>[] {
  const entries = rows.map((row) => entryOf(row, columns, context));
  for (const entry of entries) all.push(entry);
  return entries;
}

function readingOf(table: FoundTable, entries: readonly TakenEntry<unknown>[]): TableReading {
  const { kind, headings, columns } = table;
  return { kind, headings, columns, entries: entries.length, inferred: inferences(entries) };
}

/** What entries were given from beside their rows, by field and place. */
function inferences(entries: readonly TakenEntry<unknown>[]): Inference[] {
  const counts = new Map<string, Inference>();
  for (const [field, where] of entries.flatMap(({ inferred }) => [...inferred])) {
    const key = `${field}\n${where}`;
    counts.set(key, { field, where, entries: (counts.get(key)?.entries ?? 0) + 1 });
  }
  return [...counts.values()];
}

function skippedOf(
  sheet: BookSheet,
  found: SheetTables,
  passed: SkipReason | undefined,
  settings: BookSheet | undefined,
): SheetReading['skipped'] {
  if (!passed) return found.skipped;
  const grid = gridOf(sheet);
  const skip = (row: number, why: SkipReason) => ({ row, why, text: rowText(grid, row) });
  // The lines of the settings are read; the words above them are no part of a log.
  if (sheet === settings)
    return filledRows(sheet)
      .slice(0, 1)
      .map((row) => skip(row, 'title'));
  return filledRows(sheet).map((row) => skip(row, passed));
}

function filledRows({ rows }: BookSheet): number[] {
  return rows.flatMap((row, number) => (row.some((cell: Cell | undefined) => cell) ? [number] : []));
}

function hiddenDiagnostics(sheet: BookSheet, { tables }: SheetTables, { file }: Workbook): Diagnostic[] {
  const first = sheet.rows.flat().find((cell) => cell !== undefined);
  // One with nothing that looks like a ledger (the choices of drop-down lists) need not be spoken of.
  if (!first || tables.length === 0) return [];
  const args = { sheet: sheet.name, rows: filledRows(sheet).length };
  return [diagnose('hidden-sheet-skipped', args, { file, range: first.range })];
}
