/**
 * A list as the text of one cell that nothing but line breaks divides, as `export` writes it where an item holds a sign
 * at which `import` would divide the cell: items end in a line break each, the last one too, which says so; in more line
 * breaks where an item holds line breaks of its own.
 */
export function exportedList(items: readonly string[]): string {
  const longest = Math.max(0, ...items.flatMap((item) => item.match(/\n+/g) ?? []).map((run) => run.length));
  const end = '\n'.repeat(longest + 1);
  return items.map((item) => item + end).join('');
}

/** The items of a cell that `export` has written line by line; undefined where no line break ends the cell. */
export function readExportedList(text: string): readonly string[] | undefined {
  const end = /\n+$/.exec(text)?.[0];
  if (end === undefined) return undefined;
  return text
    .slice(0, -end.length)
    .split(end)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
