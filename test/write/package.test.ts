import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocx } from '../../scripts/measure/convert.ts';
import { unescapeXml } from '../../scripts/measure/pages.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import type { FigureForm } from '../../src/marks/figure-form.ts';
import { figureMark } from '../../src/marks/marks.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { openedTexts } from '../ooxml/opened.ts';
import { canRun } from './can-run.ts';
import { everyBlock } from './every-block.ts';
import { trees } from './trees.ts';

const forms: readonly FigureForm[] = [
  { helper: 'figure' },
  { helper: 'figure', round: 100 },
  { helper: 'number' },
  { helper: 'number', round: 1000 },
  { helper: 'hanzi' },
];

/** Figures in each form and at each place of a document, one with a name that bookmarks cannot hold. */
const figured = parseMarkdown(
  `# 综述${figureMark('政协委员', '186名')}\n\n## 一、标题${figureMark('常委会议', '6')}\n\n` +
    `**${figureMark('常委会议', '6次')}**。${forms.map((form) => figureMark('意见建议·“甲”与<乙>&丙', '3500余条', form)).join('、')}\n\n` +
    `1. ${figureMark('主席会议', '11次')}\n\n| 甲 | 乙 |\n| --- | --- |\n| ${figureMark('提案', '9件')} | 1 |\n`,
);

async function parts(tree: DocumentTree): Promise<Map<string, string>> {
  return openedTexts(await writeDocx(tree, { style: normaliseStyle(), title: '标题', author: '' }));
}

/** The attributes of each element of a name. */
function elements(xml: string, name: string): Record<string, string>[] {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, written = '']) =>
    Object.fromEntries(
      [...written.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, unescapeXml(value)]),
    ),
  );
}

interface Marked {
  readonly bookmark: string;
  readonly text: string;
  readonly name: string | undefined;
  readonly form: string | undefined;
}

/** What each bookmark of a document holds, and what the figure map says of it. */
function marked(package_: ReadonlyMap<string, string>): Marked[] {
  const document = package_.get('word/document.xml') ?? '';
  const map = [...package_.values()].find((part) => part.includes('xmlns="urn:cppcc-report:figures"')) ?? '';
  const entries = new Map(elements(map, 'figure').map((entry) => [entry.bookmark, entry]));
  return elements(document, 'w:bookmarkStart').flatMap((start) => {
    const name = start['w:name'] ?? '';
    if (!/^F\d/.test(name)) return [];
    const [, inside = ''] =
      new RegExp(
        `<w:bookmarkStart [^>]*w:id="${start['w:id']}"[^>]*>(.*?)<w:bookmarkEnd w:id="${start['w:id']}"`,
        's',
      ).exec(document) ?? [];
    const text = [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, t]) => t).join('');
    const entry = entries.get(name);
    return [{ bookmark: name, text, name: entry?.name, form: entry?.form }];
  });
}

describe('the package', () => {
  it.each([
    ['every kind of block', everyBlock],
    ['figures', figured],
    ['one paragraph', parseMarkdown('文')],
  ])('leads to every part, and to nothing else: %s', async (_, tree) => {
    const all = await parts(tree);
    const reached = new Set(['[Content_Types].xml']);
    for (const [name, content] of all) {
      if (!name.endsWith('.rels')) continue;
      const folder = posix.dirname(posix.dirname(name));
      const source = posix.join(folder, posix.basename(name, '.rels'));
      reached.add(name);
      if (name !== '_rels/.rels') expect([...all.keys()]).toContain(source);
      const relationships = elements(content, 'Relationship');
      expect(new Set(relationships.map(({ Id }) => Id)).size).toBe(relationships.length);
      for (const { Target = '' } of relationships) reached.add(posix.join(folder, Target));
      const used = [...(all.get(source) ?? '').matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id);
      for (const id of used) expect(relationships.map(({ Id }) => Id)).toContain(id);
    }
    expect([...reached].sort()).toEqual([...all.keys()].sort());
    const types = all.get('[Content_Types].xml') ?? '';
    const extensions = elements(types, 'Default').map(({ Extension }) => Extension);
    const overrides = elements(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
    for (const name of overrides) expect([...all.keys()]).toContain(name);
    for (const name of all.keys()) {
      if (name !== '[Content_Types].xml') expect(extensions).toContain(name.split('.').at(-1));
    }
    for (const name of [...all.keys()].filter((part) => /^(?:word|docProps)\/.*\.xml$/.test(part))) {
      expect(overrides).toContain(name);
    }
  });

  it('is the same wherever and whenever it is written', () => {
    const script = fileURLToPath(new URL('write-every-block.ts', import.meta.url));
    const write = (env: NodeJS.ProcessEnv, cwd: string) =>
      execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
        cwd,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const here = write({ TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' }, process.cwd());
    expect(here).toMatch(/^[0-9a-f]{64}$/);
    expect(write({ TZ: 'America/Los_Angeles', LC_ALL: 'C', LANG: 'tr_TR.UTF-8' }, tmpdir())).toBe(here);
  });
});

describe('bookmarks', () => {
  it('pair up within a paragraph, under ids and names of their own, whatever the tree', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        const all = await parts(tree);
        const document = all.get('word/document.xml') ?? '';
        const starts = elements(document, 'w:bookmarkStart');
        expect(new Set(starts.map((start) => start['w:id'])).size).toBe(starts.length);
        expect(new Set(starts.map((start) => start['w:name'])).size).toBe(starts.length);
        for (const [paragraph] of document.matchAll(/<w:p>.*?<\/w:p>/gs)) {
          expect(elements(paragraph, 'w:bookmarkEnd').map((end) => end['w:id'])).toEqual(
            elements(paragraph, 'w:bookmarkStart').map((start) => start['w:id']),
          );
        }
        for (const figure of marked(all)) expect(figure.name).toBe('常委会议');
      }),
      { numRuns: 50 },
    );
  });

  it('lead to the exact name of their figure and to how it was printed', async () => {
    expect(marked(await parts(figured)).map(({ name, form, text }) => [name, form, text])).toEqual([
      ['政协委员', 'figure', '186名'],
      ['常委会议', 'figure', '6'],
      ['常委会议', 'figure', '6次'],
      ['意见建议·“甲”与<乙>&丙', 'figure', '3500余条'],
      ['意见建议·“甲”与<乙>&丙', 'figure round=100', '3500余条'],
      ['意见建议·“甲”与<乙>&丙', 'number', '3500余条'],
      ['意见建议·“甲”与<乙>&丙', 'number round=1000', '3500余条'],
      ['意见建议·“甲”与<乙>&丙', 'hanzi', '3500余条'],
      ['主席会议', 'figure', '11次'],
      ['提案', 'figure', '9件'],
    ]);
  });

  it('survive an edit in LibreOffice with all that they lead to', async (context) => {
    if (!(await canRun('soffice'))) return context.skip('没有 LibreOffice，不往返');
    const bytes = await writeDocx(figured, { style: normaliseStyle(), title: '标题', author: '' });
    const [saved = new Uint8Array()] = await toDocx([{ name: 'a.docx', bytes }]);
    expect(marked(await openedTexts(saved))).toEqual(marked(await openedTexts(bytes)));
  });
});
