import { hasErrors } from '../diagnostic/diagnostic.ts';
import type { Run } from './command.ts';
import { loadLogs } from './load-log.ts';
import { type Stats, statsOf } from './stats/stats-of.ts';
import { csv, json, markdown } from './stats/tables.ts';
import { terminal } from './stats/terminal.ts';

/** Options of `stats`. */
export interface StatsOptions {
  readonly to?: 'json' | 'csv' | 'md';
  /** Keeps figures that are zero. */
  readonly all?: true;
}

const FORMATS = { json, csv, md: markdown } as const;

/** `stats LOG…`: the catalogue of figures. Figures of a log with errors would be wrong, and are not shown. */
export const run: Run<StatsOptions> = async (given, { to, all = false }, { cwd, palette }) => {
  const { logs, diagnostics } = await loadLogs(given, cwd);
  if (hasErrors(diagnostics)) return { diagnostics };
  const stats = logs.map((log) => statsOf(log, all));
  if (to) return { diagnostics, output: FORMATS[to](stats) };
  const titled = (each: Stats): string =>
    stats.length > 1 ? `${palette.cyan(each.log)}\n\n${terminal(each, palette)}` : terminal(each, palette);
  return { diagnostics, output: stats.map(titled).join('\n') };
};
