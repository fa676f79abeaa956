import { startsWithKnownKey } from '../read/slips/swallowed-fields.ts';

/** Begins with a letter, a digit or what opens a phrase: no sign of YAML's, and none that typists put for a dash. */
const START = /^(?:[\p{L}\p{N}“‘《〈（【「『〔…]|——)/u;

/** A field's name as people choose them; others are quoted. */
const NAME = /^[\p{L}“《][\p{L}\p{N}“”《》（）()/／·、_%％]*$/u;

/** What YAML takes for a number, nothing or a truth value. */
const OTHER_KIND =
  /^(?:[-+]?(?:0o[0-7]+|0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|\.inf)|\.nan|null|~|true|false)$/iu;

/** Signs that separate in brackets, to YAML or to people. */
const SEPARATOR = /[,[\]{}#:"'，、；：]/u;

/** True for a text that reads back as that text without quotation marks, after `key: ` or `- `. */
export function isPlain(text: string): boolean {
  return (
    START.test(text) &&
    text === text.trimEnd() &&
    !/\p{Control}|:(?: |$)| #/u.test(text) &&
    !OTHER_KIND.test(text) &&
    !startsWithKnownKey(text)
  );
}

/** True for a text that needs no quotation marks inside `[ ]` and `{ }` either. */
export function isPlainInFlow(text: string): boolean {
  return isPlain(text) && !SEPARATOR.test(text);
}

/** True for a key that needs no quotation marks. */
export function isPlainKey(text: string): boolean {
  return NAME.test(text) && !OTHER_KIND.test(text);
}

/**
 * True for digits that YAML reads as a number and gives back digit by digit, and the log takes for the same as a text
 * of them; not so decimals, since a number 2024.1 may have been 2024.10.
 */
export function isWholeNumber(text: string): boolean {
  return /^(?:0|-?[1-9]\d{0,14})$/u.test(text);
}
