import { plainText } from '../../src/document/plain-text.ts';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import type { Role } from '../../src/marks/role.ts';

/** A heading, a paragraph or an item of a list, as a test looks at it. */
export interface Line {
  readonly kind: 'heading' | 'paragraph' | 'item';
  /** Level of a heading, 0 for the rest. */
  readonly level: number;
  readonly role: Role;
  /** Text with each figure in [brackets], so that a typed number cannot pass for a figure. */
  readonly text: string;
  readonly figures: readonly FigureAt[];
  readonly startsStrong: boolean;
  readonly breaks: number;
}

/** A figure's name and where its bracket stands in the line's text. */
export interface FigureAt {
  readonly name: string;
  readonly at: number;
}

/** Headings, paragraphs and items of a document from top to bottom. */
export function linesOf(tree: DocumentTree): Line[] {
  return tree.blocks.flatMap((block) => blockLines(block, 'paragraph'));
}

function blockLines(block: Block, kind: 'paragraph' | 'item'): Line[] {
  switch (block.kind) {
    case 'heading':
      return [line('heading', block.level, 'body', block.children)];
    case 'paragraph':
      return [line(kind, 0, block.role, block.children)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap((inner) => blockLines(inner, 'item')));
    case 'quotation':
      return block.blocks.flatMap((inner) => blockLines(inner, kind));
    case 'table':
      return [];
  }
}

function line(kind: Line['kind'], level: number, role: Role, children: readonly Inline[]): Line {
  const flat = flatten(children);
  const figures: FigureAt[] = [];
  let text = '';
  for (const inline of flat) {
    if (inline.kind === 'figure') {
      figures.push({ name: inline.name, at: text.length });
      text += `[${inline.text}]`;
    } else text += plainText([inline]);
  }
  const breaks = flat.filter((inline) => inline.kind === 'break').length;
  return { kind, level, role, text, figures, startsStrong: children[0]?.kind === 'strong', breaks };
}

function flatten(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) => ('children' in inline ? flatten(inline.children) : [inline]));
}
