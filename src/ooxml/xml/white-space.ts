/** Whether a character is white space of XML (1.0, 2.3); the full-width space of Chinese indents is text. */
export function isSpace(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}
