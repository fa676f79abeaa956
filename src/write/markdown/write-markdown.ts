import { pruneBlocks } from '../../document/prune-blocks.ts';
import type { Block, DocumentTree, Inline } from '../../document/tree.ts';
import { writeLine } from './write-line.ts';

/**
 * Writes a document as Markdown clean enough to publish: one blank line between blocks, no space at a line's
 * end, one line end at the end of the file, no backslash that is not needed. Figures print as their text,
 * gaps as 〔待补：…〕, breaks in headings as U+3000.
 */
export function writeMarkdown(tree: DocumentTree): string {
  const lines = writeBlocks(pruneBlocks(tree.blocks), '');
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** @param marker marker of the list item that these blocks fill; '' elsewhere */
function writeBlocks(blocks: readonly Block[], marker: string): string[] {
  const lines: string[] = [];
  let alternate = false;
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    // Two lists in a row would be read as one, but for another kind of marker.
    alternate = block.kind === 'list' && isSameKind(before, block) && !alternate;
    const written = writeBlock(block, index === 0 ? marker : '', alternate);
    if (written.length === 0) return;
    const tight =
      before?.kind === 'paragraph' && block.kind === 'list' && marker !== '' && canFollowText(block);
    if (lines.length > 0 && !tight) lines.push('');
    lines.push(...written);
  });
  return lines;
}

function writeBlock(block: Block, marker: string, alternate: boolean): string[] {
  switch (block.kind) {
    case 'heading':
      return [
        `${'#'.repeat(block.level)} ${writeLine(block.children, { kind: 'heading', marker })}`.trimEnd(),
      ];
    case 'paragraph':
      return writeLine(block.children, { kind: 'paragraph', marker }).split('\n');
    case 'quotation':
      return writeBlocks(block.blocks, '').map((line) => (line === '' ? '>' : `> ${line}`));
    case 'table':
      return writeTable(block.header, block.rows);
    case 'list':
      return writeList(block, alternate);
  }
}

type List = Extract<Block, { kind: 'list' }>;

function writeList(list: List, alternate: boolean): string[] {
  const tight = isTight(list);
  const lines: string[] = [];
  list.items.forEach((item, index) => {
    const marker = list.ordered ? `${list.start + index}${alternate ? ')' : '.'}` : alternate ? '*' : '-';
    const indent = ' '.repeat(marker.length + 1);
    const [first = '', ...rest] = writeBlocks(item, marker);
    if (lines.length > 0 && !tight) lines.push('');
    if (item[0]?.kind === 'list') lines.push(marker, indent + first);
    else lines.push(`${marker} ${first}`.trimEnd());
    lines.push(...rest.map((line) => (line === '' ? '' : indent + line)));
  });
  return lines;
}

/** Short items stand without blank lines: one paragraph each, perhaps with a list of such items below it. */
function isTight(list: List): boolean {
  return list.items.every(([first, second, ...more]) => {
    if (more.length > 0 || (first && first.kind !== 'paragraph')) return false;
    return second === undefined || (second.kind === 'list' && canFollowText(second));
  });
}

/** Only a list that starts with 1 and with a text can stand right below a paragraph. */
function canFollowText(list: List): boolean {
  return (!list.ordered || list.start === 1) && list.items[0]?.[0]?.kind === 'paragraph' && isTight(list);
}

function isSameKind(before: Block | undefined, list: List): boolean {
  return before?.kind === 'list' && before.ordered === list.ordered;
}

function writeTable(
  header: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): string[] {
  const columns = Math.max(header.length, ...rows.map((row) => row.length));
  if (columns <= 0) return [];
  const write = (cells: readonly (readonly Inline[])[]) =>
    `| ${Array.from({ length: columns }, (_, index) => writeLine(cells[index] ?? [], { kind: 'cell', marker: '' })).join(' | ')} |`;
  return [write(header), `| ${Array(columns).fill('---').join(' | ')} |`, ...rows.map(write)];
}
