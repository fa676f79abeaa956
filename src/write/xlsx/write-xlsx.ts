import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { displayWidth } from '../../diagnostic/width.ts';
import { openPackage } from '../../ooxml/zip/open-package.ts';
import { isPackageProblem } from '../../ooxml/zip/package-problem.ts';
import { writeZip } from '../../ooxml/zip/write-zip.ts';
import { cellOf, escaped, spareCell } from './cell.ts';
import { printSetup } from './print-setup.ts';
import { sealed } from './seal.ts';
import { type Cell, type Column, MOST_ROWS, type Sheet } from './sheet.ts';

/** Height of a line of 11 points, in points; and lines beyond which a row would hide the others. */
const LINE = 15;
const MOST_LINES = 12;

/**
 * Writes a workbook for Excel, WPS and LibreOffice. A sheet of more rows than these take is continued on a second
 * one. The same sheets give the same bytes.
 */
export async function writeXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const fitting = sheets.flatMap(continued);
  const written = writeExcelFile(
    fitting.map(({ name, columns, rows, spare = 0 }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      data: [
        header(columns),
        ...rows.map((row) => cells(row, columns)),
        ...Array.from({ length: spare }, () => columns.map(spareCell)),
      ],
      stickyRowsCount: 1,
      orientation: 'landscape' as const,
    })),
    { fontFamily: '宋体', fontSize: 11, features: [printSetup(fitting)] },
  );
  const parts = await openPackage(await written.toBuffer());
  if (isPackageProblem(parts)) throw new Error(`the workbook cannot be read back: ${parts.problem}`);
  return writeZip(sealed(parts));
}

function continued(sheet: Sheet): Sheet[] {
  const { name, columns, rows } = sheet;
  if (rows.length + (sheet.spare ?? 0) < MOST_ROWS) return [sheet];
  const count = Math.ceil(rows.length / (MOST_ROWS - 1));
  return Array.from({ length: count }, (_, index) => {
    const start = index * (MOST_ROWS - 1);
    return {
      name: index === 0 ? name : `${name}${index + 1}`,
      columns,
      rows: rows.slice(start, start + MOST_ROWS - 1),
    };
  });
}

function header(columns: readonly Column[]): CellObject[] {
  const height = heightOf(columns.map(({ title, width }) => linesOf(title, width)));
  return columns.map(({ title }) => ({
    value: escaped(title),
    type: String,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    backgroundColor: '#E7E6E6',
    borderColor: '#A6A6A6',
    borderStyle: 'thin',
    wrap: true,
    ...height,
  }));
}

/** A row as high as its texts need: programs do not agree on whether to find that out when they open a file. */
function cells(row: readonly Cell[], columns: readonly Column[]): (CellObject | null)[] {
  const height = heightOf(row.map((value, column) => linesOf(value, columns[column]?.width ?? 0)));
  return row.map((value) => {
    const written = cellOf(value);
    return written && { ...written, ...height };
  });
}

function heightOf(lines: readonly number[]): { height?: number } {
  const most = Math.min(Math.max(1, ...lines), MOST_LINES);
  return most > 1 ? { height: most * LINE } : {};
}

function linesOf(value: Cell, width: number): number {
  // A space at either side, and half a hanzi that does not fit, are lost.
  if (typeof value !== 'string') return 1;
  return value
    .split(/\r\n?|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width - 2))), 0);
}
