import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';

/**
 * Complains of logs named on the command line that are not there, with the name that was probably meant: a
 * wrong call, unlike a log that is there and has errors.
 */
export async function findLogs(paths: readonly string[], cwd: string): Promise<readonly Diagnostic[]> {
  const found = await Promise.all(paths.map((path) => missing(path, cwd)));
  return found.flatMap((diagnostic) => diagnostic ?? []);
}

async function missing(written: string, cwd: string): Promise<Diagnostic | undefined> {
  const status = await stat(resolve(cwd, written)).catch(() => undefined);
  if (status && !status.isDirectory()) return undefined;
  const folder = status !== undefined;
  const suggestion = folder ? await onlyLog(written, cwd) : await nearestLog(written, cwd);
  return diagnose('log-not-found', { written, suggestion, folder });
}

/** The log in a folder that has just one. */
async function onlyLog(folder: string, cwd: string): Promise<string | undefined> {
  const [only, ...more] = await logsIn(resolve(cwd, folder));
  return only !== undefined && more.length === 0 ? join(folder, only) : undefined;
}

async function nearestLog(written: string, cwd: string): Promise<string | undefined> {
  const names = await logsIn(dirname(resolve(cwd, written)));
  const name = basename(written);
  const stems = new Map(names.map((each) => [each.replace(/\.ya?ml$/i, ''), each]));
  const found = stems.get(name) ?? stems.get(closest(name, stems.keys()) ?? '') ?? closest(name, names);
  return found === undefined ? undefined : join(dirname(written), found);
}

async function logsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => /\.ya?ml$/i.test(name)).sort();
}
