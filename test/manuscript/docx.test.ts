import { describe, expect, it } from 'vitest';
import { locate } from '../../src/manuscript/locate.ts';
import { manuscript, texts } from './checked.ts';
import { docx, mark, p, r } from './docx.ts';

const read = (body: string, extras = {}) => texts('a.docx', docx(body, extras));

describe('the text of a DOCX', () => {
  it.each([
    ['paragraphs', p('甲') + p('') + p('乙'), ['甲', '乙']],
    ['runs', `<w:p>${r('召开')}${r('6')}${r('次')}</w:p>`, ['召开6次']],
    ['references', p('甲&amp;乙&#x4e00;&lt;'), ['甲&乙一<']],
    ['CDATA', '<w:p><w:r><w:t><![CDATA[甲<乙]]>丙</w:t></w:r></w:p>', ['甲<乙丙']],
    ['comments in text', '<w:p><w:r><w:t>甲<!---->乙<!-- 丁 -->丙<?x y?>丁</w:t></w:r></w:p>', ['甲乙丙丁']],
    ['white space of the markup', '<w:p><w:r><w:t> 甲\n乙 </w:t></w:r></w:p>', ['甲 乙']],
    ['white space that is meant', p(' 甲 '), [' 甲 ']],
    ['full-width spaces', '<w:p><w:r><w:t>　　甲</w:t></w:r></w:p>', ['　　甲']],
    ['tabs of tab stops', p('甲', '<w:tabs><w:tab w:pos="1"/></w:tabs>'), ['甲']],
    [
      'characters that are elements',
      '<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>4</w:t><w:noBreakHyphen/><w:t>6</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/><w:softHyphen/></w:r></w:p>',
      ['甲\t4\u20116\u2028\uf0fe'],
    ],
    ['insertions', `<w:p><w:ins w:id="1">${r('甲')}</w:ins>${r('乙')}</w:p>`, ['甲乙']],
    [
      'deletions',
      `<w:p>${r('甲')}<w:del w:id="1"><w:r><w:delText>6</w:delText></w:r>${r('7')}</w:del>${r('乙')}</w:p>`,
      ['甲乙'],
    ],
    [
      'insertions deleted again',
      `<w:p>${r('甲')}<w:ins w:id="1"><w:del w:id="2">${r('6')}</w:del></w:ins></w:p>`,
      ['甲'],
    ],
    [
      'moves',
      `<w:p><w:moveFrom w:id="1">${r('甲')}</w:moveFrom>${r('乙')}<w:moveTo w:id="2">${r('甲')}</w:moveTo></w:p>`,
      ['乙甲'],
    ],
    [
      'deleted paragraph marks',
      p('甲', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('乙') + p('丙'),
      ['甲乙', '丙'],
    ],
    [
      'links',
      `<w:p><w:hyperlink r:id="x">${r('甲')}</w:hyperlink><w:smartTag>${r('乙')}</w:smartTag></w:p>`,
      ['甲乙'],
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`,
      ['甲'],
    ],
    [
      'ruby',
      `<w:p><w:r><w:ruby><w:rt>${r('jiǎ')}</w:rt><w:rubyBase>${r('甲')}</w:rubyBase></w:ruby></w:r></w:p>`,
      ['甲'],
    ],
    ['formulas', '<w:p><m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath></w:p>', ['1+1']],
    [
      'hidden text',
      `<w:p>${r('甲')}${r('6', '<w:vanish/>')}${r('乙', '<w:vanish w:val="0"/>')}</w:p>`,
      ['甲乙'],
    ],
    ['simple fields', `<w:p><w:fldSimple w:instr="DATE">${r('2024年')}</w:fldSimple></w:p>`, ['2024年']],
  ])('holds %s', async (_, body, expected) => {
    expect(await read(body)).toEqual(expected);
  });

  const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;

  it('holds the results of fields, not their instructions, one in the other and across paragraphs', async () => {
    const inner = `${field('begin')}<w:r><w:instrText>X</w:instrText></w:r>${r('不见')}${field('separate')}${r('7')}${field('end')}`;
    const body =
      `<w:p>${r('甲')}${field('begin')}<w:r><w:instrText>IF</w:instrText></w:r>${inner}${r('不见')}${field('separate')}${r('6')}</w:p>` +
      `<w:p>${inner}${field('end')}${r('乙')}</w:p>`;
    expect(await read(body)).toEqual(['甲6', '7乙']);
  });

  it('does not lose the text after a field without an end, or whose parts are deleted', async () => {
    expect(await read(`<w:p>${r('甲')}${field('begin')}${r('乙')}</w:p>${p('丙')}`)).toEqual(['甲乙', '丙']);
    expect(
      await read(
        `<w:p>${field('begin')}<w:del w:id="1">${field('separate')}${r('6')}${field('end')}</w:del>${r('乙')}</w:p>`,
      ),
    ).toEqual(['乙']);
  });

  it('has one branch of alternates', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const alternate = (requires: string) =>
      `<w:p>${r('甲')}<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box('旧框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('乙')}</w:p>`;
    expect(await read(alternate('wps') + p('丙'))).toEqual(['甲乙', '框', '丙']);
    expect(await read(alternate('future'))).toEqual(['甲乙', '旧框']);
  });

  it('has cells of nested tables by row and column', async () => {
    const tc = (content: string, span = 1) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${tc(p('里'))}</w:tr></w:tbl>`;
    const body =
      p('甲') +
      `<w:tbl><w:tr>${tc(p('一'), 2)}${tc(p('三'))}</w:tr><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc(p('删'))}</w:tr><w:tr>${tc(p('二') + inner + p('后'))}</w:tr></w:tbl>`;
    const { passages, file, ...rest } = await manuscript('a.docx', docx(body));
    expect(passages.map(({ kind, number, text }) => `${kind}${number}${text}`)).toEqual([
      'paragraph1甲',
      'cell1一',
      'cell2三',
      'cell3二',
      'cell4里',
      'cell5后',
    ]);
    const places = passages.map((passage) => {
      const at = locate({ ...rest, passages, file }, passage, { start: 0, end: 1 });
      return file.placeName?.(at.range.start);
    });
    expect(places).toEqual([
      '第1段',
      '第1个表格第1行第1列',
      '第1个表格第1行第3列',
      '第1个表格第3行第1列',
      '第2个表格第1行第1列',
      '第1个表格第3行第1列',
    ]);
  });

  it('has the notes that the text refers to, after the body', async () => {
    const note = (kind: string, id: number, text: string, type = '') =>
      `<w:${kind} w:id="${id}"${type}>${p(text)}</w:${kind}>`;
    const to = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const body = `<w:p>${r('甲')}${to('footnote', 3)}${r('乙')}${to('endnote', 2)}</w:p><w:p>${r('丙')}${to('footnote', 2)}<w:del w:id="9">${to('footnote', 4)}</w:del></w:p>`;
    const found = await manuscript(
      'a.docx',
      docx(body, {
        footnotes:
          note('footnote', 0, '——', ' w:type="separator"') +
          note('footnote', 2, '注二') +
          note('footnote', 3, '注三') +
          note('footnote', 4, '不见'),
        endnotes: note('endnote', 2, '尾'),
      }),
    );
    expect(found.passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'paragraph 甲乙',
      'paragraph 丙',
      'note 注三',
      'note 注二',
      'note 尾',
    ]);
    const last = found.passages.at(-1);
    if (!last) throw new Error('none');
    expect(last.pieces[0]?.part).toBe('word/endnotes.xml');
    expect(found.file.placeName?.(locate(found, last, { start: 0, end: 1 }).range.start)).toBe('尾注1');
  });

  it('is read from ISO Strict, UTF-16 and BOM alike', async () => {
    const strict =
      '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>甲6次</w:t></w:r></w:p></w:body></w:document>';
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/text.xml"/></Relationships>';
    for (const bytes of [
      Buffer.from(strict),
      Buffer.from(`\ufeff${strict}`),
      Buffer.from(`\ufeff${strict}`, 'utf16le'),
      Buffer.from(`\ufeff${strict}`, 'utf16le').swap16(),
    ]) {
      expect(await read('', { parts: { 'word/text.xml': bytes, '_rels/.rels': rels } })).toEqual(['甲6次']);
    }
  });
});

describe('headings of a DOCX', () => {
  const style = (id: string, content: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}">${content}</w:style>`;
  const styles =
    style('a0', '<w:name w:val="Title"/>') +
    style('a1', '<w:name w:val="heading 1"/>') +
    style('a2', '<w:name w:val="标题 2"/>') +
    style('mine', '<w:name w:val="我的标题"/><w:basedOn w:val="a2"/>') +
    style(
      'none',
      '<w:name w:val="TOC Heading"/><w:basedOn w:val="a1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>',
    ) +
    style('x', '<w:name w:val="x"/><w:basedOn w:val="y"/>') +
    style('y', '<w:name w:val="y"/><w:basedOn w:val="x"/>');
  const styled = (text: string, id: string) => p(text, `<w:pStyle w:val="${id}"/>`);

  it('are known by style, by the styles that it is based on, and by outline level', async () => {
    const found = await manuscript(
      'a.docx',
      docx(
        styled('综述', 'a0') +
          styled('不是', 'none') +
          styled('一', 'a1') +
          p('甲') +
          p('乙') +
          styled('（一）', 'mine') +
          styled('丙', 'x') +
          p('二', '<w:outlineLvl w:val="0"/>') +
          p('二、不是') +
          styled('丁', 'absent'),
        { styles },
      ),
    );
    expect(
      found.passages.map(({ kind, trail, number, text }) => [kind, trail.join('/'), number, text]),
    ).toEqual([
      ['heading', '', 0, '综述'],
      ['paragraph', '综述', 1, '不是'],
      ['heading', '综述', 0, '一'],
      ['paragraph', '综述/一', 1, '甲'],
      ['paragraph', '综述/一', 2, '乙'],
      ['heading', '综述/一', 0, '（一）'],
      ['paragraph', '综述/一/（一）', 1, '丙'],
      ['heading', '综述', 0, '二'],
      ['paragraph', '综述/二', 1, '二、不是'],
      ['paragraph', '综述/二', 2, '丁'],
    ]);
    expect(found.file.placeName?.(found.file.text.indexOf('乙'))).toBe('“一”第2段');
    expect(found.file.text.split('\n')).toHaveLength(found.passages.length);
  });

  it('are known by their numbers where no style tells', async () => {
    const found = await manuscript(
      'a.docx',
      docx(
        p('综述') +
          p('一、旗帜鲜明讲政治') +
          p('甲') +
          p('（一）理论学习') +
          p('乙') +
          p('（二）召开会议6次，审议事项3件。') +
          p('二、协商议政') +
          p('丙'),
      ),
    );
    expect(found.passages.map(({ kind, trail, text }) => [kind, trail.join('/'), text])).toEqual([
      ['paragraph', '', '综述'],
      ['heading', '', '一、旗帜鲜明讲政治'],
      ['paragraph', '一、旗帜鲜明讲政治', '甲'],
      ['heading', '一、旗帜鲜明讲政治', '（一）理论学习'],
      ['paragraph', '一、旗帜鲜明讲政治/（一）理论学习', '乙'],
      ['paragraph', '一、旗帜鲜明讲政治/（一）理论学习', '（二）召开会议6次，审议事项3件。'],
      ['heading', '', '二、协商议政'],
      ['paragraph', '二、协商议政', '丙'],
    ]);
  });
});

describe('figure marks of a DOCX', () => {
  const figures =
    '<figure bookmark="F1_常委会议" name="常委会议" form="figure" text="6次"/>' +
    '<figure bookmark="F2_意见建议" name="意见·建议" form="number round=100"/>';

  async function marks(body: string, map: string | null = figures) {
    const found = await manuscript('a.docx', docx(body, map === null ? {} : { figures: map }));
    return {
      marks: found.marks.map(({ name, printed, passage, range, unregistered }) =>
        [name, printed, passage.text.slice(range.start, range.end), ...(unregistered ? ['?'] : [])].join(' '),
      ),
      lost: found.lost.map(({ name }) => name),
    };
  }
  const both = (first: string) => `${first}<w:p>${mark(8, 'F2_意见建议')}${r('3500')}${mark(8)}</w:p>`;
  const second = '意见·建议  3500';

  it.each([
    [
      'stand',
      `<w:p>${r('召开')}${mark(1, 'F1_常委会议')}${r('6')}${r('次')}${mark(1)}${r('。')}</w:p>`,
      ['常委会议 6次 6次'],
      [],
    ],
    [
      'are lost without text',
      `<w:p>${r('召开')}${mark(1, 'F1_常委会议')}${mark(1)}${r('。')}</w:p>`,
      [],
      ['常委会议'],
    ],
    [
      'are lost with blanks only',
      `<w:p>${r('召开')}${mark(1, 'F1_常委会议')}${r(' ')}${mark(1)}${r('。')}</w:p>`,
      [],
      ['常委会议'],
    ],
    [
      'are lost with deleted text only',
      `<w:p>${r('召开')}${mark(1, 'F1_常委会议')}<w:del w:id="5">${r('6次')}</w:del>${mark(1)}</w:p>`,
      [],
      ['常委会议'],
    ],
    ['are lost without an end', `<w:p>${mark(1, 'F1_常委会议')}${r('6次')}</w:p>`, [], ['常委会议']],
    [
      'are lost with the end first',
      `<w:p>${mark(1)}${r('6次')}${mark(1, 'F1_常委会议')}</w:p>`,
      [],
      ['常委会议'],
    ],
    ['are lost without bookmark', p('6次'), [], ['常委会议']],
    [
      'copied in LibreOffice are the same figure',
      `<w:p>${mark(1, 'F1_常委会议')}${r('6次')}${mark(1)}${mark(2, 'F1_常委会议1')}${r('7次')}${mark(2)}${mark(3, 'F1_常委会议 Copy 1')}${r('8次')}${mark(3)}</w:p>`,
      ['常委会议 6次 6次', '常委会议 6次 7次', '常委会议 6次 8次'],
      [],
    ],
    [
      'copied are not lost with the original',
      `<w:p>${mark(1, 'F1_常委会议')}${mark(1)}${mark(2, 'F1_常委会议1')}${r('7次')}${mark(2)}</w:p>`,
      ['常委会议 6次 7次'],
      [],
    ],
    ['of others are none', `<w:p>${mark(1, '_GoBack')}${r('6次')}${mark(1)}</w:p>`, [], ['常委会议']],
    [
      'without entry have their own name',
      `<w:p>${mark(1, 'F9_主席会议')}${r('11次')}${mark(1)}</w:p>`,
      ['主席会议  11次 ?'],
      ['常委会议'],
    ],
    [
      'nest and overlap',
      `<w:p>${mark(1, 'F1_常委会议')}${r('共')}${mark(2, 'F3_甲')}${r('6')}${mark(1)}${r('次')}${mark(2)}</w:p>`,
      ['常委会议 6次 共6', '甲  6次 ?'],
      [],
    ],
    [
      'are where their first letter is',
      `${mark(1, 'F1_常委会议')}${p('')}<w:p>${r('6次')}</w:p>${mark(1)}`,
      ['常委会议 6次 6次'],
      [],
    ],
    [
      'go to the end of their paragraph',
      `<w:p>${r('共')}${mark(1, 'F1_常委会议')}${r('6')}</w:p><w:p>${r('次')}${mark(1)}${r('。')}</w:p>`,
      ['常委会议 6次 6'],
      [],
    ],
  ])('%s', async (_, body, standing, lost) => {
    expect(await marks(both(body))).toEqual({ marks: [...standing, second], lost });
  });

  it('have the name of the bookmark without a map, or with a broken one', async () => {
    const body = `<w:p>${mark(1, 'F1_常委会议')}${r('6次')}${mark(1)}${mark(2, 'F2_x')}${mark(2)}</w:p>`;
    expect(await marks(body, null)).toEqual({ marks: ['常委会议  6次 ?'], lost: ['x'] });
    expect(await marks(body, '<broken')).toEqual({ marks: ['常委会议  6次 ?'], lost: ['x'] });
  });
});
