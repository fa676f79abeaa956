import type { Cell } from '../../workbook/workbook.ts';
import { SAMPLE_NOTE } from '../exported/sheets.ts';
import { type Grid, isDate } from '../grid.ts';
import type { ColumnReading, SkipReason } from '../intake.ts';
import { foldWord } from '../words/fold-heading.ts';

/** 合计, 小 计, 一月小计, 提案委合计（12次）: all of the cell. */
const TOTAL =
  /^(.{0,14}?)(?:合计|小计|总计|共计|累计|汇总|总数)(?:数|次数)?(?::?共?\d[\d.,]*[\p{Script=Han}]{0,3})?(?:\([^()]*\))?$/u;
/** What a total may be of, whatever else its row says. */
const TOTAL_OF =
  /^(?:本|以上|全|上半|下半)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|第[一二三四1-4])?(?:年|年度|月|月份|季|季度|页|表|组|类|项|委|部门|单位)?$/;
/** Lines that stand above or below a table; what follows the colon belongs to them. */
const LABEL =
  /^(?:注|备注|说明|附注|附|填表说明|填报说明|填写说明|编制说明|统计口径|统计范围|填表人?|制表人?|填报人?|统计人?|经办人|审核人?|审核|复核人?|审批人?|负责人|单位负责人|科室负责人|分管领导|主管领导|领导签字|签字|盖章|单位盖章|联系人|联系电话|电话|填报单位|填表单位|报送单位|编报单位|制表单位|单位名称|单位|填报日期|填报时间|填表日期|填表时间|制表日期|制表时间|报送日期|报送时间|统计日期|统计时间|统计时段|截止日期|截至日期|打印日期|日期)(?:\([^()]*\))?[:：]/;
const PAGE = /^(?:第\d+页)?(?:[,，/]?共\d+页)?$/;
/** 12, 共12次, 约3万元; 5月份 counts nothing. */
const COUNT = /^(?:共|约|近)?[\d.,%]+(?:余|多)?(?![年月日号季])[\p{Script=Han}]{0,4}$/u;

/** Fields of which one at least says what an activity or a proposal is. */
const NAMING = new Set(['type', 'title', 'topic', 'committee', 'place', 'proposer', 'handler']);

/** True for 填报单位：…, 注：…, 审核：… and page numbers. */
export function isLabel(text: string): boolean {
  const folded = foldWord(text);
  return LABEL.test(text.normalize('NFKC').replace(/\s/g, '')) || (folded !== '' && PAGE.test(folded));
}

/** Why a row below a heading is no entry; undefined if it is one. Sections are told apart elsewhere. */
export function whyNoEntry(
  grid: Grid,
  row: number,
  columns: readonly ColumnReading[],
): SkipReason | undefined {
  const cells = grid.own(row);
  const [first] = cells;
  if (!first) return undefined;
  if (isSample(cells, columns)) return 'sample';
  if (isIndexOnly(cells, columns)) return 'only-index';
  if (isTotal(cells, columns)) return 'total';
  if (isLabel(first.text) && !hasDate(cells, columns)) return 'note';
  return undefined;
}

function isSample(cells: readonly Cell[], columns: readonly ColumnReading[]): boolean {
  return cells.some((cell) => fieldAt(columns, cell) === 'note' && cell.text.startsWith(SAMPLE_NOTE));
}

function isIndexOnly(cells: readonly Cell[], columns: readonly ColumnReading[]): boolean {
  return cells.every((cell) => meaningAt(columns, cell)?.kind === 'index' && COUNT.test(foldWord(cell.text)));
}

/**
 * True for a row that adds up others. Its label is the whole of a cell, and no activity: a title may hold 合计, but such
 * a row has a date of its own or words besides.
 */
function isTotal(cells: readonly Cell[], columns: readonly ColumnReading[]): boolean {
  if (cells.length > 1 && cells.every(({ formula, number }) => formula && number !== undefined)) return true;
  const label = cells.find((cell) => TOTAL.test(foldWord(cell.text)));
  if (!label) return false;
  const others = cells.filter((cell) => cell !== label);
  if (hasDate(others, columns)) return false;
  const [, of = ''] = TOTAL.exec(foldWord(label.text)) ?? [];
  if (!TOTAL_OF.test(of)) return others.length > 0 && others.every(isCount);
  return others.every((cell) => isCount(cell) || !NAMING.has(fieldAt(columns, cell)));
}

function isCount(cell: Cell): boolean {
  return cell.number !== undefined || COUNT.test(foldWord(cell.text));
}

/** True if a date stands where the table has its dates. */
function hasDate(cells: readonly Cell[], columns: readonly ColumnReading[]): boolean {
  return cells.some((cell) => fieldAt(columns, cell) === 'date' && isDate(cell));
}

/** The field of a cell's column; '' for none. */
function fieldAt(columns: readonly ColumnReading[], cell: Cell): string {
  const meaning = meaningAt(columns, cell);
  return meaning?.kind === 'field' ? meaning.name : '';
}

function meaningAt(
  columns: readonly ColumnReading[],
  { column }: Cell,
): ColumnReading['meaning'] | undefined {
  return columns.find((one) => one.column === column)?.meaning;
}
