import type { Origin } from '../../source/source.ts';

/** The log's own wording of a 工作综述. */
export interface SummaryWording extends DocumentWording {
  readonly form: SummaryForm;
  readonly sections: readonly SectionWording[];
  /** Whether the log holds a `summary` at all. */
  readonly present: boolean;
}

/** 体例 of a 工作综述: `press` 新闻体 (unnumbered headings), `report` 报告体 (一、（一）1.), `thematic` 专题体 (—— subtitle). */
export type SummaryForm = 'press' | 'report' | 'thematic';

/** What frames any document; empty where the log is silent. */
export interface DocumentWording {
  readonly title: readonly Wording[];
  readonly subtitle: Wording | undefined;
  /** Reporter or author line (署名行) under the title. */
  readonly credit: Wording | undefined;
  readonly lead: readonly Block[];
  readonly closing: readonly Block[];
  /** Issuer at the end (署名). */
  readonly signature: Wording | undefined;
  /** Date at the end (成文日期). */
  readonly date: Wording | undefined;
  readonly attachments: readonly Attachment[];
  /** Lines under the text, such as editor and keywords (文末说明). */
  readonly endnotes: readonly Wording[];
}

/** An attachment (附件), on a page of its own. */
export interface Attachment {
  readonly title: Wording;
  readonly content: readonly Block[];
}

/** A section of the log's own wording; sections nest. */
export interface SectionWording {
  /** One or two lines. */
  readonly heading: readonly Wording[];
  readonly content: readonly Block[];
  readonly sections: readonly SectionWording[];
}

/** A block of the log's own wording. */
export type Block =
  /** A body paragraph, with an optional run-in heading (段首标题). */
  | { readonly kind: 'paragraph'; readonly runIn: Wording | undefined; readonly text: Wording }
  /** A paragraph that quotes (引语). */
  | { readonly kind: 'quote'; readonly text: Wording }
  /** A paragraph led by —— (破折段). */
  | { readonly kind: 'dash'; readonly text: Wording }
  /** A picture's caption (图注). */
  | { readonly kind: 'caption'; readonly text: Wording }
  /** A numbered or plain list (分列). */
  | { readonly kind: 'list'; readonly marker: ListMarker; readonly items: readonly Wording[] }
  /** A table (表格) with a header row. */
  | {
      readonly kind: 'table';
      readonly header: readonly Wording[];
      readonly rows: readonly (readonly Wording[])[];
    };

/** `number` 1. 2. 3.; `hanzi` 一是…二是…; `dash` ——. */
export type ListMarker = 'number' | 'hanzi' | 'dash';

/** Text of the log's own wording, with `{{figures}}` in it and the way back to where it stands. */
export interface Wording {
  readonly text: string;
  readonly origin: Origin;
}
