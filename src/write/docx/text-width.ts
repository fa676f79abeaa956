/** Widths of Times New Roman, in ems, where they are not those of a digit; Chinese characters are 1 em. */
const NARROW = new Map([...'.,:;!/ |'].map((character) => [character, 0.26]));

/**
 * Width of a line of text in twips.
 *
 * @param size points
 * @param spacing twips added to each character
 */
export function textWidth(text: string, size: number, spacing: number): number {
  let ems = 0;
  let count = 0;
  for (const character of text) {
    count += 1;
    // Quotation marks, dashes and dots are set in the Chinese font.
    ems += character.charCodeAt(0) < 0x2000 ? (NARROW.get(character) ?? 0.5) : 1;
  }
  return Math.round(ems * size * 20 + count * spacing);
}
