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
 * Tells how the lines of a text end. Carriage returns before a line feed are part of one line end; those that stand alone
 * (old Macintosh) are line ends too, as the log is read and as editors show it.
 */
export function lineEndsOf(text: string): LineEnds {
  const counts = { '\n': 0, '\r\n': 0, other: 0 };
  const plain = text.replace(/\r*\n|\r+$|\r/gu, (end) => {
    counts[end === '\n' || end === '\r\n' ? end : 'other'] += 1;
    return '\n';
  });
  const end = counts['\r\n'] > counts['\n'] ? '\r\n' : '\n';
  return { text: plain, end, odd: counts.other + (end === '\n' ? counts['\r\n'] : counts['\n']) };
}
