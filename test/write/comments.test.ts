import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkParts } from '../../scripts/measure/check-parts.ts';
import { toDocx, toPdf } from '../../scripts/measure/convert.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { figureMark } from '../../src/marks/marks.ts';
import type { FigureComments } from '../../src/write/docx/comments.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { isUnedited } from '../../src/write/package/is-unedited.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { opened, openedTexts } from '../ooxml/opened.ts';
import { canRun } from './can-run.ts';

const schemas = fileURLToPath(new URL('../ooxml-xsd/transitional', import.meta.url));

const meetings = figureMark('常委会议', '6次');
const tree = parseMarkdown(
  `# 综述${meetings}\n\n**会议${meetings}。** 召开${meetings}，有${figureMark('委员', '186名')}、${figureMark('提案', '9件')}。\n\n` +
    `1. ${meetings}\n\n| 甲 | 乙 |\n| --- | --- |\n| ${meetings} | 1 |\n`,
);
const comments: FigureComments = {
  author: 'cppcc-report',
  byFigure: new Map([
    ['常委会议', ['常委会议：6次', '由来：<活动>&次数"相加"', '2024.yaml:5 2024-01-10 1次 第一次']],
    ['委员', ['委员：186名']],
  ]),
};

function write(commented: FigureComments | undefined = comments, of = tree): Promise<Uint8Array> {
  const options = { style: normaliseStyle(), title: '综述', author: '' };
  return writeDocx(of, commented ? { ...options, comments: commented } : options);
}

describe('comments on figures', () => {
  it('stand around the mark, each with a comment of its own', async () => {
    const parts = await openedTexts(await write());
    const document = parts.get('word/document.xml') ?? '';
    const around = [
      ...document.matchAll(
        /<w:commentRangeStart w:id="(\d+)"\/><w:bookmarkStart [^>]*w:name="F\d+_([^"]+)"[^>]*\/>.*?<w:bookmarkEnd [^>]*\/><w:commentRangeEnd w:id="(\d+)"\/><w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/g,
      ),
    ].map(([, start, name, end, reference]) => [start, name, end, reference]);
    const names = ['常委会议', '常委会议', '常委会议', '委员', '常委会议', '常委会议'];
    expect(around).toEqual(names.map((name, id) => [`${id}`, name, `${id}`, `${id}`]));
    const texts = [
      ...(parts.get('word/comments.xml') ?? '').matchAll(/<w:comment w:id="(\d+)".*?<\/w:comment>/g),
    ];
    expect(texts.map(([, id]) => id)).toEqual(names.map((_, id) => `${id}`));
    expect(texts[3]?.[0]).toContain('委员：186名');
  });

  it('are valid against ISO/IEC 29500', async (context) => {
    if (!(await canRun('xmllint'))) return context.skip('没有 xmllint，不校验');
    expect(await checkParts(await opened(await write()), schemas)).toEqual([]);
  });

  it('give the same bytes, and a document that is known again', async () => {
    const bytes = await write();
    expect(Buffer.compare(bytes, await write())).toBe(0);
    expect(await isUnedited(bytes)).toBe(true);
  });

  it('change nothing else in the package', async () => {
    const plain = await openedTexts(await write(undefined, tree));
    const parts = await openedTexts(
      await writeDocx(tree, { style: normaliseStyle(), title: '综述', author: '', comments }),
    );
    const without = (xml: string) =>
      xml
        .replace(/<w:commentRange(?:Start|End) [^>]*\/>/g, '')
        .replace(/<w:r><w:commentReference [^>]*\/><\/w:r>/g, '');
    for (const [name, content] of plain) {
      if (name === 'docProps/custom.xml' || name.endsWith('.rels') || name === '[Content_Types].xml')
        continue;
      expect(without(parts.get(name) ?? ''), name).toBe(without(content));
    }
  });

  it('are shown by LibreOffice, on as many pages, and kept when it saves', async (context) => {
    if (!(await canRun('soffice'))) return context.skip('没有 LibreOffice，不往返');
    const [saved = new Uint8Array()] = await toDocx([{ name: 'a.docx', bytes: await write() }]);
    const kept = (await openedTexts(saved)).get('word/comments.xml') ?? '';
    expect(kept.match(/<w:comment [^>]*w:author="cppcc-report"/g)).toHaveLength(6);
    // A date that does not exist would make Word refuse the file.
    expect([...kept.matchAll(/w:date="(\d{4})-/g)].map(([, year]) => year)).toEqual(Array(6).fill('1980'));
    const [with_, without] = await toPdf([
      { name: 'a.docx', bytes: await write() },
      { name: 'b.docx', bytes: await write({ author: '', byFigure: new Map() }) },
    ]);
    expect(pages(with_)).toBe(pages(without));
  });

  it('are written for thousands of figures in time', { timeout: 60_000 }, async () => {
    const parts = await openedTexts(await write(comments, parseMarkdown(`${meetings}。`.repeat(10_000))));
    expect(parts.get('word/comments.xml')?.match(/<w:comment /g)).toHaveLength(10_000);
  });
});

function pages(pdf: Uint8Array | undefined): number {
  return [
    ...Buffer.from(pdf ?? [])
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
}
