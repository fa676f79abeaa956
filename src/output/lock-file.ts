import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The file by which an office program says that it has a document open: `~$24-工作综述.docx` (Word, which puts its two
 * signs in place of the first letters of a long name), `.~2024-工作综述.docx` (WPS), `.~lock.2024-工作综述.docx#`
 * (LibreOffice).
 *
 * @returns its name; undefined where there is none
 */
export async function lockFileOf(path: string): Promise<string | undefined> {
  const name = basename(path);
  const names = [...wordLocks(name), `.~${name}`, `.~lock.${name}#`];
  const found = await Promise.all(names.map((each) => isFile(join(dirname(path), each))));
  return names.find((_, index) => found[index]);
}

/** Word leaves up to six letters before the dot as they are, and gives up one of seven and two of more. */
function wordLocks(name: string): readonly string[] {
  return [0, 1, 2].map((letters) => `~$${name.slice(letters)}`);
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
