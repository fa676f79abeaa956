import type { Style } from '../write/style/style.ts';

/** 五号: small enough for hundreds of rows, large enough to be read on paper. */
const SIZE = 10.5;
/** Line height as a multiple of the size. */
const LEADING = 1.6;

/** The office's style with smaller tables: the evidence of a year's review would fill a hundred pages otherwise. */
export function compactStyle(style: Style): Style {
  const { table } = style;
  if (table.size <= SIZE) return style;
  return { ...style, table: { ...table, size: SIZE, lineHeight: SIZE * LEADING } };
}
