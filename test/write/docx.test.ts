import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkParts } from '../../scripts/measure/check-parts.ts';
import { unescapeXml } from '../../scripts/measure/pages.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import { BREAK, figureMark, gapMark, roleMark } from '../../src/marks/marks.ts';
import { xmlText } from '../../src/ooxml/xml/xml-text.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import type { WrittenStyle } from '../../src/vocabulary/generated/style.types.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { isUnedited } from '../../src/write/package/is-unedited.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { opened, openedTexts } from '../ooxml/opened.ts';
import { canRun } from './can-run.ts';
import { everyBlock } from './every-block.ts';
import { trees } from './trees.ts';

const schemas = fileURLToPath(new URL('../ooxml-xsd/transitional', import.meta.url));

async function write(tree: DocumentTree | string, style: WrittenStyle = {}): Promise<Uint8Array> {
  const parsed = typeof tree === 'string' ? parseMarkdown(tree) : tree;
  return writeDocx(parsed, { style: normaliseStyle(style), title: '标题<1>', author: '县政协 & 办公室' });
}

async function part(name: string, tree: DocumentTree | string, style: WrittenStyle = {}): Promise<string> {
  return (await openedTexts(await write(tree, style))).get(name) ?? '';
}

function body(tree: DocumentTree | string, style: WrittenStyle = {}): Promise<string> {
  return part('word/document.xml', tree, style);
}

/** Each paragraph as its style, its indents and its text. */
async function paragraphs(markdown: string, style: WrittenStyle = {}): Promise<string[]> {
  const xml = await body(markdown, style);
  return [...xml.matchAll(/<w:p(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, paragraph = '']) => {
    const named = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? '';
    return `${named}:${textOf(paragraph)}`;
  });
}

function textOf(xml: string): string {
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:br\/>/g)];
  return unescapeXml(texts.map(([, text = '/']) => text).join(''));
}

describe('the package', () => {
  it('has the same bytes each time', async () => {
    const first = await write(everyBlock);
    expect(Buffer.from(first).equals(Buffer.from(await write(everyBlock)))).toBe(true);
  });

  it('says nothing of the time or of a tool', async () => {
    const parts = await openedTexts(await write(everyBlock));
    expect(parts.get('docProps/core.xml')).toMatch(
      /<dc:title>标题&lt;1&gt;<\/dc:title><dc:creator>县政协 &amp; 办公室<\/dc:creator><\/cp:coreProperties>$/,
    );
    const all = [...parts.values()].join('\n');
    expect(all).not.toMatch(/docx|Un-named|dcterms|等线|Calibri|lastModifiedBy/);
  });

  it('holds only parts and styles that are used', async () => {
    const parts = await openedTexts(await write(everyBlock));
    expect([...parts.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'customXml/_rels/item1.xml.rels',
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'docProps/app.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'word/_rels/document.xml.rels',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
    const styles = parts.get('word/styles.xml') ?? '';
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of (parts.get('word/document.xml') ?? '').matchAll(/w:[pr]Style w:val="(\w+)"/g)) {
      expect(ids).toContain(id);
    }
  });

  it('is valid against ISO/IEC 29500', async (context) => {
    if (!(await canRun('xmllint'))) return context.skip('没有 xmllint，不校验');
    const parts = await opened(await write(everyBlock));
    expect(await checkParts(parts, schemas)).toEqual([]);
  });

  it('is valid for any tree', async (context) => {
    if (!(await canRun('xmllint'))) return context.skip('没有 xmllint，不校验');
    const documents = new Map<string, Uint8Array>();
    for (const tree of fc.sample(trees, 100)) {
      documents.set(`word/${documents.size}.xml`, Buffer.from(await body(tree)));
    }
    expect(await checkParts(documents, schemas)).toEqual([]);
  });

  it('holds every letter of any tree', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const letters = [...textOf(await body(tree)).replace(/\s/g, '')];
        const missing = lettersOf(tree.blocks).filter((letter) => {
          const at = letters.indexOf(letter);
          if (at >= 0) letters.splice(at, 1);
          return at < 0;
        });
        expect(missing).toEqual([]);
      }),
    );
  });
});

function lettersOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'list') return block.items.flatMap(lettersOf);
    if (block.kind === 'quotation') return lettersOf(block.blocks);
    const lines: readonly (readonly Inline[])[] =
      block.kind === 'table' ? [block.header, ...block.rows].flat() : [block.children];
    return lines.flatMap((line) => [...xmlText(plainText(line)).replace(/\s/g, '')]);
  });
}

describe('the fingerprint', () => {
  it('knows its own documents, packed again or not, and knows edited ones', async () => {
    const bytes = await write(everyBlock);
    expect(await isUnedited(bytes)).toBe(true);
    const parts = await openedTexts(bytes);
    expect(await isUnedited(writeZip(new Map([...parts].reverse())))).toBe(true);
    for (const name of ['word/document.xml', 'word/styles.xml', 'docProps/core.xml']) {
      const edited = new Map(parts).set(name, `${parts.get(name)} `);
      expect(await isUnedited(writeZip(edited)), name).toBe(false);
    }
    expect(await isUnedited(writeZip(new Map([['a', 'b']])))).toBe(false);
    expect(await isUnedited(Buffer.from('不是文档'))).toBe(false);
  });
});

describe('paragraphs', () => {
  it('have the style of their role, with blank lines where the standard wants them', async () => {
    expect(
      await paragraphs(
        `# 甲${BREAK}乙\n\n${roleMark('subtitle')}——副标题\n\n${roleMark('salutation')}各乡镇：\n\n正文\n\n${roleMark('attachment-note')}附件：表\n\n` +
          `${roleMark('signature')}县政协\n\n${roleMark('date')}2025年1月3日\n\n${roleMark('endnote')}编辑\n\n${roleMark('attachment')}附件\n\n# 表\n\n内容`,
      ),
    ).toEqual([
      'Title:甲/乙',
      'Subtitle:——副标题',
      ':',
      'Salutation:各乡镇：',
      'BodyTextFirstIndent:正文',
      ':',
      'AttachmentNote:附件：表',
      ':',
      'Signature:县政协',
      'Date:2025年1月3日',
      ':',
      'Endnote:编辑',
      'Attachment:附件',
      ':',
      'Title:表',
      ':',
      'BodyTextFirstIndent:内容',
    ]);
  });

  it('type list numbers out, by level', async () => {
    expect(await paragraphs('3. 甲\n4. 乙\n   1. 丙\n      1. 丁\n\n- 戊')).toEqual([
      'BodyTextFirstIndent:3.甲',
      'BodyTextFirstIndent:4.乙',
      'BodyTextFirstIndent:（1）丙',
      'BodyTextFirstIndent:①丁',
      'BodyTextFirstIndent:戊',
    ]);
  });

  it('let the run-in style cover the stop', async () => {
    expect(await body('**强化武装**。坚持')).toMatch(
      /<w:rStyle w:val="RunIn"\/>.{0,80}>强化武装<.*<w:rStyle w:val="RunIn"\/>.{0,80}>。<.*(?<!RunIn.{0,80})>坚持</,
    );
    expect(await body('坚持**强化**。')).toMatch(/<w:rStyle w:val="Strong"\/>.{0,80}>强化</);
    expect(await body('1. **强化武装**。坚持')).toMatch(/>1\.<.*<w:rStyle w:val="RunIn"\/>/);
    expect(await body('**强化武装。**坚持')).toMatch(/<w:rStyle w:val="RunIn"\/>.{0,80}>强化武装。</);
  });

  it.each([`${roleMark('dash')}——**强化武装**。坚持`, '（一）**强化武装**。坚持', '1\\.**强化武装**。坚持'])(
    'know a run-in heading after what leads it: %s',
    async (markdown) => {
      const xml = await body(markdown);
      expect(xml).toMatch(
        /<w:rStyle w:val="RunIn"\/>.{0,80}>强化武装<.*<w:rStyle w:val="RunIn"\/>.{0,80}>。</,
      );
      expect(xml).not.toMatch(/Strong/);
    },
  );

  it('do not stretch the line before a break over the page', async () => {
    expect(await part('word/settings.xml', '甲\\\n乙')).toMatch(
      /<w:doNotExpandShiftReturn\/><w:compatSetting w:val="15" w:name="compatibilityMode"/,
    );
  });

  it('keep headings whole and with what follows them', async () => {
    const styles = await part('word/styles.xml', '文');
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4']) {
      expect(styles, id).toMatch(
        new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*<w:keepNext/><w:keepLines/>`),
      );
    }
  });

  it('centre unnumbered headings of two lines only', async () => {
    const centred = /<w:jc w:val="center"\/>/;
    expect(await body(`## 坚持党的领导${BREAK}把牢方向`)).toMatch(centred);
    expect(await body(`## 一、坚持党的领导${BREAK}把牢方向`)).toMatch(/>一、坚持党的领导<.*>\u3000</);
    expect(await body(`## 一、坚持党的领导${BREAK}把牢方向`)).not.toMatch(centred);
    expect(await body('## 坚持党的领导')).not.toMatch(centred);
    expect(
      await body(`## 坚持党的领导${BREAK}把牢方向`, { headings: { centerTwoLines: false } }),
    ).not.toMatch(centred);
  });
});

describe('署名 and 成文日期', () => {
  const CHARACTER = 315;
  const TEXT_WIDTH = 8845;

  async function indents(name: string, date: string, style: WrittenStyle = {}): Promise<string[]> {
    const xml = await body(`${roleMark('signature')}${name}\n\n${roleMark('date')}${date}`, style);
    return [...xml.matchAll(/<w:ind w:(left|right)="(\d+)"/g)].map(([, side, twips]) => `${side} ${twips}`);
  }

  it('put the date two characters to the right of the name', async () => {
    const name = 12 * CHARACTER;
    expect(await indents('政协某某县委员会办公室处', '2024年12月30日')).toEqual([
      `right ${2 * CHARACTER}`,
      `left ${TEXT_WIDTH - 2 * CHARACTER - name + 2 * CHARACTER}`,
    ]);
  });

  it('move the name to the left of a longer date', async () => {
    // Eight digits of half a character, three characters, each giving up 5 twips.
    const date = 7 * 320 - 11 * 5;
    expect(await indents('县政协', '2024年12月30日')).toEqual([
      `right ${2 * CHARACTER + date + 2 * CHARACTER - 3 * CHARACTER}`,
      `right ${2 * CHARACTER}`,
    ]);
  });

  it('centre the name over the date for a seal', async () => {
    const date = 7 * 320 - 11 * 5;
    expect(await indents('县政协', '2024年12月30日', { signature: { seal: true, right: 4 } })).toEqual([
      `right ${Math.round(4 * CHARACTER + (date - 3 * CHARACTER) / 2)}`,
      `right ${4 * CHARACTER}`,
    ]);
  });
});

describe('附件说明', () => {
  it('wraps to the first character of the name, numbers below each other', async () => {
    const xml = await body(`${roleMark('attachment-note')}附件：1.甲\n\n${roleMark('attachment-note')}2.乙`);
    const [first, second] = [...xml.matchAll(/<w:ind w:left="(\d+)" w:hanging="(\d+)"/g)].map(
      ([, left, hanging]) => ({
        left: Number(left),
        start: Number(left) - Number(hanging),
      }),
    );
    expect(first?.start).toBe(630);
    expect(second?.start).toBe(630 + 3 * 315);
    expect(second?.left).toBe(first?.left);
  });
});

describe('runs', () => {
  it('bookmark each figure under a name of its own', async () => {
    const long = '很长的指标名称'.repeat(10);
    const xml = await body(
      `${figureMark('常委会议', '6次')}${figureMark('常委会议', '6')}${figureMark('意见·建议（条）', '3条')}${figureMark(long, '1')}`,
    );
    const names = [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"/g)].map(([, name, id]) => [
      name,
      id,
    ]);
    expect(names).toEqual([
      ['F1_常委会议', '1'],
      ['F2_常委会议', '2'],
      ['F3_意见建议条', '3'],
      [`F4_${long}`.slice(0, 40), '4'],
    ]);
    expect(xml).toMatch(/w:name="F1_常委会议" w:id="1"\/><w:r>.*?>6次<.*?<w:bookmarkEnd w:id="1"\/>/);
  });

  it('highlight gaps', async () => {
    expect(await body(gapMark('单位名称'))).toMatch(/<w:highlight w:val="yellow"\/>.*>〔待补：单位名称〕</);
    expect(await body(gapMark('单位名称'), { gap: 'none' })).not.toMatch(/highlight/);
  });

  it('hint at the Chinese font where a mark belongs to both scripts', async () => {
    expect(await body('“甲”——乙……')).toMatch(/<w:rFonts w:hint="eastAsia"\/>.*>“甲”——乙……</);
    expect(await body('ABC 123')).not.toMatch(/hint/);
  });

  it('hold only what XML can hold', async () => {
    const tree: DocumentTree = {
      blocks: [
        {
          kind: 'paragraph',
          role: 'body',
          children: [{ kind: 'text', text: '甲\u0001\u000b乙\ud800丙\uffff\t丁' }],
        },
      ],
    };
    expect(textOf(await body(tree))).toBe('甲乙\ufffd丙 丁');
  });
});

describe('tables', () => {
  it('repeat their header, fill the text area, and end with a paragraph', async () => {
    const xml = await body('| 序号 | 内容 |\n| --- | --- |\n| 1 | 学习贯彻全国两会精神，审议通过有关事项 |');
    expect(xml).toMatch(/<w:tr><w:trPr>.*?<w:tblHeader\/>/);
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    expect(widths[0]).toBeLessThan(1200);
    expect(xml).toMatch(/<\/w:tbl><w:p><w:pPr><w:pStyle w:val="TableEnd"\/><\/w:pPr><\/w:p><w:sectPr>/);
  });

  it('stay with their caption and, at the foot of a page, with their header', async () => {
    const captioned = `${roleMark('caption')}表1\n\n| 甲 |\n| --- |\n| 乙 |\n\n${roleMark('caption')}图1\n\n文`;
    const xml = await body(captioned);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext\/><\/w:pPr>.{0,100}>表1</);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/><\/w:pPr>.{0,100}>图1</);
    expect(await part('word/styles.xml', captioned)).toMatch(
      /w:styleId="TableHeader">(?:(?!<\/w:style>).)*<w:keepNext\/>/,
    );
  });
});

describe('page numbers', () => {
  it('stand outside, one character in', async () => {
    expect(await part('word/footer1.xml', '文')).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/);
    expect(await part('word/footer2.xml', '文')).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/);
    expect(await body('文')).toMatch(/w:footer="1447"/);
  });

  it('can be centred or left out', async () => {
    expect(await part('word/footer1.xml', '文', { pageNumber: { position: 'center' } })).toMatch(
      /<w:jc w:val="center"\/>/,
    );
    expect(await part('word/footer2.xml', '文', { pageNumber: { position: 'center' } })).toBe('');
    expect(await body('文', { pageNumber: { format: '' } })).not.toMatch(/footerReference/);
  });
});
