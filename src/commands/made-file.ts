import { basename, dirname, extname, join, resolve } from 'node:path';
import { shownPath } from './command.ts';

/**
 * Where a file that is made of another goes: to `output`, which may lack the extension, else beside the other under its
 * name.
 *
 * @param extension with its point
 */
export function madeFile(given: string, output: string | undefined, extension: string, cwd: string) {
  const source = resolve(cwd, given);
  const beside = join(dirname(source), basename(source, extname(source)) + extension);
  const named = output === undefined ? beside : resolve(cwd, output);
  const path = extname(named) === '' ? named + extension : named;
  return { path, shown: shownPath(path, cwd) };
}
