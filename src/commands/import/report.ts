import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { displayWidth, pad, printable } from '../../diagnostic/width.ts';
import { wrap } from '../../diagnostic/wrap.ts';
import { columnTitle } from '../../intake/columns/column-title.ts';
import { settingsSheet } from '../../intake/exported/settings.ts';
import type {
  ColumnReading,
  Intake,
  SheetReading,
  SkippedRow,
  SkipReason,
  TableReading,
} from '../../intake/intake.ts';
import { type EntryKind, fieldTitle } from '../../vocabulary/entry-schema.ts';
import { columnName } from '../../workbook/address.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Surroundings } from '../command.ts';
import { rowRanges } from './row-ranges.ts';

/** Columns where there is no terminal to ask. */
const WIDTH = 80;
/** Longer lines are hard to read. */
const WIDEST = 100;
/** Columns of a heading in the list; longer ones are cut. */
const HEADING = 34;

/** Why rows are no entries, in the order in which they are told. */
const REASONS: Readonly<Record<SkipReason, string>> = {
  title: '标题',
  heading: '表头',
  section: '分组行',
  total: '合计',
  note: '表下的说明',
  'only-index': '只有序号',
  sample: '示例',
  computed: '本程序写的，不用读',
  'hidden-sheet': '隐藏的工作表',
  'no-table': '不在表格里',
};

/** Reasons that show by the number of the row alone. */
const PLAIN: ReadonlySet<SkipReason> = new Set(['heading', 'only-index', 'computed', 'hidden-sheet']);

/** How a workbook was understood, sheet by sheet: columns, rows that were read, rows that were not and why. */
export function reportLines(
  workbook: Workbook,
  { sheets, organization }: Intake,
  { columns = WIDTH, palette }: Pick<Surroundings, 'columns' | 'palette'>,
): string[] {
  const settings = settingsSheet(workbook);
  const width = Math.min(columns, WIDEST);
  const lines = [printable(workbook.file.path)];
  if (organization) lines.push(`单位：${organization.name ?? organization.shortName}`);
  let last: Told | undefined;
  for (const [index, sheet] of sheets.entries()) {
    lines.push('');
    if (settings && workbook.sheets[index] === settings) {
      lines.push(`${palette.bold(titleOf(sheet))}：活动、提案以外的内容，照样写进台账`);
      continue;
    }
    lines.push(...sheetLines(sheet, width, palette.bold, last));
    const text = sheet.tables.map(columnText).join('\n');
    if (text !== '' && text !== last?.columns) last = { name: sheet.name, columns: text };
  }
  return [...lines, ''];
}

/** The sheet whose columns have been listed last; those of the next are listed only where they differ. */
interface Told {
  readonly name: string;
  readonly columns: string;
}

/** What came of it in a line, with what remains to be done. @param written the log as messages show it; undefined if none was written */
export function summaryLine(
  { activities, proposals }: Intake,
  diagnostics: readonly Diagnostic[],
  written: string | undefined,
): string {
  const counts = [
    ...(activities.length > 0 || proposals.length === 0 ? [`活动 ${activities.length} 条`] : []),
    ...(proposals.length > 0 ? [`提案 ${proposals.length} 件`] : []),
  ].join('、');
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const mend = errors === 0 ? '' : `；有 ${errors} 处要改`;
  if (written === undefined) return `读出${counts}，没有写文件${mend}`;
  const where = errors === 0 ? '' : `：在表格里改好再导入一次，或直接改 ${written}`;
  return `${written}：${counts}${mend}${where}`;
}

function titleOf({ name }: SheetReading): string {
  return `工作表“${printable(name)}”`;
}

function sheetLines(
  sheet: SheetReading,
  width: number,
  bold: (text: string) => string,
  last: Told | undefined,
): string[] {
  const { tables, skipped } = sheet;
  const title = bold(titleOf(sheet));
  if (tables.length === 0 && skipped.length === 0) return [`${title}：空的`];
  const read = tables.map(({ kind, entries }) =>
    kind === 'activities' ? `活动 ${entries} 条` : `提案 ${entries} 件`,
  );
  const lines = [`${title}：${read.length > 0 ? read.join('、') : '没有读'}`];
  const same = last?.columns === tables.map(columnText).join('\n');
  if (same) lines.push(`  各列与工作表“${printable(last.name)}”相同`);
  for (const table of tables) {
    if (tables.length > 1) lines.push(`  表头在${rowRanges(table.headings)}的表格：`);
    lines.push(...(same ? [] : columnLines(table)), ...inferredLines(table, width));
  }
  return [...lines, ...skippedLines(skipped, width)];
}

/** What tells whether two tables have the same columns. */
function columnText(table: TableReading): string {
  return columnLines(table).join('\n');
}

function columnLines({ kind, columns }: TableReading): string[] {
  const widest = Math.min(HEADING, Math.max(...columns.map(({ heading }) => displayWidth(oneLine(heading)))));
  return columns.map((column) => {
    const heading = pad(cut(oneLine(column.heading), HEADING), widest);
    return `  ${pad(columnName(column.column), 2)} ${heading}  → ${meaning(kind, column)}`;
  });
}

/** What rows do not say themselves, or not closely enough, and where it was found instead. */
function inferredLines({ kind, inferred }: TableReading, width: number): string[] {
  return inferred.flatMap(({ field, where, entries }) => {
    const count = `${entries} ${kind === 'activities' ? '条' : '件'}`;
    // A proposal that is listed has been received: that is a reason, and no place.
    const text = field === 'stages' ? `${count}没有写，${where}就算收到` : `${count}没有写明，取自${where}`;
    return hanging('  ', `${fieldTitle(kind, field)}：${text}`, width);
  });
}

/** What a column was taken for, in the words of a log. */
function meaning(kind: EntryKind, { meaning: of }: ColumnReading): string {
  // Not as 备注 → 备注 looks: nobody had meant these for notes.
  if (of.kind === 'note') return '没有认作字段，放进备注';
  if (of.kind === 'index') return '序号，不用读';
  const title = of.kind === 'result' ? `成果：${of.measure}` : columnTitle(kind, of);
  return of.unit === '' ? title : `${title}（${of.unit}）`;
}

function skippedLines(skipped: readonly SkippedRow[], width: number): string[] {
  const reasons = (Object.keys(REASONS) as SkipReason[]).filter((why) =>
    skipped.some((row) => row.why === why),
  );
  return reasons.flatMap((why) => {
    const rows = skipped.filter((row) => row.why === why);
    const numbers = rowRanges(rows.map(({ row }) => row));
    const [first] = rows;
    const text =
      PLAIN.has(why) || !first
        ? ''
        : `${rows.length > 1 ? '，如' : ''}“${cut(oneLine(first.text), HEADING)}”`;
    return hanging('  ', `没读 ${REASONS[why]}：${numbers}${text}`, width);
  });
}

/** A text broken into lines that are indented, those after the first by two columns more. */
function hanging(indent: string, text: string, width: number): string[] {
  const lines = wrap(text, Math.max(20, width - indent.length - 2));
  return lines.map((line, index) => `${indent}${index > 0 ? '  ' : ''}${line}`);
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/gu, ' ').trim());
}

/** A text of at most so many columns. */
function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let short = '';
  for (const sign of text) {
    if (displayWidth(short + sign) > width - 2) break;
    short += sign;
  }
  return `${short}…`;
}
