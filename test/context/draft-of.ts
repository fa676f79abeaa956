import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { buildContext, type DocumentKind, shapes } from '../../src/context/context.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { Log } from '../../src/normalise/log.ts';
import { renderDocument, type TemplateSet } from '../../src/render/render.ts';
import { locationOf } from '../../src/source/source.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';

/** A document of a log as published Markdown; '' when it could not be rendered. */
export function draftOf(
  log: Log,
  kind: DocumentKind,
  templates: TemplateSet,
): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } {
  const { figures } = computeCatalogue(log);
  const { value, diagnostics } = renderDocument({
    template: kind,
    templates,
    context: buildContext(log, figures, kind),
    shape: shapes[kind],
    figures,
    log,
    gapAt: locationOf({ file: log.file, path: [] }),
  });
  return { text: value === undefined ? '' : writeMarkdown(parseMarkdown(value)), diagnostics };
}
