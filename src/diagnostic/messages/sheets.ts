import { error } from './message.ts';

/** Codes of `sheets`: what a log can say that a workbook cannot. */
export const sheets = {
  'cell-too-long': error(
    ({ sheet, row, column, letters, most }: CellTooLong) =>
      `工作表“${sheet}”第${row}行“${column}”有${letters}个字，表格的一格最多放${most}个字`,
    () => '请在台账里把这段文字改短或分开，再导出',
  ),
};

interface CellTooLong {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly letters: number;
  readonly most: number;
}
