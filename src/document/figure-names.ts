import type { Block, Inline } from './tree.ts';

/** Names of the figures that stand in blocks, in the order of the text, each once. */
export function figureNames(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap(inBlock));
}

function inBlock(block: Block): string[] {
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

function inInline(inline: Inline): string[] {
  switch (inline.kind) {
    case 'figure':
      return [inline.name];
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap(inInline);
    default:
      return [];
  }
}
