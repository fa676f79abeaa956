/**
 * A list as the text of one cell, as `export` writes it. Where an item holds a sign at which `import` would divide it,
 * items end in a line break each, the last one too, which says that nothing else divides them; in more line breaks where
 * an item holds line breaks of its own.
 *
 * @param separator what stands between items that hold no such sign: `、`
 * @param signs what `import` takes for the end of an item
 */
export function exportedList(items: readonly string[], separator: string, signs: RegExp): string {
  const trimmed = items.map((item) => item.trim()).filter((item) => item !== '');
  if (!trimmed.some((item) => item.includes('\n') || signs.test(item))) return trimmed.join(separator);
  const longest = Math.max(
    0,
    ...trimmed.flatMap((item) => item.match(/\n+/g) ?? []).map((run) => run.length),
  );
  const end = '\n'.repeat(longest + 1);
  return trimmed.map((item) => item + end).join('');
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
