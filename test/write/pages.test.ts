import { beforeAll, describe, expect, it } from 'vitest';
import { checkPages } from '../../scripts/measure/check-pages.ts';
import { missingText } from '../../scripts/measure/check-text.ts';
import { boxes, toPdf } from '../../scripts/measure/convert.ts';
import { type Page, readPages } from '../../scripts/measure/pages.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { roleMark } from '../../src/marks/marks.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { openedTexts } from '../ooxml/opened.ts';
import { canRun } from './can-run.ts';
import { everyBlock } from './every-block.ts';

const canMeasure = await canRun('soffice', 'pdftotext');
if (!canMeasure) console.warn('没有 LibreOffice 或 pdftotext，不测量页面（REQUIRE_LIBREOFFICE=1 时算失败）');

/** Nothing but full lines: 30 paragraphs of 4 lines. */
const grid = parseMarkdown(
  `# 标题\n\n${Array(30)
    .fill('字'.repeat(28 * 4 - 2))
    .join('\n\n')}`,
);

describe.skipIf(!canMeasure)('pages as LibreOffice sets them', () => {
  const rendered: { document: string; pages: readonly Page[] }[] = [];

  beforeAll(async () => {
    const options = { style: normaliseStyle(), title: '标题', author: '' };
    const files = await Promise.all(
      [grid, everyBlock].map(async (tree, index) => ({
        name: `${index}.docx`,
        bytes: await writeDocx(tree, options),
      })),
    );
    for (const [index, pdf] of (await toPdf(files)).entries()) {
      const parts = await openedTexts(files[index]?.bytes ?? new Uint8Array());
      rendered.push({
        document: parts.get('word/document.xml') ?? '',
        pages: readPages(await boxes(pdf)),
      });
    }
  });

  it('never hold an ending alone: text comes with it', async () => {
    const endings = [
      [`${roleMark('endnote')}来源`],
      [`${roleMark('signature')}县政协`, `${roleMark('date')}2024年12月30日`],
      [
        `${roleMark('attachment-note')}附件：表`,
        `${roleMark('signature')}县政协`,
        `${roleMark('date')}2024年12月30日`,
      ],
    ];
    // The page before is filled to its last lines, each time by one line more.
    const trees = [16, 17, 18, 19, 20, 21, 22].flatMap((lines) =>
      endings.map((ending) => parseMarkdown([...Array(lines).fill('正文'), ...ending].join('\n\n'))),
    );
    const options = { style: normaliseStyle(), title: '', author: '' };
    const files = await Promise.all(
      trees.map(async (tree, index) => ({ name: `${index}.docx`, bytes: await writeDocx(tree, options) })),
    );
    for (const pdf of await toPdf(files)) {
      const last = readPages(await boxes(pdf)).at(-1);
      expect(last?.lines.map((line) => line.text)).toContain('正文');
    }
  });

  it('hold 22 lines of 28 characters', () => {
    const measured = checkPages(rendered[0]?.pages ?? []);
    expect(measured).toMatchObject({ lines: 22, characters: 28, faults: [] });
    expect(measured.pages).toBe(6);
  });

  it('have paper, margins and page numbers of the standard with every kind of block', () => {
    const measured = checkPages(rendered[1]?.pages ?? []);
    expect(measured.faults).toEqual([]);
    expect(measured.lines).toBe(22);
    expect(measured.pages).toBeGreaterThan(5);
  });

  it('show every character', () => {
    for (const { document, pages } of rendered) expect(missingText(document, pages)).toBe('');
  });

  it('put an attachment on a page of its own, its title on the third line', () => {
    const last = rendered[1]?.pages.at(-1);
    expect(last?.lines.slice(0, 2).map((line) => line.text)).toEqual(['附件1', '重要会议一览表']);
    const [first, title] = last?.lines ?? [];
    expect(
      ((title?.bottom ?? 0) + (title?.top ?? 0) - (first?.bottom ?? 0) - (first?.top ?? 0)) / 2,
    ).toBeCloseTo(2 * 28.95, -1);
  });

  it('start the date two characters to the right of the name', () => {
    const lines = rendered[1]?.pages.flatMap((page) => page.lines) ?? [];
    const name = lines.find((line) => line.text === '政协某某县委员会办公室');
    const date = lines.find((line) => line.text === '2024年12月30日');
    expect(Math.abs((date?.left ?? 0) - (name?.left ?? 0) - 2 * 15.75)).toBeLessThan(1);
  });
});
