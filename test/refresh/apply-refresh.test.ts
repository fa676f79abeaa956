import { describe, expect, it } from 'vitest';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { applyRefresh } from '../../src/refresh/apply-refresh.ts';
import { gb18030Bytes } from '../../src/refresh/gb18030.ts';
import { docx, docxParts } from '../manuscript/docx.ts';
import { logSaying, refreshed, textOf } from './refreshed.ts';

const LOG = logSaying({ 常委会议: '36次', 意见建议: '3500余条', 资金: '1.2亿元', 专题协商: '2次' });

/** Runs within the mark of a figure. */
const marked = (name: string, runs: string) =>
  `<w:bookmarkStart w:id="1" w:name="F1_${name}"/>${runs}<w:bookmarkEnd w:id="1"/>`;
const run = (text: string, properties = '') => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const paragraph = (content: string) =>
  `<w:p><w:r><w:t>共</w:t></w:r>${content}<w:r><w:t>。</w:t></w:r></w:p>`;

const BOLD = '<w:rPr><w:b/></w:rPr>';
const ITALIC = '<w:rPr><w:i/></w:rPr>';
const INS = '<w:ins w:id="7" w:author="张" w:date="2024-12-20T08:00:00Z">';
const DEL =
  '<w:del w:id="8" w:author="张" w:date="2024-12-20T08:00:00Z"><w:r><w:delText>5</w:delText></w:r></w:del>';

describe('a number in a DOCX', () => {
  it.each([
    ['in one run', '常委会议', run('6次'), run('36次')],
    ['with its formatting', '常委会议', run('6次', BOLD), run('36次', BOLD)],
    [
      'in runs of one digit each',
      '常委会议',
      run('3', BOLD) + run('5次', ITALIC),
      run('3', BOLD) + run('6次', ITALIC),
    ],
    [
      'that becomes longer: it stands where most of it stood',
      '意见建议',
      run('近', BOLD) + run('500', ITALIC) + run('条'),
      run('', BOLD) + run('3500余', ITALIC) + run('条'),
    ],
    [
      'with its unit: the words before it stay in their run',
      '资金',
      run('4209.3') + run('万') + run('元'),
      run('1.2亿') + run('') + run('元'),
    ],
    [
      'beside words that somebody has typed in the mark',
      '常委会议',
      run('（实有') + run('6次') + run('）'),
      run('（实有') + run('36次') + run('）'),
    ],
    [
      'in the same run as words',
      '常委会议',
      run('实有6次 &amp; &lt;更多&gt;'),
      run('实有36次 &amp; &lt;更多&gt;'),
    ],
    ['written as a reference', '专题协商', run('&#x35;&#27425;'), run('2&#27425;')],
    ['in hanzi numerals', '常委会议', run('六次'), run('三十六次')],
    ['with a gap before its unit', '常委会议', run('6 次'), run('36 次')],
    ['without its unit', '常委会议', run('6'), run('36')],
    [
      'in a link',
      '常委会议',
      `<w:hyperlink w:anchor="a">${run('6次')}</w:hyperlink>`,
      `<w:hyperlink w:anchor="a">${run('36次')}</w:hyperlink>`,
    ],
    [
      'in a content control',
      '常委会议',
      `<w:sdt><w:sdtContent>${run('6次')}</w:sdtContent></w:sdt>`,
      `<w:sdt><w:sdtContent>${run('36次')}</w:sdtContent></w:sdt>`,
    ],
    ['in a pending insertion', '常委会议', `${INS}${run('6次')}</w:ins>`, `${INS}${run('36次')}</w:ins>`],
    ['around a pending deletion', '常委会议', run('3') + DEL + run('5次'), run('3') + DEL + run('6次')],
    [
      'in two texts of one run',
      '常委会议',
      '<w:r><w:t>3</w:t><w:t>5次</w:t></w:r>',
      '<w:r><w:t>3</w:t><w:t>6次</w:t></w:r>',
    ],
    [
      'in CDATA',
      '常委会议',
      '<w:r><w:t><![CDATA[<6次>]]></w:t></w:r>',
      '<w:r><w:t><![CDATA[<36次>]]></w:t></w:r>',
    ],
  ])('%s', async (_, name, before, after) => {
    const { parts, before: manuscript } = await refreshed('a.docx', docx(paragraph(marked(name, before))), [
      LOG,
    ]);
    const expected = docxParts(paragraph(marked(name, after)));
    expect(textOf(parts, 'word/text.xml')).toBe(expected.get('word/text.xml'));
    expect([...parts.keys()]).toEqual([...manuscript.parts.keys()]);
    for (const [part, bytes] of manuscript.parts)
      if (part !== 'word/text.xml') expect(parts.get(part)).toBe(bytes);
  });

  it('says that a space is one where text comes to begin with it', async () => {
    const body = paragraph(marked('专题协商', run('1') + run('1 次')));
    const { parts } = await refreshed('a.docx', docx(body), [LOG]);
    expect(textOf(parts, 'word/text.xml')).toContain(
      '<w:r><w:t>2</w:t></w:r><w:r><w:t xml:space="preserve"> 次</w:t></w:r>',
    );
  });

  it('whose text XML would read as markup is escaped', async () => {
    const { before, updates } = await refreshed('a.docx', docx(paragraph(marked('常委会议', run('6次')))), [
      LOG,
    ]);
    const odd = updates.map((update) => ({ ...update, after: '<6&次' }));
    const { value: parts } = applyRefresh(before, odd);
    expect(textOf(parts ?? new Map(), 'word/text.xml')).toContain('<w:t>&lt;6&amp;次</w:t>');
  });

  it('of a text box is updated in the copy for older programs too, if it is one', async () => {
    const box = (text: string) =>
      `<w:txbxContent><w:p><w:r><w:t>共</w:t></w:r>${marked('常委会议', run('5') + run(text))}</w:p></w:txbxContent>`;
    const body = (choice: string, fallback: string) =>
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box(choice)}</wps:txbx></mc:Choice>` +
          `<mc:Fallback><w:pict><v:textbox>${box(fallback)}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      );
    for (const [before, after] of [
      [body('6次', '6次'), body('6次', '6次').replaceAll('<w:t>5', '<w:t>3')],
      [body('6次', '7次'), body('6次', '7次').replace('<w:t>5', '<w:t>3')],
    ]) {
      const { parts } = await refreshed('a.docx', docx(before ?? ''), [LOG]);
      expect(textOf(parts, 'word/text.xml')).toBe(docxParts(after ?? '').get('word/text.xml'));
    }
  });

  it('is registered as it is printed now', async () => {
    const figures =
      '<figure bookmark="F1_常委会议" name="常委会议" form="figure" text="6次"/><figure bookmark="F2_" name="甲" form="figure" text="7次"/>';
    const { parts } = await refreshed(
      'a.docx',
      docx(paragraph(marked('常委会议', run('达6次'))), { figures }),
      [LOG],
    );
    expect(textOf(parts, 'customXml/item7.xml')).toBe(
      `<figures xmlns="urn:cppcc-report:figures">${figures.replace('text="6次"', 'text="达36次"')}</figures>`,
    );
  });

  it('is registered where the map of an older version does not say what was printed', async () => {
    const figures = '<figure bookmark="F1_常委会议" name="常委会议" form="figure"/>';
    const { parts } = await refreshed(
      'a.docx',
      docx(paragraph(marked('常委会议', run('6次'))), { figures }),
      [LOG],
    );
    expect(textOf(parts, 'customXml/item7.xml')).toContain('<figure text="36次" bookmark="F1_常委会议"');
  });

  it('keeps the encoding of its part', async () => {
    const body = paragraph(marked('常委会议', run('6次')));
    const parts = docxParts(body);
    const utf16 = Buffer.from(`\ufeff${parts.get('word/text.xml')}`, 'utf16le');
    const { parts: made } = await refreshed(
      'a.docx',
      writeZip(new Map([...parts, ['word/text.xml', utf16]])),
      [LOG],
    );
    expect(Buffer.from(made.get('word/text.xml') ?? []).toString('utf16le')).toBe(
      `\ufeff${parts.get('word/text.xml')}`.replace('6次', '36次'),
    );
  });

  it('that says what the log says changes nothing', async () => {
    const { before, parts, updates } = await refreshed(
      'a.docx',
      docx(paragraph(marked('常委会议', run('36次')))),
      [LOG],
    );
    expect(updates).toEqual([]);
    expect(parts).toBe(before.parts);
  });
});

describe('a number in a text', () => {
  const refreshText = async (name: string, bytes: Uint8Array) =>
    (await refreshed(name, bytes, [LOG])).parts.get('');
  const TEXT = '# 综述\r\n\r\n全年召开常委会议**6**次，开展专题协商2次。\r\n';

  it('is written over in place, and nothing else is', async () => {
    const made = await refreshText('a.md', Buffer.from(TEXT));
    expect(Buffer.from(made ?? []).toString()).toBe(TEXT.replace('**6**', '**36**'));
  });

  it.each([
    ['UTF-8 with a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, low byte first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, high byte first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GBK', (text: string) => gb18030Bytes(text) ?? Buffer.alloc(0)],
  ])('keeps its encoding: %s', async (_, encode) => {
    const [before, after] = ['6', '36'].map((number) =>
      encode(`\u{20bb7}村，全年召开常委会议${number}次。\r\n第二行`),
    );
    const made = await refreshText('a.txt', before ?? Buffer.alloc(0));
    expect(Buffer.from(made ?? []).equals(after ?? Buffer.alloc(0))).toBe(true);
  });

  it('leaves the checksum of a draft as it is: the file counts as edited', async () => {
    const stamped = `${TEXT}\n<!-- cppcc-report sha256:${'0'.repeat(64)} -->\n`;
    const made = await refreshText('a.md', Buffer.from(stamped));
    expect(Buffer.from(made ?? []).toString()).toBe(stamped.replace('**6**', '**36**'));
  });
});
