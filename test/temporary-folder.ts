import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder made for one test from `{path: content}`, gone when the test is over. */
export interface TemporaryFolder {
  readonly path: string;
  /** Absolute path of a file in it. */
  at(name: string): string;
  /** Text of a file in it. */
  read(name: string): string;
  /** Paths of all files in it, sorted. */
  files(): string[];
}

/** Makes a temporary folder. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'cppcc-report-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return {
    path,
    at: (name) => join(path, name),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    files: () =>
      readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
        .sort(),
  };
}
