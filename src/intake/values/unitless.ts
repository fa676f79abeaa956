import type { RowCell } from './reading.ts';

/** What headings call events where they count them: 场次 above the number of meetings says no other unit than 次 does. */
const EVENTS = new Set(['次', '场次', '场', '回', '批次', '批']);

/** Cells of a column of 次数 without the unit of its heading, which only says that events are counted. */
export function withoutEventUnit(cells: readonly RowCell[]): readonly RowCell[] {
  return cells.map((cell) => {
    const { meaning } = cell.column;
    if (meaning.kind !== 'field' || !EVENTS.has(meaning.unit)) return cell;
    return { cell: cell.cell, column: { ...cell.column, meaning: { ...meaning, unit: '' } } };
  });
}
