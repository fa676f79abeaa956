import { plainText } from './plain-text.ts';
import type { Block, Inline } from './tree.ts';

/**
 * Drops what prints nothing: paragraphs and headings without a letter, empty quotations, lists and tables.
 * An empty item of a numbered list stays, because the numbers after it count on it.
 */
export function pruneBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return isBlank(block.children) ? [] : [block];
      case 'quotation': {
        const inner = pruneBlocks(block.blocks);
        return inner.length > 0 ? [{ kind: 'quotation', blocks: inner }] : [];
      }
      case 'list': {
        const items = block.items.map(pruneBlocks).filter((item) => block.ordered || item.length > 0);
        return items.some((item) => item.length > 0) ? [{ ...block, items }] : [];
      }
      case 'table':
        return [block.header, ...block.rows].every((row) => row.every(isBlank)) ? [] : [block];
      default:
        throw new Error(`unknown block ${JSON.stringify(block satisfies never)}`);
    }
  });
}

function isBlank(inlines: readonly Inline[]): boolean {
  return plainText(inlines).trim() === '';
}
