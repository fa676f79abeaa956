/** What Markdown could read as markup: every ASCII punctuation character (CommonMark 2.4). */
const punctuation = /[!-/:-@[-`{-~]/g;

/**
 * Text as Markdown that reads back as the same text: a backslash before every ASCII punctuation character,
 * whitespace folded. The Markdown writer later drops the backslashes that are not needed.
 */
export function escapeMarkdown(text: string): string {
  return foldSpace(text).replace(punctuation, '\\$&');
}

/** What is written without blanks around it: hanzi and full-width punctuation. */
export const wide = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’—…]';

const lineBreak = '[ \\t]*(?:[\\r\\n\\f\\v\\u0085\\u2028\\u2029][ \\t]*)+';
const breakBesideHanzi = new RegExp(`(?<=${wide})${lineBreak}|${lineBreak}(?=${wide})`, 'gu');

/**
 * Folds runs of whitespace into one space, and into nothing where a line breaks beside hanzi, which are
 * written without spaces. The ideographic space (U+3000) and the no-break space are text and stay.
 */
export function foldSpace(text: string): string {
  if (!/[\t\n\r\f\v\u0085\u2028\u2029]| {2}/.test(text)) return text;
  return text.replace(breakBesideHanzi, '').replace(/[ \t\n\r\f\v\u0085\u2028\u2029]+/g, ' ');
}
