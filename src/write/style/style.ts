import type { WrittenFontRole, WrittenStyle } from '../../vocabulary/generated/style.types.ts';

/** The layout of documents: complete, sizes in points, other lengths in the units that the schema names. */
export interface Style {
  readonly page: Page;
  readonly fonts: Readonly<Record<FontRole, FontFace>>;
  /** Font for Latin text where a font has none of its own. */
  readonly latin: string;
  readonly body: ParagraphStyle;
  readonly title: ParagraphStyle;
  readonly subtitle: ParagraphStyle;
  readonly credit: ParagraphStyle;
  readonly salutation: ParagraphStyle;
  readonly headings: readonly [ParagraphStyle, ParagraphStyle, ParagraphStyle, ParagraphStyle];
  /** Whether unnumbered headings of two lines are centred. */
  readonly centerTwoLines: boolean;
  readonly runIn: TextStyle;
  readonly strong: TextStyle;
  readonly emphasis: TextStyle;
  readonly quote: ParagraphStyle;
  readonly dash: ParagraphStyle;
  readonly caption: ParagraphStyle;
  readonly attachmentNote: ParagraphStyle;
  readonly signature: SignatureStyle;
  readonly attachment: ParagraphStyle;
  readonly endnote: ParagraphStyle;
  readonly table: TableStyle;
  readonly pageNumber: PageNumberStyle;
  /** Name of the highlight colour of gaps. */
  readonly gap: Required<WrittenStyle>['gap'];
}

/** What a font is for; which font that is differs from office to office. */
export type FontRole = WrittenFontRole;

/** Names of fonts as the word processor knows them. */
export interface FontFace {
  readonly eastAsia: string;
  readonly ascii: string;
}

/** Paper and text area; lengths in millimetres. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly lines: number;
  readonly characters: number;
}

interface Letters {
  readonly font: FontRole;
  /** Points. */
  readonly size: number;
  /** Six hexadecimal digits. */
  readonly color: string;
}

/** How a kind of paragraph looks. */
export interface ParagraphStyle extends Letters {
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** First-line indent in characters. */
  readonly indent: number;
  /** Blank lines above and below. */
  readonly linesBefore: number;
  readonly linesAfter: number;
}

/** How text inside a paragraph looks; what is undefined is as the paragraph has it. */
export interface TextStyle {
  readonly font: FontRole | undefined;
  readonly bold: boolean | undefined;
}

/** 署名 and 成文日期; lengths in characters. */
export interface SignatureStyle extends Letters {
  readonly linesBefore: number;
  readonly right: number;
  readonly shift: number;
  readonly seal: boolean;
}

/** Tables; line height and border in points. */
export interface TableStyle extends Letters {
  readonly headerFont: FontRole;
  readonly lineHeight: number;
  readonly border: number;
}

/** Page numbers; indent in characters of their own size, distance in millimetres. */
export interface PageNumberStyle extends Letters {
  /** Text with `{page}` in it; '' for no page numbers. */
  readonly format: string;
  readonly position: 'outside' | 'center' | 'left' | 'right';
  readonly indent: number;
  readonly distance: number;
}
