import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';

type Figure = Extract<Inline, { kind: 'figure' }>;

/** The figures of a document, in the order of the text. */
export function figuresIn(tree: DocumentTree): Figure[] {
  return tree.blocks.flatMap(inBlock);
}

function inBlock(block: Block): Figure[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(inInline);
    case 'list':
      return block.items.flat().flatMap(inBlock);
    case 'quotation':
      return block.blocks.flatMap(inBlock);
    case 'table':
      return [block.header, ...block.rows].flat(2).flatMap(inInline);
  }
}

function inInline(inline: Inline): Figure[] {
  if (inline.kind === 'figure') return [inline];
  return 'children' in inline ? inline.children.flatMap(inInline) : [];
}
