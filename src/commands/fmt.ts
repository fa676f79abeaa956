import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { withLock } from '../output/with-lock.ts';
import { writeFiles } from '../output/write-files.ts';
import { readBytes } from '../read/read-yaml.ts';
import { changesInWords } from '../tidy/change.ts';
import { type Tidied, tidyLog } from '../tidy/tidy-log.ts';
import { openable, type Result, type Run, shownPath } from './command.ts';
import { findLogs } from './find-logs.ts';

/** Options of `fmt`. */
export interface FmtOptions {
  /** Names the files that would change, fails over them, and changes nothing. */
  readonly check?: true;
  /** Shows what would change, and changes nothing. */
  readonly dryRun?: true;
  readonly sort?: boolean;
}

/**
 * `fmt LOG…`: makes the certain repairs of the files named, and of no other. What is left to repair by hand is reported;
 * it keeps nothing else from being repaired.
 */
export const run: Run<FmtOptions> = async (given, options, { cwd }) => {
  const missing = await findLogs(given, cwd);
  if (missing.length > 0) return { diagnostics: missing };
  const results: Result[] = [];
  for (const path of given) results.push(await tidyFile(openable(path, cwd), shownPath(path, cwd), options));
  return {
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
    output: results.map(({ output }) => output ?? '').join(''),
    done: results.flatMap(({ done }) => done ?? []),
  };
};

async function tidyFile(path: string, shown: string, options: FmtOptions): Promise<Result> {
  if (options.check || options.dryRun) return preview(path, shown, options);
  const { value, diagnostics } = await withLock(path, () => replace(path, shown, options));
  return value ?? { diagnostics };
}

async function replace(path: string, shown: string, { sort = false }: FmtOptions): Promise<Result> {
  const { value: bytes, diagnostics } = await readBytes(path);
  if (!bytes) return { diagnostics };
  const tidied = tidyLog(path, bytes, { sort });
  if (tidied.changes.length === 0) return resultOf(tidied, `${shown}：没有要修的`);
  const file: PlannedFile = { path, shown, kind: 'other', content: tidied.bytes, replaces: bytes };
  const written = await writeFiles([file], false);
  if (written.files.length === 0) return { diagnostics: written.diagnostics };
  return resultOf(tidied, `${shown}：修好 ${inWords(tidied)}`);
}

async function preview(path: string, shown: string, { check, sort = false }: FmtOptions): Promise<Result> {
  const { value: bytes, diagnostics } = await readBytes(path);
  if (!bytes) return { diagnostics };
  const tidied = tidyLog(path, bytes, { sort });
  if (tidied.changes.length === 0) return resultOf(tidied, `${shown}：没有要修的`);
  if (check) {
    const at = { file: { path, text: tidied.before ?? '' }, range: { start: 0, end: 0 } };
    const untidy = diagnose('untidy', { path: shown, changes: changesInWords(tidied.changes) }, at);
    return { diagnostics: [untidy, ...tidied.diagnostics], output: `${shown}\n` };
  }
  const { unifiedDiff } = await import('../compose/unified-diff.ts');
  const diff = unifiedDiff(shown, tidied.before ?? '', tidied.text ?? '');
  const output = diff.map((line) => `${line}\n`).join('');
  return { ...resultOf(tidied, `${shown}：会修 ${inWords(tidied)}（没有写）`), output };
}

function resultOf({ diagnostics }: Tidied, line: string): Result {
  return { diagnostics, done: [line + left(diagnostics)] };
}

function inWords({ changes }: Tidied): string {
  const count = changes.reduce((sum, change) => sum + change.count, 0);
  return `${count} 处（${changesInWords(changes)}）`;
}

function left(diagnostics: readonly Diagnostic[]): string {
  const count = diagnostics.filter(({ severity }) => severity === 'error').length;
  return count === 0 ? '' : `；还有 ${count} 处要自己改`;
}
