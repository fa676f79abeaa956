import { Paragraph, Table } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Block } from '../../document/tree.ts';
import { attachmentNote } from './attachment-note.ts';
import { heading } from './headings.ts';
import { list } from './lists.ts';
import { HEADINGS, lookOf, STYLE_OF_ROLE, type StyleId } from './paragraph-styles.ts';
import { runs, runsWithRunIn } from './runs.ts';
import type { Setting } from './setting.ts';
import { signature } from './signature.ts';
import { table } from './tables.ts';

/** Blocks that stand together, with blank lines around the whole of them. */
type Group = 'head' | 'closing' | 'attachment-note' | 'attachment' | 'endnote';

/** The blocks of a document in the order of their pages. */
export function layOut(blocks: readonly Block[], setting: Setting): (Paragraph | Table)[] {
  const set: (Paragraph | Table)[] = [];
  for (let at = 0; at < blocks.length; ) {
    const group = groupOf(blocks[at]);
    let end = at + 1;
    while (group && groupOf(blocks[end]) === group) end += 1;
    const together = blocks.slice(at, end);
    const look = lookOf(styleOf(together[0], group), setting.style);
    if (at > 0 && group !== 'attachment') set.push(...blankLines(look.linesBefore, isTail(group)));
    set.push(...setGroup(together, group, setting, isKept(together.at(-1), blocks[end], setting)));
    if (end < blocks.length) set.push(...blankLines(look.linesAfter, false));
    at = end;
  }
  return apart(set);
}

function groupOf(block: Block | undefined): Group | undefined {
  if (block?.kind === 'heading' && block.level === 1) return 'head';
  if (block?.kind !== 'paragraph') return undefined;
  switch (block.role) {
    case 'subtitle':
    case 'credit':
      return 'head';
    case 'signature':
    case 'date':
      return 'closing';
    case 'attachment-note':
    case 'attachment':
    case 'endnote':
      return block.role;
    default:
      return undefined;
  }
}

/** The style whose blank lines count: in the head that is the title's, even after a subtitle. */
function styleOf(block: Block | undefined, group: Group | undefined): StyleId {
  if (group === 'head') return 'Title';
  if (block?.kind === 'paragraph') return STYLE_OF_ROLE[block.role];
  if (block?.kind === 'heading') return HEADINGS[block.level - 2] ?? 'Title';
  return block?.kind === 'quotation' ? 'Quote' : 'BodyTextFirstIndent';
}

/** What ends a document: a page with nothing else on it would look like a mistake. */
function isTail(group: Group | undefined): boolean {
  return group === 'closing' || group === 'attachment-note' || group === 'endnote';
}

/** LibreOffice moves a kept paragraph as a whole: longer ones would leave a hole for the sake of an endnote. */
const SHORT_LINES = 5;

/** True if a block stays on the page of the next: a caption, or the text before the tail. */
function isKept(block: Block | undefined, next: Block | undefined, { style }: Setting): boolean {
  if (block?.kind !== 'paragraph') return false;
  if (block.role === 'caption') return next?.kind === 'table';
  const group = groupOf(next);
  if (group !== 'endnote' || isTail(groupOf(block))) return isTail(group);
  return plainText(block.children).length <= SHORT_LINES * style.page.characters;
}

type Line = Extract<Block, { kind: 'paragraph' }>;

function setGroup(
  blocks: readonly Block[],
  group: Group | undefined,
  setting: Setting,
  kept: boolean,
): (Paragraph | Table)[] {
  const lines = blocks.filter((block): block is Line => block.kind === 'paragraph');
  if (group === 'closing') return signature(lines, setting, kept);
  if (group === 'attachment-note')
    return attachmentNote(
      lines.map((line) => line.children),
      setting,
      kept,
    );
  return blocks.flatMap((block, index) => setBlock(block, setting, 0, kept && index === blocks.length - 1));
}

function setBlock(block: Block, setting: Setting, depth: number, kept = false): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, setting)];
    case 'paragraph':
      return [paragraph(block, STYLE_OF_ROLE[block.role], setting, kept)];
    case 'list':
      return list(block, depth, setting, (inner, below) =>
        inner.flatMap((one) => setBlock(one, setting, below)),
      );
    case 'quotation':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'paragraph' ? [paragraph(inner, 'Quote', setting)] : setBlock(inner, setting, depth),
      );
    case 'table':
      return [table(block, setting)];
    default:
      throw new Error(`unknown block ${JSON.stringify(block satisfies never)}`);
  }
}

function paragraph(block: Line, style: StyleId, setting: Setting, kept = false): Paragraph {
  const canRunIn = block.role === 'body' || block.role === 'dash';
  return new Paragraph({
    style,
    ...(kept && { keepNext: true }),
    ...(block.role === 'attachment' && { pageBreakBefore: true }),
    children: canRunIn ? runsWithRunIn(block.children, setting) : runs(block.children, setting),
  });
}

function blankLines(count: number, keepNext: boolean): Paragraph[] {
  return Array.from({ length: count }, () => new Paragraph(keepNext ? { keepNext } : {}));
}

/**
 * Word joins tables that touch, and wants a paragraph at the end: that one is flat, or it would make a page of
 * its own after a table that fills the last.
 */
function apart(set: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return set.flatMap((one, index) => {
    if (!(one instanceof Table)) return [one];
    const next = set[index + 1];
    if (next instanceof Table) return [one, new Paragraph({})];
    return next ? [one] : [one, new Paragraph({ style: 'TableEnd' })];
  });
}
