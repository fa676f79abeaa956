import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Location } from '../source/source.ts';

/**
 * What is said of a file that the system does not let be read.
 *
 * @param path as messages show it
 * @param from where it was asked for, if a file did
 */
export function unreadable(path: string, problem: unknown, from?: Location): Diagnostic {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnose('file-missing', { path }, from);
  if (code === 'EISDIR') return diagnose('file-is-folder', { path }, from);
  if (code === 'ERR_FS_FILE_TOO_LARGE') return diagnose('file-too-large', { path }, from);
  return diagnose('file-unreadable', { path, reason: code || String(problem) }, from);
}
