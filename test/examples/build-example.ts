import { resolve } from 'node:path';
import { checkTexts, draftDocuments } from '../../src/commands/draft.ts';
import { loadLog } from '../../src/commands/load-log.ts';
import type { Catalogue } from '../../src/compute/catalogue.ts';
import type { DocumentKind } from '../../src/context/context.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import { loadTemplates } from '../../src/render/render.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';

const root = resolve(import.meta.dirname, '../..');

/** An example's document after every stage but the last. */
export interface BuiltExample {
  readonly tree: DocumentTree;
  /** As published, without marks. */
  readonly markdown: string;
  readonly catalogue: Catalogue;
  /** What all stages said, code and message. */
  readonly diagnostics: readonly string[];
}

/** Builds a document of `examples/<example>.yaml` with the built-in templates. */
export async function buildExample(example: string, kind: DocumentKind): Promise<BuiltExample> {
  const loaded = await loadLog(`examples/${example}.yaml`, root);
  const templates = await loadTemplates([]);
  const said = [...loaded.diagnostics, ...templates.diagnostics];
  if (!loaded.value || !templates.value) throw new Error(words(said).join('\n'));
  said.push(...checkTexts(loaded.value, templates.value));
  const { drafts, diagnostics } = draftDocuments(loaded.value, [kind], templates.value);
  said.push(...diagnostics);
  const [draft] = drafts;
  if (!draft) throw new Error(words(said).join('\n'));
  const tree = parseMarkdown(draft.markdown);
  return {
    tree,
    markdown: writeMarkdown(tree),
    catalogue: loaded.value.figures.catalogue,
    diagnostics: words(said),
  };
}

function words(diagnostics: readonly { readonly code: string; readonly message: string }[]): string[] {
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}
