import { error, notice, warning } from './message.ts';

/** A column by its heading. */
interface Column {
  readonly heading: string;
}

/** Two columns for one field, by their headings and their letters. */
interface Doubled extends Column {
  readonly first: string;
  readonly field: string;
  readonly columns: readonly string[];
}

/** Codes of `intake`: what a workbook from outside was not understood to say, or only with a doubt. */
export const intake = {
  'no-table': error(
    (_: Record<never, never>) => '没有找到表格：没有哪一行像是表头',
    () =>
      '表头一行里要有“日期”“类型”“活动名称”这样的列名；列名特别的，用 --map 列名=字段 指明，如 --map 办会时间=日期',
  ),
  'sheet-without-table': warning(
    ({ sheet, rows }: { sheet: string; rows: number }) => `工作表“${sheet}”里没有找到表头，${rows}行都没有读`,
    () => '不是台账的不用管；是台账的，看看表头是否缺了“日期”“类型”“活动名称”这样的列名',
  ),
  'table-transposed': error(
    ({ sheet }: { sheet: string }) => `工作表“${sheet}”的字段名竖着写在第一列，一列一项，没有读`,
    () => '请改成第一行写字段名、一行一项：复制全表，用“选择性粘贴”里的“转置”贴到新工作表',
  ),
  'hidden-sheet-skipped': warning(
    ({ sheet, rows }: { sheet: string; rows: number }) => `工作表“${sheet}”是隐藏的，${rows}行都没有读`,
    () => '要读它，请在表格软件里取消隐藏，保存后再导入',
  ),
  'hidden-rows-read': notice(
    ({ sheet, rows }: { sheet: string; rows: readonly number[] }) =>
      `工作表“${sheet}”有${rows.length}行隐藏着（第${listed(rows)}行），照样读了`,
    () => '不该算的，请在表格里删去',
  ),
  'column-unmatched': notice(
    ({ heading }: Column & { suggestion: string | undefined }) =>
      `“${heading}”一列不知道是哪个字段，内容放进了备注`,
    ({ heading, suggestion }) =>
      suggestion === undefined
        ? `它是某个字段的，请加 --map ${argument(heading, '字段')}`
        : `如果它是“${suggestion}”，请加 --map ${argument(heading, suggestion)}`,
  ),
  'column-doubled': warning(
    ({ heading, first, field, columns: [left, right] }: Doubled) =>
      heading === first
        ? `${left}列和${right}列的列名都是“${heading}”，取了${left}列，${right}列的内容放进了备注`
        : `“${first}”和“${heading}”两列都像是“${field}”，取了“${first}”，“${heading}”的内容放进了备注`,
    ({ heading, first, field }) =>
      heading === first
        ? '左右并排的是两个表的，请上下接成一个表；不然请给其中一列改名'
        : `应当取“${heading}”的，请加 --map ${argument(heading, field)}`,
    () => '取的是这一列',
  ),
  'column-guessed': notice(
    ({ heading, field }: Column & { field: string }) => `“${heading}”一列当作“${field}”来读`,
    ({ heading }) => `不是的话，请加 --map ${argument(heading, '备注')}`,
  ),
  'column-without-numbers': notice(
    ({ heading }: Column) => `“${heading}”一列里没有一个数，内容放进了备注`,
    () => '成果、资金、次数要写数量，如 24条',
  ),
  'no-date-column': warning(
    ({ sheet }: { sheet: string }) => `工作表“${sheet}”的表格没有日期一列`,
    () => '有的话，请加 --map 列名=日期；没有的，在表格里补上日期',
  ),
  'quantity-said-once': warning(
    ({ text, rows }: { text: string; rows: string }) =>
      `“${text}”合并在${rows}行里，只记在第一行，没有重复计算`,
    () => '如果每行各有各的数，请取消合并，分别填写',
  ),
  'row-of-numbers': warning(
    ({ row }: { row: number }) => `第${row}行只有数，没有写日期、类型和标题，当作一项活动读了`,
    () => '是合计的，请在这一行写上“合计”；是活动的，请补上日期、类型和标题',
  ),
  'ditto-read': notice(
    ({ heading, text, rows }: Column & { text: string; rows: readonly number[] }) =>
      `“${heading}”一列第${listed(rows)}行的“${text}”，照上一行读`,
    () => '不是这个意思的，请在表格里写明',
  ),
  'ditto-unread': warning(
    ({ heading, text, rows }: Column & { text: string; rows: readonly number[] }) =>
      `“${heading}”一列第${listed(rows)}行写的是“${text}”，上一行却是空的，照字面记了`,
    () => '请在表格里写明内容，再导入一次',
  ),
  'rows-joined': notice(
    ({ rows }: { rows: string }) => `${rows}行合并着同一个活动名称，读成了一项活动`,
    () => '如果是几项活动，请取消合并，分别填写',
  ),
  'rows-share-title': warning(
    ({ text, rows }: { text: string; rows: string }) =>
      `“${text}”合并在${rows}行里，各行又有各自的日期或数量，读成了几项活动`,
    () => '如果是一项活动，请合成一行',
  ),
  'unit-assumed': warning(
    ({ heading, text, unit }: Column & { text: string; unit: string }) =>
      `“${heading}”一列没有写单位，“${text}”这样的数按“${unit}”记`,
    ({ heading }) => `在列名里写明单位，如 ${heading}（元），再导入一次`,
  ),
  'stated-total-differs': warning(
    ({ heading, stated, sum }: Column & { stated: string; sum: string }) =>
      `“${heading}”一列的合计写的是${stated}，它上面各行加起来是${sum}`,
    () => '核对各行和合计；导入的是各行的数，合计由程序另算',
  ),
  'several-years': warning(
    ({ years }: { years: readonly number[] }) =>
      `表里有${years.join('、')}几个年份，没写年份的日期不知道是哪一年的`,
    ({ years }) => `用 --year 指明台账的年份，如 --year ${years.at(-1)}`,
  ),
  'year-unknown': warning(
    (_: Record<never, never>) => '标题、工作表名和日期里都没有年份',
    () => '用 --year 指明台账的年份，如 --year 2024',
  ),
  'unknown-mapped-field': error(
    ({ heading, field }: Column & { field: string; suggestion: string | undefined }) =>
      `--map 里“${heading}”对应的“${field}”不是字段，也不是成果名目`,
    ({ suggestion }) =>
      suggestion === undefined
        ? '写字段的中文名或英文名，如 日期、类型、标题、专委会、参加、意见建议、备注'
        : `是否想写“${suggestion}”？`,
  ),
  'unused-mapping': warning(
    ({ heading }: Column & { suggestion: string | undefined }) => `--map 里的“${heading}”不是哪个表格的列名`,
    ({ suggestion }) => (suggestion === undefined ? '照表头的写法写列名' : `是否想写“${suggestion}”？`),
  ),
};

/** What to do in a table of what a log would need a line for; undefined where both are the same. */
export function hintInTable(code: string): string | undefined {
  return code === 'missing-key'
    ? '请在表格的这一行填上；没有这一列的，加上一列，或用 --map 列名=字段 指明是哪一列'
    : undefined;
}

/**
 * A mapping as it is typed, in quotes where a shell would take it apart: in double ones, which the shells of Windows know
 * as well, unless it holds what means something within them.
 */
function argument(heading: string, field: string): string {
  const written = `${heading}=${field}`;
  if (/^[\p{L}\p{N}=/／（），、·]+$/u.test(written)) return written;
  return /["$`\\!%]/.test(written) ? `'${written.replaceAll("'", '')}'` : `"${written}"`;
}

/** 3、5、8等. */
function listed(rows: readonly number[]): string {
  return `${rows.slice(0, 10).join('、')}${rows.length > 10 ? '等' : ''}`;
}
