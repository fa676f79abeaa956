import { compose } from '../../src/commands/import/compose.ts';
import { type LoadedLog, ledgerOf } from '../../src/commands/load-log.ts';
import type { Ledger } from '../../src/compute/ledger.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { exportSheets } from '../../src/sheets/export-sheets.ts';
import { workbookOf } from '../../src/workbook/workbook-of.ts';
import { writeXlsx } from '../../src/write/xlsx/write-xlsx.ts';

/** A log's text through all stages. @throws Error if it cannot be read */
export function loaded(text: string): LoadedLog {
  const { value: main } = readYamlText('台账.yaml', text);
  const ledger = main && ledgerOf({ main, parts: [], incomplete: false }, '台账.yaml', '/');
  if (!ledger?.value) throw new Error('no log');
  const errors = ledger.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return ledger.value;
}

/** The workbook that `export` makes of a log. */
export function exported(log: LoadedLog): Promise<Uint8Array> {
  return writeXlsx(exportSheets(log.written, log, [...log.figures.catalogue.values()]));
}

/** The text of the log that `import` makes of a workbook, with the codes of what it says. */
export async function imported(bytes: Uint8Array): Promise<{ text: string; codes: readonly string[] }> {
  const workbook = await workbookOf('台账.xlsx', bytes);
  if (!workbook.value) throw new Error(workbook.diagnostics.map(({ message }) => message).join('\n'));
  const intake = takeIn(workbook.value, { mapping: new Map() });
  if (!intake.value) throw new Error('nothing taken in');
  const { text, diagnostics } = compose(intake.value, 'zh', undefined, undefined);
  const said = [...workbook.diagnostics, ...intake.diagnostics, ...diagnostics];
  return { text: text ?? '', codes: said.map(({ code }) => code) };
}

/** The reference to a cell that a source gains. */
const REFERENCE = /(?:^|；)台账\.xlsx![^！]*![A-Z]+\d+$/;
/** Where things stand, which is elsewhere now. */
const PLACES = new Set(['origin', 'file', 'files']);

/**
 * All that a log says, without where it says so: results in the order of their names, for columns have one order; texts
 * without blanks at their ends; sources without the cell that they gain.
 */
export function meaning({ log }: Ledger): unknown {
  const { activities, ...rest } = log;
  const sorted = activities.map((activity) => ({
    ...activity,
    results: [...activity.results].sort((a, b) => (a.measure < b.measure ? -1 : 1)),
  }));
  return JSON.parse(JSON.stringify({ ...rest, activities: sorted }, plain));
}

function plain(key: string, value: unknown): unknown {
  if (PLACES.has(key)) return undefined;
  if (value instanceof Map) return [...value];
  if (value instanceof Set) return [...value];
  if (typeof value !== 'string') return value;
  return key === 'source' ? value.replace(REFERENCE, '').trim() : value.trim();
}

/** Every figure with its number in words. */
export function figuresOf({ figures }: Ledger): readonly (readonly string[])[] {
  return [...figures.catalogue.values()].map(({ name, value, text }) => [name, value.value.toFixed(), text]);
}
