import { GUIDE_SHEET } from '../intake/exported/sheets.ts';
import type { Sheet } from '../write/xlsx/sheet.ts';

/**
 * How a blank ledger is filled in: what goes for all of it, then column by column what a cell of it says too.
 *
 * @param lines topics with what there is to say of them
 */
export function guideSheet(lines: readonly (readonly string[])[], forms: readonly Sheet[]): Sheet {
  return {
    name: GUIDE_SHEET,
    columns: [
      { title: '表', width: 8 },
      { title: '项目', width: 22 },
      { title: '怎样填', width: 84 },
    ],
    rows: [
      ...lines.map((line) => ['全部', ...line]),
      ...forms.flatMap(({ name, columns }) => columns.map(({ title, help }) => [name, title, help])),
    ],
    filter: false,
  };
}
