import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../scripts/measure/convert.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { pruneBlocks } from '../../src/document/prune-blocks.ts';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { figureMark } from '../../src/marks/marks.ts';
import { xmlText } from '../../src/ooxml/xml/xml-text.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { canRun } from '../write/can-run.ts';
import { everyBlock } from '../write/every-block.ts';
import { trees } from '../write/trees.ts';
import { manuscript } from './checked.ts';

const build = (tree: DocumentTree) => writeDocx(tree, { style: normaliseStyle(), title: '综述', author: '' });

/** Text without its white space: titles are broken, headings joined, lists numbered. */
const squeezed = (text: string) => xmlText(text).replace(/\s/g, '');

/** What each line of a tree ends with, in order: list items have their number before it. */
function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'list') return block.items.flatMap(linesOf);
    if (block.kind === 'quotation') return linesOf(block.blocks);
    const lines: readonly (readonly Inline[])[] =
      block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.children];
    return lines.map((line) => squeezed(plainText(line))).filter((line) => line !== '');
  });
}

/** What is left of a line after a text with which it starts: outside of lists, each attachment has its own paragraph. */
const restAfter = (text: string, line: string | undefined) =>
  text !== '' && line?.startsWith(text) ? line.slice(text.length) : undefined;

function figuresOf(blocks: readonly Block[]): string[] {
  const within = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) =>
      inline.kind === 'figure'
        ? [`${inline.name} ${inline.text}`]
        : 'children' in inline
          ? within(inline.children)
          : [],
    );
  return blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(figuresOf);
    if (block.kind === 'quotation') return figuresOf(block.blocks);
    return block.kind === 'table'
      ? [block.header, ...block.rows].flat().flatMap(within)
      : within(block.children);
  });
}

const marksOf = ({ marks }: Manuscript) =>
  marks.map(({ name, passage, range }) => `${name} ${passage.text.slice(range.start, range.end)}`);

describe('a document that the program has written', () => {
  it('is read as it was written, whatever its tree', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const expected = linesOf(pruneBlocks(tree.blocks));
        if (expected.length === 0) return;
        const { passages, lost, ...rest } = await manuscript('a.docx', await build(tree));
        const hasNotes = JSON.stringify(tree).includes('"attachment-note"');
        let next = 0;
        for (const { text } of passages) {
          const found = squeezed(text);
          const line = expected[next];
          const rest = restAfter(found, line);
          if (line !== undefined && endsWith(line).test(found)) next += 1;
          else if (rest !== undefined && hasNotes) expected[next] = rest;
          // An item that has no paragraph of its own is a number.
          else expect(found).toMatch(/^[\d.()（）①-⑳]+$/);
        }
        expect(next).toBe(expected.length);
        expect(lost).toEqual([]);
        expect(marksOf({ passages, lost, ...rest })).toEqual(figuresOf(pruneBlocks(tree.blocks)));
      }),
      { numRuns: 100 },
    );
  });

  const figured = parseMarkdown(
    `# 综述\n\n## 一、会议\n\n召开${figureMark('常委会议', '6次')}，**提出${figureMark('意见建议·“甲”与<乙>&丙', '3500余条')}**。\n\n1. ${figureMark('主席会议', '11次')}\n\n` +
      `| 甲 | 乙 |\n| --- | --- |\n| ${figureMark('提案', '9件')} | 1 |\n`,
  );

  const documents: readonly (readonly [string, DocumentTree])[] = [
    ['figures', figured],
    ['every kind of block', everyBlock],
  ];
  for (const [what, tree] of documents) {
    it(`is read the same after LibreOffice has saved it: ${what}`, async (context) => {
      if (!(await canRun('soffice'))) return context.skip('没有 LibreOffice，不往返');
      const bytes = await build(tree);
      const [saved = new Uint8Array()] = await toDocx([{ name: 'a.docx', bytes }]);
      const [before, after] = [await manuscript('a.docx', bytes), await manuscript('a.docx', saved)];
      // It writes the page break before an attachment as a break at the end of the paragraph above.
      const shape = ({ passages }: Manuscript) =>
        passages.map(({ kind, trail, number, text }) => [kind, trail, number, text.replace(/\u2028$/, '')]);
      expect(shape(after)).toEqual(shape(before));
      expect(after.marks.map(({ passage, ...mark }) => [passage.text, mark])).toEqual(
        before.marks.map(({ passage, ...mark }) => [passage.text, mark]),
      );
      expect(after.lost).toEqual(before.lost);
    });
  }
});

/** Matches text that ends with a line, perhaps after the number of a list. */
function endsWith(line: string): RegExp {
  return new RegExp(`${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'u');
}
