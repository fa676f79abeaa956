/** How the lines of a text end, and the text with line feeds. */
export interface LineEnds {
  /** The text with each line ending in a line feed. */
  readonly text: string;
  /** What most lines ended in; for lone carriage returns, a line feed. */
  readonly end: '\n' | '\r\n';
  /** Number of lines that ended otherwise. */
  readonly odd: number;
}

/**
 * Tells how the lines of a text end. Carriage returns before a line end are part of it: they show nothing. Where no line
 * ends in a line feed, carriage returns end lines (old Macintosh). Any other carriage return stands inside a line, and stays.
 */
export function lineEndsOf(text: string): LineEnds {
  if (!text.includes('\n')) {
    const lone = text.split('\r').length - 1;
    return { text: text.replaceAll('\r', '\n'), end: '\n', odd: lone };
  }
  const counts = { '\n': 0, '\r\n': 0, other: 0 };
  const plain = text.replace(/\r*\n/gu, (end) => {
    counts[end === '\n' || end === '\r\n' ? end : 'other'] += 1;
    return '\n';
  });
  const end = counts['\r\n'] > counts['\n'] ? '\r\n' : '\n';
  return { text: plain, end, odd: counts.other + (end === '\n' ? counts['\r\n'] : counts['\n']) };
}
