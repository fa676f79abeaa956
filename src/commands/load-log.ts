import { computeCatalogue } from '../compute/compute-catalogue.ts';
import type { Ledger } from '../compute/ledger.ts';
import type { Diagnostic, Outcome } from '../diagnostic/diagnostic.ts';
import { normaliseLog } from '../normalise/normalise-log.ts';
import { type RawLog, readLog } from '../read/read-log.ts';
import { checkLog } from '../rules/check-log.ts';
import { holdTieouts } from '../tieouts/hold-tieouts.ts';
import { validateLog, type WrittenFile } from '../validate/validate-log.ts';
import { openable, shownPath } from './command.ts';
import { findLogs } from './find-logs.ts';

/** A log with its figures, and where it was read from. */
export interface LoadedLog extends Ledger {
  /** Absolute, or as given where the process stands in the working folder. */
  readonly path: string;
  /** What was written, the main file first. */
  readonly written: readonly WrittenFile[];
}

/**
 * The stages from text to figures: read, validate, normalise, check, compute, tie out. Each drops what is broken and goes
 * on, so that all of a log's errors are reported together; there is a value even then, unless nothing could be
 * read.
 */
export async function loadLog(given: string, cwd: string): Promise<Outcome<LoadedLog>> {
  const read = await readLog(openable(given, cwd));
  if (!read.value) return { diagnostics: read.diagnostics };
  const { value, diagnostics } = ledgerOf(read.value, given, cwd);
  return { ...(value && { value }), diagnostics: [...read.diagnostics, ...diagnostics] };
}

/**
 * The stages after reading, for a log that need not stand on the disk: what it would be if it were written.
 *
 * @param given its path, as the user gave it
 */
export function ledgerOf(read: RawLog, given: string, cwd: string): Outcome<LoadedLog> {
  const validated = validateLog(read);
  if (!validated.value) return { diagnostics: validated.diagnostics };
  const normalised = normaliseLog(validated.value);
  const before = [...validated.diagnostics, ...normalised.diagnostics];
  if (!normalised.value) return { diagnostics: before };
  const log = normalised.value;
  const { figures, diagnostics } = computeCatalogue(log);
  return {
    value: {
      path: openable(given, cwd),
      shown: shownPath(given, cwd),
      written: validated.value,
      log,
      figures,
    },
    diagnostics: [...before, ...checkLog(log), ...diagnostics, ...holdTieouts(log, figures)],
  };
}

/** What loading several logs yields. */
export interface LoadedLogs {
  /** Those that could be loaded, in the order given. */
  readonly logs: readonly LoadedLog[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Loads several logs; nothing is read if one of them is not there. */
export async function loadLogs(given: readonly string[], cwd: string): Promise<LoadedLogs> {
  const missing = await findLogs(given, cwd);
  if (missing.length > 0) return { logs: [], diagnostics: missing };
  const outcomes = [];
  for (const path of given) outcomes.push(await loadLog(path, cwd));
  return {
    logs: outcomes.flatMap(({ value }) => value ?? []),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Paths of all files that logs were read from, included ones too: no output may replace them. */
export function filesOf(logs: readonly LoadedLog[]): string[] {
  return logs.flatMap(({ log }) => log.files.map(({ path }) => path));
}
