import { extname, resolve } from 'node:path';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { type Surroundings, UsageError } from '../command.ts';
import { checkStdout } from '../targets.ts';

/** Options of `refresh` that say where the document goes, and what it must be. */
export interface PlaceOptions {
  readonly trackChanges?: true;
  /** Where to write, instead of over the document; `-` for stdout. */
  readonly output?: string;
}

/** Where a document is written. */
export interface Place {
  /** Absolute; `-` for stdout. */
  readonly path: string;
  /** Whether that is the document itself. */
  readonly replaces: boolean;
}

/**
 * Where the document goes: over itself unless told otherwise.
 *
 * @throws UsageError if it cannot go there, or not with these options
 */
export function placeOf(
  given: string,
  format: Manuscript['format'],
  { output, trackChanges }: PlaceOptions,
  { cwd, stdoutIsTerminal }: Surroundings,
): Place {
  if (trackChanges && format !== 'docx')
    throw new UsageError(diagnose('conflicting-options', { with: 'tracked-text' }));
  const document = resolve(cwd, given);
  if (output === undefined) return { path: document, replaces: true };
  if (output === '-') {
    checkStdout(format, stdoutIsTerminal);
    return { path: '-', replaces: false };
  }
  const extension = extname(given).toLowerCase();
  if (extname(output).toLowerCase() !== extension) {
    const conflict = { with: 'other-extension', document: extension, output } as const;
    throw new UsageError(diagnose('conflicting-options', conflict));
  }
  const path = resolve(cwd, output);
  return { path, replaces: path === document };
}
