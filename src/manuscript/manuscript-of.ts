import { type Diagnostic, diagnose, type Outcome } from '../diagnostic/diagnostic.ts';
import { Unreadable } from '../diagnostic/unreadable.ts';
import { openPackage } from '../ooxml/zip/open-package.ts';
import { isPackageProblem } from '../ooxml/zip/package-problem.ts';
import { decodeAny } from '../read/decode.ts';
import { readDocx } from './docx/read-docx.ts';
import type { Draft } from './draft.ts';
import type { Manuscript } from './manuscript.ts';
import { outline } from './outline.ts';
import { packageDiagnostic } from './problem.ts';
import { textDrafts } from './text/read-text.ts';

/** More characters than these are no report: a hundred pages have some fifty thousand. */
const LONGEST = 10_000_000;

/**
 * Reads a document from its bytes: what they are is told by their content first, and by the name where it is text.
 * Never rejects, in bounded time and memory; nothing that a document refers to is fetched.
 *
 * @param path as messages show it
 */
export async function manuscriptOf(path: string, bytes: Uint8Array): Promise<Outcome<Manuscript>> {
  const parts = await openPackage(bytes);
  if (isPackageProblem(parts)) {
    return parts.problem === 'foreign'
      ? plainManuscript(path, bytes)
      : failed(packageDiagnostic(path, parts));
  }
  try {
    return checked(path, readDocx(path, parts));
  } catch (cause) {
    if (cause instanceof Unreadable) return failed(cause.diagnostic);
    throw cause;
  }
}

async function plainManuscript(path: string, bytes: Uint8Array): Promise<Outcome<Manuscript>> {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(path.toLowerCase()) ?? [];
  const format =
    extension === 'md' || extension === 'markdown' ? 'markdown' : extension === 'txt' ? 'text' : undefined;
  const kind = extension === 'yaml' || extension === 'yml' ? 'yaml' : '';
  if (!format) return failed(diagnose('document-kind', { path, kind }));
  const text = decodeAny(bytes);
  if (text === undefined) return failed(diagnose('document-kind', { path, kind: '' }));
  if (text.length > LONGEST) return failed(diagnose('document-too-large', { path }));
  let drafts: readonly Draft[];
  if (format === 'markdown') {
    const { markdownDrafts } = await import('./markdown/read-markdown.ts');
    drafts = markdownDrafts(text);
  } else drafts = textDrafts(text);
  const placed = outline(drafts);
  return checked(path, {
    format,
    file: { path, text },
    passages: placed.map(({ passage }) => passage),
    marks: [],
    lost: [],
    parts: new Map([['', bytes]]),
  });
}

/** A document without text is no document to check: it would pass whatever the log says. */
function checked(path: string, manuscript: Manuscript): Outcome<Manuscript> {
  const { embedded: count, passages, lost } = manuscript;
  const unread = count === undefined ? [] : [diagnose('document-text-embedded', { path, count })];
  const isEmpty = passages.length === 0 && lost.length === 0;
  return isEmpty
    ? { diagnostics: [diagnose('document-without-text', { path }), ...unread] }
    : { value: manuscript, diagnostics: unread };
}

function failed(diagnostic: Diagnostic): Outcome<Manuscript> {
  return { diagnostics: [diagnostic] };
}
