import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { readManuscript } from '../../src/manuscript/read-manuscript.ts';
import { figureMark } from '../../src/marks/marks.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { opened } from '../ooxml/opened.ts';
import { oleFile, rawZip } from '../ooxml/raw-zip.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { checkPieces, codes, texts } from './checked.ts';
import { docx, docxParts, mark, p, r } from './docx.ts';

const TYPES = '[Content_Types].xml';
const without = (name: string) => docx(p('甲'), { parts: { [name]: null } });
const withPart = (name: string, content: string) =>
  docx(p('甲'), { styles: '', footnotes: '', parts: { [name]: content } });
const main = (root: string, namespace: string) =>
  docx('', { parts: { 'word/text.xml': `<x:${root} xmlns:x="${namespace}"/>` } });
const laughs = '<!DOCTYPE w:document [<!ENTITY a "哈"><!ENTITY b "&a;&a;">]>';

describe('documents that are none', () => {
  it.each([
    ['document-empty', 'a.docx', new Uint8Array()],
    ['document-legacy', 'a.doc', oleFile(['WordDocument'])],
    ['document-legacy', 'a.docx', oleFile(['WordDocument'])],
    ['document-password', 'a.docx', oleFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['document-kind', 'a.docx', Buffer.from('%PDF-1.4')],
    ['document-kind', 'a.doc', Buffer.from('{\\rtf1}')],
    ['document-kind', 'a.docx', Buffer.from('召开会议6次')],
    ['document-kind', 'a.yaml', Buffer.from('年份: 2024')],
    ['document-kind', 'a', Buffer.from('召开会议6次')],
    ['document-kind', 'a.txt', Uint8Array.of(0, 1, 2, 3, 255, 254, 0, 0, 200)],
    [
      'document-kind',
      'a.docx',
      main('workbook', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'),
    ],
    [
      'document-kind',
      'a.docx',
      main('presentation', 'http://schemas.openxmlformats.org/presentationml/2006/main'),
    ],
    [
      'document-kind',
      'a.docx',
      rawZip([
        { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.text'), method: 0 },
      ]),
    ],
    ['document-part-missing', 'a.docx', rawZip([])],
    ['document-part-missing', 'a.docx', without(TYPES)],
    ['document-part-missing', 'a.docx', without('_rels/.rels')],
    ['document-part-missing', 'a.docx', without('word/text.xml')],
    ['document-damaged', 'a.docx', docx(p('甲')).slice(0, 500)],
    ['document-damaged', 'a.docx', docx('<w:p>')],
    ['document-damaged', 'a.docx', withPart('_rels/.rels', '<x')],
    ['document-damaged', 'a.docx', withPart('word/_rels/text.xml.rels', '<x')],
    ['document-damaged', 'a.docx', withPart('word/styles.xml', '<x')],
    ['document-damaged', 'a.docx', withPart('word/footnotes.xml', '<x')],
    ['document-dtd', 'a.docx', withPart('word/text.xml', `${laughs}<a>&b;</a>`)],
    ['document-dtd', 'a.docx', withPart('word/styles.xml', `${laughs}<a/>`)],
    ['document-too-deep', 'a.docx', docx('<w:p>'.repeat(100_000) + '</w:p>'.repeat(100_000))],
    ['document-too-large', 'a.docx', docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'.repeat(1_000_000))],
    ['document-unsafe', 'a.docx', rawZip([{ name: '../a', content: new Uint8Array() }])],
    ['document-without-text', 'a.docx', docx(p(' '))],
    ['document-text-embedded', 'a.docx', docx(`${p('甲')}<w:altChunk r:id="r1"/>`)],
    ['document-text-embedded', 'a.docx', docx('<w:p><w:r><w:t>甲</w:t></w:r><w:subDoc r:id="r1"/></w:p>')],
    ['document-without-text', 'a.md', Buffer.from('<!-- 6次 -->\n')],
    ['document-without-text', 'a.txt', Buffer.from('\n \n')],
  ])('%s: %s', async (code, name, bytes) => {
    expect(await codes(name, bytes)).toEqual([code]);
  });

  it('are told by content, not by name', async () => {
    expect(await texts('a.md', docx(p('甲')))).toEqual(['甲']);
    expect(await texts('a.DOCX', docx(p('甲')))).toEqual(['甲']);
  });
});

describe('documents from the disk', () => {
  it('are read, or it is said why not', async () => {
    const code = async (path: string) =>
      (await readManuscript(path, 'x')).diagnostics.map((each) => each.code);
    const folder = temporaryFolder({ 'a.docx': docx(p('甲')), 'b.docx/c': '' });
    expect(await code(folder.at('a.docx'))).toEqual([]);
    expect(await code(folder.at('b.docx'))).toEqual(['document-is-folder']);
    expect(await code(folder.at('c.docx'))).toEqual(['file-missing']);
    expect(await code(folder.at('a.docx/d'))).toEqual(['file-missing']);
    if (process.platform === 'linux') expect(await code('/dev/zero')).toEqual(['file-unreadable']);
    const { diagnostics } = await readManuscript(folder.at('c.docx'), '某.docx');
    expect(diagnostics[0]?.message).toContain('某.docx');
  });
});

describe('what a document refers to', () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));

  it('is not fetched', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const external = (type: string, path: string) =>
      `<Relationship Id="${type}" Type="${office}/${type}" Target="${url}/${path}" TargetMode="External"/>`;
    const relationships = (content: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
    const all = [
      'styles',
      'footnotes',
      'attachedTemplate',
      'image',
      'subDocument',
      'hyperlink',
      'aFChunk',
      'frame',
    ];
    const parts = docxParts(
      `<w:p>${r('甲')}<w:hyperlink r:id="hyperlink">${r('乙')}</w:hyperlink></w:p><w:altChunk r:id="aFChunk"/>`,
      {
        parts: {
          'word/_rels/text.xml.rels': relationships(all.map((type) => external(type, type)).join('')),
        },
      },
    );
    expect(await codes('a.docx', writeZip(parts))).toEqual(['document-text-embedded']);
    parts.set('_rels/.rels', relationships(external('officeDocument', 'document')));
    expect(await codes('a.docx', writeZip(parts))).toEqual(['document-part-missing']);
    parts.set(
      'word/text.xml',
      `<!DOCTYPE a SYSTEM "${url}/dtd" [<!ENTITY x SYSTEM "${url}/entity">]><a>&x;</a>`,
    );
    parts.set(
      '_rels/.rels',
      relationships(`<Relationship Type="${office}/officeDocument" Target="word/text.xml"/>`),
    );
    expect(await codes('a.docx', writeZip(parts))).toEqual(['document-dtd']);
    expect(asked).toEqual([]);
  });
});

describe('whatever the bytes', () => {
  const tree = parseMarkdown(
    `# 综述\n\n## 一、会议\n\n召开${figureMark('常委会议', '6次')}。\n\n| 甲 | 乙 |\n| - | - |\n| 1 | 2 |`,
  );
  const built = () => writeDocx(tree, { style: normaliseStyle(), title: '综述', author: '' });

  it('there is a manuscript or a word why not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.docx', 'a.md', 'a.txt', 'a'),
        async (bytes, name) => {
          await codes(name, bytes);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a file with bytes flipped or cut is read or told', async () => {
    const whole = await built();
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 6 }),
        fc.option(fc.nat({ max: whole.length })),
        async (changes, length) => {
          const bytes = Uint8Array.from(whole).slice(0, length ?? undefined);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          await codes('a.docx', bytes);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('parts with bytes changed, moved or cut in a package that is whole are read or told', async () => {
    const parts = await opened(await built());
    const names = [
      'word/document.xml',
      'word/styles.xml',
      'customXml/item1.xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat({ max: 400 }),
        fc.oneof(
          fc.uint8Array({ maxLength: 8 }),
          fc
            .constantFrom('<', '>', '"', '&', '</w:p>', '<w:p>', '<w:del>', ']]>')
            .map((text) => Buffer.from(text)),
        ),
        async (name, seed, length, inserted) => {
          const content = Buffer.from(parts.get(name) ?? []);
          const at = seed % content.length;
          const changed = Buffer.concat([content.subarray(0, at), inserted, content.subarray(at + length)]);
          const { value } = await manuscriptOf('a.docx', writeZip(new Map(parts).set(name, changed)));
          if (value) checkPieces(value);
        },
      ),
      { numRuns: 300 },
    );
  });
});

// Each takes a second or two, and minutes where anything grows with the square.
describe('documents made to take long', { timeout: 60_000 }, () => {
  const N = 200_000;
  const many = (count: number, part: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => part(index)).join('');
  const body = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it.each([
    ['a.md', 'brackets', () => '['.repeat(N)],
    ['a.md', 'pictures', () => '!['.repeat(N)],
    ['a.md', 'stars', () => '**甲'.repeat(N)],
    ['a.md', 'comments without end', () => '<!--'.repeat(N)],
    ['a.md', 'blocks of HTML', () => `<div>\n${'<a '.repeat(N)}`],
    ['a.md', 'links', () => '[a](b "'.repeat(N)],
    ['a.md', 'blanks', () => `a${' '.repeat(1_000_000)}b`],
    ['a.docx', 'blanks', () => docx(body(`a${' '.repeat(1_000_000)}b`))],
    ['a.docx', 'references', () => docx(body('&amp;'.repeat(100_000)))],
    [
      'a.docx',
      'long names',
      () => docx(`<w:p>${mark(1, `F1_${'1'.repeat(1_000_000)}`)}${r('a')}${mark(1)}</w:p>`),
    ],
    [
      'a.docx',
      'marks around empty paragraphs',
      () =>
        docx(
          `<w:p>${many(20_000, (id) => mark(id, `F${id}_a`))}</w:p>${'<w:p/>'.repeat(20_000)}<w:p>${many(20_000, (id) => mark(id))}${r('a')}</w:p>`,
        ),
    ],
    [
      'a.docx',
      'styles based on styles',
      () =>
        docx(p('甲').repeat(5000), {
          styles: many(
            20_000,
            (id) =>
              `<w:style w:type="paragraph" w:default="${id === 0}" w:styleId="${id}"><w:basedOn w:val="${id + 1}"/></w:style>`,
          ),
        }),
    ],
  ])('%s: %s', async (name, _, make) => {
    const bytes = make();
    const { value, diagnostics } = await manuscriptOf(
      name,
      typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    );
    expect(value !== undefined || diagnostics.length > 0).toBe(true);
  });
});
