const CANDIDATES = [',', '\t', ';'] as const;

/** So many characters tell which sign it is. */
const HEAD = 20_000;

/** The sign between the cells: that which the first lines have most of, outside quotation marks. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, HEAD).replace(/"(?:[^"]|"")*"/g, '""');
  const counts = CANDIDATES.map((sign) => head.split(sign).length - 1);
  return CANDIDATES[counts.indexOf(Math.max(...counts))] ?? ',';
}
