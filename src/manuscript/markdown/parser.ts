import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { chineseFlanks } from '../../document/chinese-flanks.ts';

/** Deeper nesting is no document: the parser would leave the text in it out. */
export const DEEPEST = 900;

/**
 * Blocks of Markdown as its readers show it, in the program's own dialect of stars: HTML is markup, not text. Link definitions
 * stay text, and what was escaped stays apart, so that every token is found again in the source. What is in a block `inlineTokens` tells.
 */
export const parser: Parser = new MarkdownIt('commonmark', { html: true }).enable('table');
parser.disable(['reference', 'inline', 'text_join']);
parser.set({ maxNesting: 1000 });
parser.normalizeLink = (url) => url;
parser.normalizeLinkText = (url) => url;
chineseFlanks(parser);

/** So many signs of markup stand in no paragraph; the parser's time grows with the square of their number. */
const MOST_SIGNS = 2000;

/** The tokens of a block's content; undefined for content that would take too long. */
export function inlineTokens(content: string): Token[] | undefined {
  let signs = 0;
  for (const sign of content) if ('[]!*_`<'.includes(sign)) signs += 1;
  if (signs > MOST_SIGNS) return undefined;
  const tokens: Token[] = [];
  parser.inline.parse(content, parser, {}, tokens);
  return tokens;
}
