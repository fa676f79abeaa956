import { type FigureForm, PLAIN_FORM, writeForm } from './figure-form.ts';

/**
 * Marks that travel through Markdown as Unicode noncharacters (U+FDD0…U+FDD8), which the input may not
 * contain (`read` refuses them). The templates' helpers write them, `parseMarkdown` reads them.
 */

export const FIGURE_START = '\u{fdd0}';
export const FIGURE_TEXT = '\u{fdd1}';
export const FIGURE_END = '\u{fdd2}';
export const BREAK = '\u{fdd3}';
export const ROLE_START = '\u{fdd4}';
export const ROLE_END = '\u{fdd5}';
export const GAP_START = '\u{fdd6}';
export const GAP_END = '\u{fdd7}';
/** Between a figure's name and its form, which plain figures go without. */
export const FIGURE_FORM = '\u{fdd8}';

/** Marks `text` as standing for the figure called `name`, in the given form. Neither may contain a mark. */
export function figureMark(name: string, text: string, form: FigureForm = PLAIN_FORM): string {
  const written = writeForm(form);
  const marked = written === writeForm(PLAIN_FORM) ? '' : `${FIGURE_FORM}${written}`;
  return `${FIGURE_START}${name}${marked}${FIGURE_TEXT}${text}${FIGURE_END}`;
}

/** Marks a paragraph's role; stands at its very start. */
export function roleMark(role: string): string {
  return `${ROLE_START}${role}${ROLE_END}`;
}

/** Marks a gap for the writer to fill; `text` is what is missing, without brackets. */
export function gapMark(text: string): string {
  return `${GAP_START}${text}${GAP_END}`;
}

/** Every mark and every other noncharacter of the block U+FDD0…U+FDEF. */
export const noncharacter = /[\u{fdd0}-\u{fdef}]/u;
