import type { FigureForm } from '../marks/figure-form.ts';
import type { Range, SourceFile } from '../source/source.ts';

/**
 * A document from outside, as it stands now: what a reader sees of it, and the way back from every character to
 * where it is stored.
 */
export interface Manuscript {
  readonly format: 'docx' | 'markdown' | 'text';
  /**
   * What diagnostics quote: the file's own text for Markdown and plain text (without a byte order mark); for DOCX a
   * passage a line.
   */
  readonly file: SourceFile;
  /** In the order of the text. */
  readonly passages: readonly Passage[];
  /** The figure marks that still stand, in the order of the text. None outside DOCX. */
  readonly marks: readonly FigureSpan[];
  /** Figures that the program has marked and whose marks are gone, or empty. */
  readonly lost: readonly LostFigure[];
  /**
   * What the file holds, as stored: every part of a package; one part named '' for Markdown and plain text. The text
   * of a part, which pieces have offsets of, is what `decodeXml` makes of it; that of '' is `file.text`.
   */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** How many other documents it takes in, whose text has not been read; undefined for none. */
  readonly embedded?: number;
}

/** A paragraph, a heading, a table cell, a note: text in which a sentence can stand. */
export interface Passage {
  readonly kind: 'heading' | 'paragraph' | 'cell' | 'note';
  /** Headings above it, outermost first; of a heading, those above it and not itself. */
  readonly trail: readonly string[];
  /** Which paragraph under its heading it is, counted from 1, cells and notes each among themselves; 0 for headings. */
  readonly number: number;
  /**
   * What a reader sees: no markup, pending insertions in, pending deletions and hidden text out. A tab is U+0009, a
   * line break within the passage U+2028, a hyphen that does not break U+2011.
   */
  readonly text: string;
  /** Where `text` is stored, in order and without gaps in `text`; what is stored between two pieces is markup. */
  readonly pieces: readonly Piece[];
}

/**
 * A span of a passage that is stored in one go. In DOCX it is text of a `w:t`, or a single character that an element
 * stands for (`<w:tab/>`, `<w:br/>`, `<w:sym …/>`): its source is that element then. A
 * line end in the source reads as a space or, in Markdown, as the line break that it is.
 */
export interface Piece {
  /** Within the passage's text. */
  readonly range: Range;
  /** Part of the package (`word/document.xml`); '' for files that are text themselves. */
  readonly part: string;
  /** Within the part's text, markup and entities included; as long as `range` unless something is escaped. */
  readonly source: Range;
  /** Why no other text can be written there: it is an element, or part of a formula, where changes are not tracked. */
  readonly fixed?: 'element' | 'formula';
}

/** A figure that the program has written into a document, as the figure map registers it. */
export interface RegisteredFigure {
  /** As registered: a copy of marked text has a bookmark of another name and stands for the same figure. */
  readonly bookmark: string;
  /** The figure's exact name; where the map is lost what the bookmark has kept of it, which may be cut short. */
  readonly name: string;
  readonly form: FigureForm;
  /** What was printed when it was built or last refreshed; undefined where the map does not say. */
  readonly printed: string | undefined;
  /** Its bookmark looks like one of the program's, and the document's figure map does not know it. */
  readonly unregistered?: true;
}

/**
 * A figure that no mark is around any more. Where changes are tracked, the number that a person types in place of a
 * marked one stands beside the mark, which is around the deleted one only.
 */
export interface LostFigure extends RegisteredFigure {
  /** Where its empty mark stands, if it does. */
  readonly left?: { readonly passage: Passage; readonly at: number };
}

/** A figure mark that stands in a document. */
export interface FigureSpan extends RegisteredFigure {
  readonly passage: Passage;
  /** Within the passage's text; what is marked beyond the end of the passage is left out. */
  readonly range: Range;
  /** Marked text goes on beyond the end of the passage: part of the number may stand there, so it is not rewritten. */
  readonly cut?: true;
  /** No mark stands there: the number is known by what was printed, so it is not rewritten. */
  readonly guessed?: true;
}
