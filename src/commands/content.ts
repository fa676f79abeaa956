import { parseMarkdown } from '../document/parse-markdown.ts';
import { plainText } from '../document/plain-text.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { PlannedFile } from '../output/planned-file.ts';
import { stampMarkdown } from '../output/stamp-markdown.ts';
import type { Style } from '../write/style/style.ts';
import type { Target } from './targets.ts';

/**
 * The file for a target. Markdown carries its checksum in a file, not on stdout.
 *
 * @param annotate puts what each figure rests on into a comment, where the format has comments
 */
export async function contentOf(target: Target, style: Style, annotate: boolean): Promise<PlannedFile> {
  const { path, shown, format } = target;
  const tree = parseMarkdown(target.draft.markdown);
  const content =
    format === 'docx' ? await docx(tree, target, style, annotate) : await markdown(tree, path !== '-');
  return { path, shown, kind: format, content };
}

async function markdown(tree: DocumentTree, stamped: boolean): Promise<Uint8Array> {
  const { writeMarkdown } = await import('../write/markdown/write-markdown.ts');
  const text = writeMarkdown(tree);
  return Buffer.from(stamped ? stampMarkdown(text) : text);
}

async function docx(
  tree: DocumentTree,
  { draft, name, ledger }: Target,
  style: Style,
  annotate: boolean,
): Promise<Uint8Array> {
  const { writeDocx } = await import('../write/docx/write-docx.ts');
  const options = { style, title: titleOf(tree) || name, author: draft.author };
  if (!annotate) return writeDocx(tree, options);
  const { annotationsOf } = await import('./annotations.ts');
  return writeDocx(tree, { ...options, comments: annotationsOf(tree, ledger) });
}

/** The document's title on one line. */
function titleOf({ blocks }: DocumentTree): string {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return title?.kind === 'heading' ? plainText(title.children) : '';
}
