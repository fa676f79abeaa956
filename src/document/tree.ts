/**
 * The document tree: what every writer walks. Made once from Markdown (`parseMarkdown`).
 */

import type { FigureForm } from '../marks/figure-form.ts';
import type { Role } from '../marks/role.ts';

/** A piece of a line. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  /** A number that stands for a figure; `text` is what is printed (without or with its unit). */
  | { readonly kind: 'figure'; readonly name: string; readonly form: FigureForm; readonly text: string }
  /** A gap left for the writer to fill: 〔待补：…〕. */
  | { readonly kind: 'gap'; readonly text: string }
  /** A break by sense inside a title or heading. */
  | { readonly kind: 'break' };

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
      /** Each column's share of the width; by its texts where absent. Writers without a page pass over it. */
      readonly shares?: readonly number[];
    };

/** A whole document. */
export interface DocumentTree {
  readonly blocks: readonly Block[];
}
