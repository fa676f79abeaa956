/** A text of several lines as YAML's literal block: its header, and its lines as they stand. */
export interface Literal {
  readonly header: '|' | '|-';
  readonly lines: readonly string[];
}

/**
 * A text of several lines as a literal block; undefined for a text of one line, and where blanks or line breaks at
 * an edge, or signs that do not show, are safer in quotation marks.
 *
 * @param text a writable one
 */
export function literalOf(text: string): Literal | undefined {
  const isClosed = text.endsWith('\n');
  const lines = (isClosed ? text.slice(0, -1) : text).split('\n');
  if (lines.length < 2 || lines[0] === '' || lines.at(-1) === '' || /^ /u.test(text)) return undefined;
  if (lines.some((line) => /\p{Control}|\s$/u.test(line))) return undefined;
  return { header: isClosed ? '|' : '|-', lines };
}
