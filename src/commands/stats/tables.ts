import { COLUMNS, recordOf, rowOf } from './row.ts';
import type { Stats } from './stats-of.ts';

/** All logs' figures as CSV for Excel and WPS: a byte order mark, CRLF, and nothing that runs as a formula. */
export function csv(all: readonly Stats[]): string {
  const rows = all.flatMap(({ log, groups }) =>
    groups.flatMap(({ figures }) => figures.map((figure) => [log, ...rowOf(figure)])),
  );
  const lines = [['台账', ...COLUMNS], ...rows].map((row) => row.map(cell).join(','));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  // A name from the log that starts like a formula would be run by the spreadsheet.
  const harmless = /^[=+@\t\r]|^-(?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** All logs' figures as Markdown tables, a log a heading where there are several. */
export function markdown(all: readonly Stats[]): string {
  const tables = all.map(({ log, groups }) => {
    const rows = groups.flatMap(({ figures }) => figures.map(rowOf));
    const table = [COLUMNS, COLUMNS.map(() => '---'), ...rows].map(
      (row) => `| ${row.map((text) => text.replace(/[\\|`*_<[\]]/g, '\\$&')).join(' | ')} |`,
    );
    return [...(all.length > 1 ? [`## ${log}`, ''] : []), ...table].join('\n');
  });
  return `${tables.join('\n\n')}\n`;
}

/** All logs' figures for programs: `{logs: [{log, figures, years}]}`. */
export function json(all: readonly Stats[]): string {
  const logs = all.map(({ log, groups, years }) => ({
    log,
    figures: groups.flatMap(({ figures }) => figures.map(recordOf)),
    years: years.map(({ year, months }) => ({ year, months: months.map(({ value }) => value.toNumber()) })),
  }));
  return `${JSON.stringify({ logs }, null, 2)}\n`;
}
