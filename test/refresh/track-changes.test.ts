import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkParts } from '../../scripts/measure/check-parts.ts';
import { settleChanges } from '../../scripts/measure/settle-changes.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { docx, docxParts } from '../manuscript/docx.ts';
import { canRun } from '../write/can-run.ts';
import { everything } from './everything.ts';
import { logSaying, type Refreshed, refreshed, textOf } from './refreshed.ts';

const schemas = fileURLToPath(new URL('../ooxml-xsd/transitional', import.meta.url));
const LOG = logSaying({ 常委会议: '36次', 主席会议: '2次', 意见建议: '3512条' });
const TRACK = { author: 'cppcc-report', date: '2024-12-31T08:00:00Z' };

const mark = (runs: string) =>
  `<w:bookmarkStart w:id="1" w:name="F1_常委会议"/>${runs}<w:bookmarkEnd w:id="1"/>`;
const signed = (id: number) => `w:id="${id}" w:author="cppcc-report" w:date="2024-12-31T08:00:00Z"`;
const text = (content: string) => `<w:t xml:space="preserve">${content}</w:t>`;
const del = (id: number, content: string, properties = '') =>
  `<w:del ${signed(id)}><w:r>${properties}<w:delText xml:space="preserve">${content}</w:delText></w:r></w:del>`;
const ins = (id: number, content: string, properties = '') =>
  `<w:ins ${signed(id)}><w:r>${properties}${text(content)}</w:r></w:ins>`;

const BOLD = '<w:rPr><w:b/></w:rPr>';
const CHANGED = (id: number) =>
  `<w:rPr><w:b/><w:rPrChange w:id="${id}" w:author="张" w:date="2024-12-20T08:00:00Z"><w:rPr/></w:rPrChange></w:rPr>`;
const INS = (id: number) => `<w:ins w:id="${id}" w:author="张" w:date="2024-12-20T08:00:00Z">`;

describe('a tracked update', () => {
  it.each([
    [
      'makes no text of the white space of markup',
      '<w:r><w:t>\n  共24次，多 </w:t></w:r>',
      `<w:r>${text('共')}</w:r>${del(2, '24次')}${ins(3, '36次')}<w:r>${text('，多')}</w:r>`,
    ],
    ['of a whole run', '<w:r><w:t>24次</w:t></w:r>', del(2, '24次') + ins(3, '36次')],
    ['is never digit by digit', '<w:r><w:t>35次</w:t></w:r>', del(2, '35次') + ins(3, '36次')],
    [
      'leaves the words around it in runs of their own',
      `<w:r w:rsidR="00A1">${BOLD}<w:tab/><w:t>共24次 &amp; 多</w:t><w:br/></w:r>`,
      `<w:r w:rsidR="00A1">${BOLD}<w:tab/>${text('共')}</w:r>` +
        `${del(2, '24次', BOLD)}${ins(3, '36次', BOLD)}`.replaceAll('<w:r>', '<w:r w:rsidR="00A1">') +
        `<w:r w:rsidR="00A1">${BOLD}${text(' &amp; 多')}<w:br/></w:r>`,
    ],
    [
      'over several runs is formatted as most of the old number',
      `<w:r><w:t>2</w:t></w:r><w:proofErr w:type="spellStart"/><w:r>${BOLD}<w:t>4次</w:t></w:r>`,
      `${del(2, '2')}<w:proofErr w:type="spellStart"/>${del(3, '4次', BOLD)}${ins(4, '36次', BOLD)}`,
    ],
    [
      'over several runs stands behind them all',
      `<w:r>${BOLD}<w:t>24</w:t></w:r><w:r><w:t>次</w:t></w:r>`,
      `${del(2, '24', BOLD)}${del(3, '次')}${ins(4, '36次', BOLD)}`,
    ],
    [
      'over several texts of a run takes what is between them',
      '<w:r><w:t>2</w:t><w:softHyphen/><w:t>4次整</w:t></w:r>',
      `<w:del ${signed(2)}><w:r><w:delText xml:space="preserve">2</w:delText><w:softHyphen/>` +
        `<w:delText xml:space="preserve">4次</w:delText></w:r></w:del>${ins(3, '36次')}<w:r>${text('整')}</w:r>`,
    ],
    [
      'keeps a pending change of formatting, numbered anew where the run is cut',
      `<w:r>${CHANGED(5)}<w:t>共24次</w:t></w:r>`,
      `<w:r>${CHANGED(5)}${text('共')}</w:r>${del(3, '24次', CHANGED(2))}${ins(4, '36次', BOLD)}`,
    ],
    [
      'of a pending insertion is deleted in it and inserted beside it',
      `${INS(5)}<w:r><w:t>24次</w:t></w:r></w:ins>`,
      `${INS(5)}${del(2, '24次')}</w:ins>${ins(3, '36次')}`,
    ],
    [
      'in the middle of a pending insertion cuts that in two',
      `${INS(5)}<w:r><w:t>共24次整</w:t></w:r></w:ins>`,
      `${INS(5)}<w:r>${text('共')}</w:r>${del(2, '24次')}</w:ins>${ins(3, '36次')}${INS(4)}<w:r>${text('整')}</w:r></w:ins>`,
    ],
  ])('%s', async (_, before, after) => {
    const figures = '<figure bookmark="F1_常委会议" name="常委会议" form="figure" text="24次"/>';
    const { parts } = await refreshed('a.docx', docx(`<w:p>${mark(before)}</w:p>`, { figures }), [LOG], {
      track: TRACK,
    });
    const expected = docxParts(`<w:p>${mark(after)}</w:p>`);
    expect(textOf(parts, 'word/text.xml')).toBe(expected.get('word/text.xml'));
  });

  it('has a prefix where the document writes its elements without', async () => {
    const body = `<w:p>${mark('<w:r><w:t>24次</w:t></w:r>')}</w:p>`;
    const plain = `${docxParts(body).get('word/text.xml')}`
      .replace(/(<\/?)w:/g, '$1')
      .replace(
        '<document ',
        '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ',
      );
    const bytes = docx(body, { parts: { 'word/text.xml': plain } });
    const { parts } = await refreshed('a.docx', bytes, [LOG], { track: TRACK });
    const again = await manuscriptOf('a.docx', writeZip(parts));
    expect(again.value?.passages.map((passage) => passage.text)).toEqual(['36次']);
    expect(textOf(parts, 'word/text.xml')).toContain('<w:ins xmlns:w=');
  });
});

describe('a document with everything that offices put into one', () => {
  let plain: Refreshed;
  let tracked: Refreshed;
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await everything();
    plain = await refreshed('a.docx', bytes, [LOG]);
    tracked = await refreshed('a.docx', bytes, [LOG], { track: TRACK });
  });

  const paragraphs = async (document: Uint8Array) =>
    (await manuscriptOf('a.docx', document)).value?.passages.map((passage) => passage.text);

  it('has every number of its text updated, in place or tracked, and nothing else', async () => {
    const expected = [
      '一、会议36次',
      '全年召开常委会议36次、主席会议2次，5 < 6 & “引号”，提出意见建议3512条。',
      '批注：常委会议36次，意见建议3512条',
      '修订：常委会议36次，都是新写的；意见建议3512条；共召开主席会议达到2次之多',
      '链接：详情见常委会议36次，域：某某意见建议三千五百一十二条',
      '常委会议36次',
      '主席会议2 次',
      '文本框：常委会议36次。',
      '注：主席会议2次。',
    ];
    for (const { parts, before, left } of [plain, tracked]) {
      expect(left).toEqual([]);
      expect(await paragraphs(writeZip(parts))).toEqual(expected);
      const changed = [...parts].filter(([name, content]) => before.parts.get(name) !== content);
      expect(changed.map(([name]) => name)).toEqual(['word/document.xml', 'word/footnotes.xml']);
    }
  });

  it('is valid afterwards', async (context) => {
    if (!(await canRun('xmllint'))) return context.skip('没有 xmllint，不校验');
    for (const { parts } of [plain, tracked]) {
      const texts = new Map([...parts].filter(([name]) => name.endsWith('.xml')));
      expect(await checkParts(texts, schemas)).toEqual([]);
    }
  });

  it('has no number of an annotation twice', () => {
    const xml = textOf(tracked.parts, 'word/document.xml');
    const ids = [...xml.matchAll(/<w:(?:ins|del|bookmarkStart|rPrChange) [^>]*w:id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.length).toBeGreaterThan(40);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is in LibreOffice, with all changes accepted, the new document; with all rejected, the old', async (context) => {
    if (!(await canRun('soffice'))) return context.skip('没有 LibreOffice，不试接受和拒绝修订');
    const [accepted, rejected, straight, old] = await settleChanges([
      { bytes: writeZip(tracked.parts), how: 'accept' },
      { bytes: writeZip(tracked.parts), how: 'reject' },
      { bytes: writeZip(plain.parts), how: 'accept' },
      { bytes, how: 'reject' },
    ]);
    expect(await paragraphs(accepted as Uint8Array)).toEqual(await paragraphs(straight as Uint8Array));
    expect(await paragraphs(rejected as Uint8Array)).toEqual(await paragraphs(old as Uint8Array));
    const { value: made } = await manuscriptOf('a.docx', accepted as Uint8Array);
    const marks = made?.marks.map(
      ({ name, passage, range }) => name + passage.text.slice(range.start, range.end),
    );
    expect(marks?.filter((each) => each === '常委会议36次')).toHaveLength(7);
  });
});
