import { buildContext, type DocumentKind, shapes } from '../context/context.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import {
  checkTemplates,
  checkWording,
  renderDocument,
  type TemplateSet,
  unusedTemplates,
} from '../render/render.ts';
import { locationOf } from '../source/source.ts';
import { DOCUMENT_NAMES } from './document-kind.ts';
import type { LoadedLog } from './load-log.ts';

/**
 * Names that a log's templates may use: its figures, and those whose declaration has an error, which has been
 * reported.
 */
export function knownNames({ figures }: LoadedLog): ReadonlySet<string> {
  return new Set([...figures.catalogue.keys(), ...figures.broken]);
}

/** Checks what a log's documents will be rendered from: its own wording, and the templates against its figures. */
export function checkTexts(loaded: LoadedLog, templates: TemplateSet): readonly Diagnostic[] {
  const { log, figures } = loaded;
  const names = knownNames(loaded);
  return [
    ...checkWording(log, figures),
    ...checkTemplates(templates, shapes, names),
    ...unusedTemplates(templates, names),
  ];
}

/** A document as drafted: Markdown that still carries its marks. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly markdown: string;
  /** The committee, as the document's author; '' where the log does not say. */
  readonly author: string;
}

/** What drafting a log yields. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Drafts the wanted documents of a log that has no errors. */
export function draftDocuments(
  { log, figures, shown }: LoadedLog,
  kinds: readonly DocumentKind[],
  templates: TemplateSet,
): Drafted {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const author = log.organization.name || log.organization.shortName;
  for (const kind of kinds) {
    if (kind === 'plan' && !log.plan) {
      const args = { path: shown, document: DOCUMENT_NAMES.plan, key: '要点' };
      diagnostics.push(diagnose('no-content', args));
      continue;
    }
    const rendered = renderDocument({
      template: kind,
      templates,
      context: buildContext(log, figures, kind),
      shape: shapes[kind],
      figures,
      log,
      gapAt: locationOf({ file: log.file, path: [kind] }, 'key'),
    });
    diagnostics.push(...rendered.diagnostics);
    if (rendered.value !== undefined) drafts.push({ kind, markdown: rendered.value, author });
  }
  return { drafts, diagnostics };
}
