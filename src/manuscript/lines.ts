/** The lines of a text, without line ends, and where each starts. */
export interface Lines {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

/** Splits a text at the line ends that editors and Markdown know: LF, CRLF and a lone CR. */
export function linesOf(text: string): Lines {
  const texts: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\n|\r|$/g)) {
    texts.push(text.slice(start, end.index));
    starts.push(start);
    start = end.index + end[0].length;
  }
  return { texts, starts };
}
