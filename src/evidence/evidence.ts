import type { FigureGroup } from '../compute/catalogue.ts';
import type { Quantity } from '../quantity/quantity.ts';

/** 数据来源说明: figures with all that they rest on, ready to be written in any format: plain data. */
export interface Evidence {
  /** What it explains: a document's title, or whose log of which year. */
  readonly subject: string;
  /** The document's path as messages show it; '' where a log is explained as a whole. */
  readonly document: string;
  /** Paths of the logs, as messages show them. */
  readonly logs: readonly string[];
  /** In the order given: of the text for a document, of `stats` for a log. Each figure of each log stands once. */
  readonly figures: readonly FigureEvidence[];
  /** Numbers of the document that no certain figure stands behind, in the order of the text. */
  readonly untied: readonly UntiedNumber[];
}

/** One figure and what it rests on. Texts are '' where there is nothing to say. */
export interface FigureEvidence {
  readonly name: string;
  readonly group: FigureGroup;
  /** Path of its log. */
  readonly log: string;
  /** As documents print it. */
  readonly text: string;
  /** As known, in words; the same as `text` unless that is rounded. An endless quotient ends in …. */
  readonly known: string;
  /** Exactly as known; undefined where there is no number yet. */
  readonly value: Quantity | undefined;
  /** How it came about, in words. */
  readonly definition: string;
  /** Which activities count, in words. */
  readonly condition: string;
  readonly scope: string;
  readonly asOf: string;
  readonly source: string;
  /** Why there is no number yet. */
  readonly lacking: string;
  /** Figures that it is computed from, in order: of a ratio its part and its whole. */
  readonly parts: readonly FigurePart[];
  /** In the order of the log. */
  readonly entries: readonly EntryEvidence[];
  /** Where it stands in the document, in the order of the text. */
  readonly occurrences: readonly Occurrence[];
}

/** A figure that another is computed from. */
export interface FigurePart {
  readonly name: string;
  /** What it comes to; '' if the log has no such figure. */
  readonly text: string;
}

/** An entry of the log behind a figure. */
export interface EntryEvidence {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** As a log writes it (`2024-03-05`); '' where the entry has none. */
  readonly date: string;
  readonly title: string;
  /** What it adds to the figure. */
  readonly amount: Quantity;
  /** `amount` in words. */
  readonly text: string;
  /** What the log names as its proof. */
  readonly source: string;
}

/** A number as it stands in a document. */
export interface NumberInText {
  /** In words: “协商议政”第3段, or 第12行. */
  readonly place: string;
  /** The number as it stands there. */
  readonly text: string;
  /** The sentence around it. */
  readonly excerpt: string;
  /** Offset in the document's text, by which the numbers of a document are put in order. */
  readonly position: number;
}

/** A place where a figure stands in a document. */
export interface Occurrence extends NumberInText {
  /** What the document would say by the log, where it says another number; '' where it agrees. */
  readonly expected: string;
}

/** A number of a document that no certain figure stands behind. */
export interface UntiedNumber extends NumberInText {
  /** Why: the words fit several figures, or none; or the log has no figure of the mark's name. */
  readonly why: 'quoted' | 'ambiguous' | 'untied' | 'unknown';
  /** Names of the figures that it may stand for, best first; of an unknown one the name it is marked with. */
  readonly candidates: readonly string[];
}
