/**
 * Blanks that are none to YAML, as the inside of a character class: U+3000 from a Chinese keyboard, and those that come
 * along with what is pasted from web pages and WeChat (no-break space, en and em space, thin spaces).
 */
export const FOREIGN_BLANKS = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';

const AT_START = new RegExp(`^[${FOREIGN_BLANKS}\\s]+`, 'u');
const AT_END = new RegExp(`[${FOREIGN_BLANKS}\\s]+$`, 'u');

/** A text without blanks around it, whichever they are: YAML takes away its own. */
export function withoutBlanksAround(text: string): string {
  return text.replace(AT_START, '').replace(AT_END, '');
}

/** The first blank of a text that is none to YAML; undefined if there is none. */
export function foreignBlank(text: string): string | undefined {
  return new RegExp(`[${FOREIGN_BLANKS}]`, 'u').exec(text)?.[0];
}
