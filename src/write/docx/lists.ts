import { Paragraph, type Table } from 'docx';
import type { Block } from '../../document/tree.ts';
import { runsWithRunIn } from './runs.ts';
import type { Setting } from './setting.ts';

type List = Extract<Block, { kind: 'list' }>;

/**
 * A list as official documents have it: each item a paragraph of the body, its number typed out (`1.`, below
 * it `（1）`, then `①`), without bullets.
 *
 * @param layOut sets the blocks of an item that are not its first paragraph
 */
export function list(
  block: List,
  depth: number,
  setting: Setting,
  layOut: (blocks: readonly Block[], depth: number) => (Paragraph | Table)[],
): (Paragraph | Table)[] {
  return block.items.flatMap((item, index) => {
    const number = block.ordered ? itemNumber(block.start + index, depth) : '';
    const [first, ...rest] = item;
    if (first?.kind !== 'paragraph') {
      return [...(number === '' ? [] : [paragraph([], number, setting)]), ...layOut(item, depth + 1)];
    }
    return [paragraph(first.children, number, setting), ...layOut(rest, depth + 1)];
  });
}

function paragraph(
  children: Extract<Block, { kind: 'paragraph' }>['children'],
  number: string,
  setting: Setting,
) {
  return new Paragraph({ style: 'BodyTextFirstIndent', children: runsWithRunIn(children, setting, number) });
}

function itemNumber(number: number, depth: number): string {
  if (depth === 0) return `${number}.`;
  if (depth === 1) return `（${number}）`;
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `${number})`;
}
