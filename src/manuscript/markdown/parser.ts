import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { chineseFlanks } from '../../document/chinese-flanks.ts';

/** Deeper nesting is no document: the parser would leave the text in it out. */
export const DEEPEST = 900;

/**
 * Markdown as its readers show it, in the program's own dialect of stars: HTML is markup, not text. Link definitions
 * stay text, and what was escaped stays apart, so that every token is found again in the source.
 */
export const parser: Parser = new MarkdownIt('commonmark', { html: true }).enable('table');
parser.disable(['reference', 'text_join']);
parser.set({ maxNesting: 1000 });
parser.normalizeLink = (url) => url;
parser.normalizeLinkText = (url) => url;
chineseFlanks(parser);
