import type { Role } from '../../marks/role.ts';
import type { ParagraphStyle, Style } from '../style/style.ts';

/** Ids of the paragraph styles. Names that Word knows are kept, so that it shows them in its own language. */
export type StyleId = keyof typeof NAMES;

export const NAMES = {
  BodyTextFirstIndent: 'Body Text First Indent',
  Title: 'Title',
  Subtitle: 'Subtitle',
  Credit: '署名行',
  Salutation: 'Salutation',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  Heading3: 'heading 3',
  Heading4: 'heading 4',
  Quote: 'Quote',
  Dash: '破折段',
  Caption: 'caption',
  AttachmentNote: '附件说明',
  Signature: 'Signature',
  Date: 'Date',
  Attachment: '附件',
  Endnote: '文末说明',
  TableText: '表格文字',
  TableHeader: '表头',
  TableEnd: '表后',
  Footer: 'footer',
} as const;

/** Style of a role's paragraphs. */
export const STYLE_OF_ROLE: Readonly<Record<Role, StyleId>> = {
  body: 'BodyTextFirstIndent',
  subtitle: 'Subtitle',
  credit: 'Credit',
  salutation: 'Salutation',
  quote: 'Quote',
  dash: 'Dash',
  caption: 'Caption',
  signature: 'Signature',
  date: 'Date',
  'attachment-note': 'AttachmentNote',
  attachment: 'Attachment',
  endnote: 'Endnote',
};

/** Style of headings below the title. */
export const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** How the paragraphs of a style look. */
export function lookOf(id: StyleId, style: Style): ParagraphStyle {
  const plain = { bold: false, align: 'both', indent: 0, linesBefore: 0, linesAfter: 0 } as const;
  const [heading1, heading2, heading3, heading4] = style.headings;
  switch (id) {
    case 'BodyTextFirstIndent':
      return style.body;
    case 'Title':
      return style.title;
    case 'Subtitle':
      return style.subtitle;
    case 'Credit':
      return style.credit;
    case 'Salutation':
      return style.salutation;
    case 'Heading1':
      return heading1;
    case 'Heading2':
      return heading2;
    case 'Heading3':
      return heading3;
    case 'Heading4':
      return heading4;
    case 'Quote':
      return style.quote;
    case 'Dash':
      return style.dash;
    case 'Caption':
      return style.caption;
    case 'AttachmentNote':
      return style.attachmentNote;
    case 'Signature':
    case 'Date':
      return { ...plain, ...style.signature, align: 'right' };
    case 'Attachment':
      return style.attachment;
    case 'Endnote':
      return style.endnote;
    case 'TableText':
    case 'TableEnd':
      return { ...plain, ...style.table };
    case 'TableHeader':
      return { ...plain, ...style.table, font: style.table.headerFont, align: 'center' };
    case 'Footer':
      return { ...plain, ...style.pageNumber, indent: 0, align: 'left' };
  }
}
