import type { ContextOf, ObjectShape } from './shape.ts';

/** A block of the log's own wording; exactly one of the first eight flags is set. */
export const blockShape = {
  /** Body text, with an optional run-in heading. */
  isParagraph: 'flag',
  isQuote: 'flag',
  /** A paragraph led by ——. */
  isDash: 'flag',
  isCaption: 'flag',
  /** A list 1. 2. 3. */
  isNumbered: 'flag',
  /** An enumeration 一是…二是… that runs on in one paragraph. */
  isHanzi: 'flag',
  /** A list of paragraphs led by ——. */
  isDashes: 'flag',
  isTable: 'flag',
  /** Run-in heading; '' for none. `runInStop` is the stop that it lacks. */
  runIn: 'wording',
  runInStop: 'text',
  text: 'wording',
  /** Items of a list: `marker` is 一是 or —— or '', `stop` is the mark that the text lacks at its end. */
  items: [{ order: 'number', marker: 'text', text: 'wording', stop: 'text' }],
  header: ['wording'],
  rows: [['wording']],
} as const satisfies ObjectShape;

/** What the committee is called. Each is '' where the log does not say. */
const organizationShape = {
  name: 'text',
  shortName: 'text',
  /** `shortName`, or else `name`. */
  called: 'text',
  level: 'text',
  /** The party committee of its level: 县委, 自治区党委. */
  party: 'text',
  term: 'text',
} as const satisfies ObjectShape;

/** What frames any document, in the log's own wording. */
export const frameShape = {
  organization: organizationShape,
  /** Lines of the title; empty where the log does not word it. */
  title: ['wording'],
  subtitle: 'wording',
  credit: 'wording',
  lead: [blockShape],
  closing: [blockShape],
  signature: 'wording',
  date: 'wording',
  /** `label` is 附件, or 附件1 … where there are several; `order` counts from 1. */
  attachments: [{ label: 'text', order: 'number', several: 'flag', title: 'wording', blocks: [blockShape] }],
  endnotes: ['wording'],
} as const satisfies ObjectShape;

/** Context of a block of own wording. */
export type BlockContext = ContextOf<typeof blockShape>;
