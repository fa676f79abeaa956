/** Numbers of rows as people list them: `第3—5、9行`. @param rows counted from 0, in order */
export function rowRanges(rows: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  const shown = ranges.slice(0, MOST).map(({ from, to }) => {
    const first = from + 1;
    return from === to ? `${first}` : to === from + 1 ? `${first}、${to + 1}` : `${first}—${to + 1}`;
  });
  const more = ranges.length > MOST ? `等${rows.length}行` : '行';
  return `第${shown.join('、')}${more}`;
}

/** So many ranges fit into a line. */
const MOST = 12;
