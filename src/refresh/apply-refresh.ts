import { diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { encodeLike } from './encode-like.ts';
import { refreshPackage } from './refresh-package.ts';
import { refreshedText } from './refreshed-text.ts';
import type { Revision } from './track-changes.ts';
import type { Update } from './update.ts';

/** How updates are made. */
export interface RefreshOptions {
  /** Tracked, so that a person accepts or rejects each. DOCX only. */
  readonly track?: Revision | undefined;
}

/**
 * Makes the updates of a plan: what the file holds afterwards, the parts of a package in the order of before. Only the
 * text of numbers changes (tracked: the runs that hold them), and what the figure map registers of them; every other
 * part is the same bytes. No updates, no change.
 *
 * @returns nothing but a diagnostic where the encoding of a text lacks a character
 */
export function applyRefresh(
  manuscript: Manuscript,
  updates: readonly Update[],
  { track }: RefreshOptions = {},
): Outcome<ReadonlyMap<string, Uint8Array>> {
  const { format, file, parts } = manuscript;
  if (updates.length === 0) return { value: parts, diagnostics: [] };
  if (format === 'docx') return { value: refreshPackage(manuscript, updates, track), diagnostics: [] };
  const text = refreshedText(file.text, updates, format);
  const bytes = encodeLike(parts.get('') ?? new Uint8Array(), file.text, text);
  if (!bytes) return { diagnostics: [diagnose('encoding-unwritable', { path: file.path })] };
  return { value: new Map([['', bytes]]), diagnostics: [] };
}
