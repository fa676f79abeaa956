import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';

/** A picture of one red dot. */
const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
const BY_HAND = { author: '张主任', date: '2024-12-20T08:00:00Z' };

function text(written: string, options: object = {}): TextRun {
  return new TextRun({ text: written, ...options });
}

/**
 * A document as offices make them, with a picture, comments, tracked changes, a table, a header, a footer, a footnote,
 * a text box, a link and a field, and numbers marked as figures in all of them: 6次 for 常委会议, 11次 for 主席会议,
 * 24条 for 意见建议. The marks have no figure map; their own names say what they stand for.
 */
export async function everything(): Promise<Uint8Array> {
  let count = 0;
  const figure = (name: string, ...children: ParagraphChild[]) => {
    count += 1;
    return new Bookmark({ id: `F${count}_${name}`, children });
  };
  const meetings = (options: object = {}) => figure('常委会议', text('6次', options));
  const document = new Document({
    features: { trackRevisions: true },
    comments: {
      children: [
        { id: 0, author: '李秘书', date: new Date(0), children: [new Paragraph('数字6次请核实')] },
        { id: 1, author: '李秘书', date: new Date(0), children: [new Paragraph('24条？')] },
      ],
    },
    footnotes: {
      1: {
        children: [
          new Paragraph({ children: [text('注：主席会议'), figure('主席会议', text('11次')), text('。')] }),
        ],
      },
    },
    sections: [
      {
        headers: {
          default: new Header({ children: [new Paragraph({ children: [text('常委会议'), meetings()] })] }),
        },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [text('主席会议'), figure('主席会议', text('11次'))] })],
          }),
        },
        children: [
          new Paragraph({ heading: 'Heading1', children: [text('一、会议'), meetings({ bold: true })] }),
          new Paragraph({
            children: [
              text('全年召开常委会议'),
              meetings({ color: 'FF0000', size: 32, font: 'Arial' }),
              text('、主席会议', { italics: true }),
              figure(
                '主席会议',
                text('1', { bold: true }),
                text('1', { font: 'Arial' }),
                text('次', { underline: {} }),
              ),
              text('，5 < 6 & “引号”，提出意见建议'),
              figure('意见建议', text('24条')),
              text('。'),
              new FootnoteReferenceRun(1),
              new ImageRun({ type: 'png', data: DOT, transformation: { width: 20, height: 20 } }),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              text('批注：常委会议'),
              meetings(),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              text('，意见建议'),
              figure(
                '意见建议',
                new CommentRangeStart(1),
                text('24'),
                new CommentRangeEnd(1),
                new TextRun({ children: [new CommentReference(1)] }),
                text('条'),
              ),
            ],
          }),
          new Paragraph({
            children: [
              text('修订：常委会议'),
              figure('常委会议', new InsertedTextRun({ text: '6次', id: 900, ...BY_HAND })),
              new InsertedTextRun({ text: '，都是新写的', id: 901, ...BY_HAND }),
              text('；意见建议'),
              figure(
                '意见建议',
                text('2'),
                new DeletedTextRun({ text: '3', id: 902, ...BY_HAND }),
                new InsertedTextRun({ text: '4', id: 903, ...BY_HAND }),
                text('条'),
              ),
              new DeletedTextRun({ text: '，这句不要', id: 904, ...BY_HAND }),
              text('；共召开主席会议'),
              figure('主席会议', text('达到'), text('11次'), text('之多')),
            ],
          }),
          new Paragraph({
            children: [
              text('链接：'),
              new ExternalHyperlink({ link: 'https://example.com/', children: [text('详情见常委会议')] }),
              figure(
                '常委会议',
                new ExternalHyperlink({ link: 'https://example.com/', children: [text('6次')] }),
              ),
              text('，域：'),
              new SimpleField('AUTHOR', '某某'),
              text('意见建议'),
              figure('意见建议', text('二十四条')),
            ],
          }),
          new Table({
            rows: [
              new TableRow({
                children: ['常委会议', '主席会议'].map((name, index) => {
                  const cell = index === 0 ? meetings() : figure(name, text('11 次'));
                  return new TableCell({ children: [new Paragraph({ children: [text(name), cell] })] });
                }),
              }),
            ],
          }),
          new Textbox({
            alignment: 'center',
            children: [new Paragraph({ children: [text('文本框：常委会议'), meetings(), text('。')] })],
            style: { width: '200pt', height: 'auto' },
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
