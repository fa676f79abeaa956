/**
 * The document tree: what every writer walks. Made once from Markdown (`parseMarkdown`).
 */

/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** A number that stands for a figure; `text` is what is printed (without or with its unit). */
  | { readonly kind: 'figure'; readonly name: string; readonly text: string }
  /** A gap left for the writer to fill: 〔待补：…〕. */
  | { readonly kind: 'gap'; readonly text: string }
  /** A break by sense inside a title or heading. */
  | { readonly kind: 'break' };

/** What a paragraph is, beyond body text. */
export type Role =
  | 'body'
  /** —— line under the title (副标题). */
  | 'subtitle'
  /** Reporter or author line under the title. */
  | 'credit'
  /** 主送. */
  | 'salutation'
  | 'quote'
  | 'dash'
  | 'caption'
  /** 署名. */
  | 'signature'
  /** 成文日期. */
  | 'date'
  /** 附件说明 after the text; the first line of it carries 附件：. */
  | 'attachment-note'
  /** 附件1 at the head of an attachment's page. */
  | 'attachment'
  /** Editor, keywords: small lines at the end. */
  | 'endnote';

/** A block of the document. */
export type Block =
  /** Level 1 is the document's (or an attachment's) title. */
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5; readonly children: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly role: Role; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      /** Number of the first item. */
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quotation'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

/** A whole document. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
}
