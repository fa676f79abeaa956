const GAP_AFTER_NUMBER = /^\D*\d[\d.,]*(\s+)(?=\S)/u;
const NUMBER = /^\D*\d[\d.]*/u;

/** A new number with the blank between number and unit that the old one has: 11 次 becomes 12 次. */
export function keepGap(before: string, after: string): string {
  const [, gap = ''] = GAP_AFTER_NUMBER.exec(before) ?? [];
  const [number = ''] = NUMBER.exec(after) ?? [];
  if (number === '' || number === after) return after;
  return number + gap + after.slice(number.length);
}
