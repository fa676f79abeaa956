import fc from 'fast-check';
import type { Given, GivenSheet } from './book.ts';

/** What one row was made from. */
interface MadeEntry {
  readonly month: number;
  readonly day: number;
  /** How the day is written. */
  readonly dated: (typeof DATES)[number];
  readonly types: readonly (readonly [name: string, written: string])[];
  readonly title: string;
  /** Those of the entry above, in one merged cell, for `merged`. */
  readonly committee: string | undefined | 'merged';
  readonly counts: Readonly<Record<Counted, MadeCount | undefined>>;
  readonly contact: string | undefined;
  /** What stands before the row. */
  readonly before: 'nothing' | 'blank row' | 'subtotal' | 'note';
}

interface MadeCount {
  readonly value: number;
  readonly written: (typeof NUMBERS)[number];
}

/** A ledger on one sheet as offices lay it out, with what its entries must say: as a log writes it. */
export interface MadeLedger {
  readonly sheet: GivenSheet;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

const two = (number: number) => String(number).padStart(2, '0');
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const HANZI = [...'〇一二三四五六七八九十', '十一', '十二'];

/** Ways to write a day; those below a line for the month may leave it to the line. */
const DATES = ['iso', 'dots', 'year', 'month', 'full-width', 'compact', 'cell', 'serial', 'day'] as const;
/** Ways to write a count. */
const NUMBERS = ['number', 'text', 'full-width', 'unit', 'spaced', 'format', 'formula'] as const;
type Counted = '参加' | '意见建议' | '调研报告' | '资金';
const UNITS = { 参加: '人次', 意见建议: '条', 调研报告: '篇', 资金: '万元' } as const;
const COUNTED = Object.keys(UNITS) as Counted[];

const HEADINGS = {
  date: ['日期', '时间', '活动时间', '召开日期', '时 间', '日期*'],
  type: ['类型', '活动类型', '会议类别', '形式'],
  title: ['标题', '活动名称', '会议（活动）名称', '事项\n名称'],
  committee: ['专委会', '专门委员会', '承办单位', '牵头委室'],
  参加: ['参加人数', '参会人次', '参加'],
  意见建议: ['意见建议', '意见、建议', '提出意见建议'],
  调研报告: ['调研报告', '形成调研报告'],
  资金: ['资金', '协调资金', '经费'],
  contact: ['联系人', '经手同志'],
  index: ['序号', '序'],
} as const;
type ColumnName = keyof typeof HEADINGS;

const TYPES = [
  ['常委会议', '常委会'],
  ['主席会议', '主席会议'],
  ['专题协商', '专题协商会'],
  ['专题调研', '专题调研活动'],
  ['座谈会', '座谈会'],
] as const;
/** Titles made to be taken for something else. */
const TITLES = [
  '停车难',
  '合计用水量管理',
  '2024年重点项目',
  '小计量器具',
  '1月份经济运行',
  '“十四五”规划',
  '说明会',
];

const count = fc.option(
  fc.record({ value: fc.integer({ min: 0, max: 3000 }), written: fc.constantFrom(...NUMBERS) }),
  { nil: undefined, freq: 4 },
);
const entry: fc.Arbitrary<MadeEntry> = fc.record({
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  dated: fc.constantFrom(...DATES),
  types: fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 2 }),
  title: fc
    .tuple(fc.constantFrom(...TITLES), fc.nat(999))
    .map(([words, number]) => `${words}（${number}号）`),
  committee: fc.constantFrom('提案委', '经济科技委', '农业和农村委员会', 'merged', undefined),
  counts: fc.record(
    Object.fromEntries(COUNTED.map((name) => [name, count])) as Record<Counted, typeof count>,
  ),
  contact: fc.constantFrom(undefined, '王某', '3份'),
  before: fc.constantFrom('nothing', 'nothing', 'nothing', 'blank row', 'subtotal', 'note'),
});

const layout = fc.record({
  columns: fc.shuffledSubarray(['type', 'title', 'committee', 'contact', 'index', ...COUNTED] as const, {
    minLength: 9,
    maxLength: 9,
  }),
  dateAt: fc.nat(9),
  words: fc.nat(59),
  titles: fc.subarray([
    '安澜县政协2024年履职活动台账',
    '填报单位：安澜县政协办公室',
    '制表日期：2025年1月3日',
  ]),
  unitsInHeading: fc.boolean(),
  grouped: fc.boolean(),
  byMonth: fc.boolean(),
  total: fc.boolean(),
  nothing: fc.constantFrom('', '无', '—', '/'),
});
type Layout = typeof layout extends fc.Arbitrary<infer L> ? L : never;

/** Ledgers as offices lay them out, each with a title that tells its year where no date does. */
export const anyWorkbook: fc.Arbitrary<MadeLedger> = fc
  .tuple(layout, fc.array(entry, { minLength: 1, maxLength: 8 }))
  .map(([how, made]) => {
    return drawn(how, how.byMonth ? made.toSorted((a, b) => a.month - b.month) : made);
  });

function drawn(how: Layout, entries: readonly MadeEntry[]): MadeLedger {
  const columns: ColumnName[] = [...how.columns];
  columns.splice(how.dateAt, 0, 'date');
  const rows: Given[][] = how.titles.map((title) => [title]);
  const merges: string[] = [];
  const letter = (column: number) => String.fromCharCode(65 + column);
  const heading = columns.map((name) => {
    const word = HEADINGS[name][how.words % HEADINGS[name].length] ?? '';
    return how.unitsInHeading && name in UNITS ? `${word}（${UNITS[name as Counted]}）` : word;
  });
  rows.push(...headingRows(columns, heading, how, (area) => void merges.push(area), rows.length));
  const line = (label: string) => rows.push(columns.map((_, index) => (index === 0 ? label : '')));
  const seen: MadeEntry[] = [];
  let since: MadeEntry[] = [];
  let month = 0;
  let merged: { committee: string; top: number; rows: number } | undefined;
  const expected: MadeLedger['entries'][number][] = [];
  const endMerge = () => {
    if (merged && merged.rows > 1) {
      const column = letter(columns.indexOf('committee'));
      merges.push(`${column}${merged.top + 1}:${column}${merged.top + merged.rows}`);
    }
    merged = undefined;
  };
  const addUp = (label: string, of: readonly MadeEntry[]) => {
    const words = columns.findIndex((name) => !(name in UNITS));
    rows.push(
      columns.map((name, index) =>
        name in UNITS ? sumOf(of, name as Counted) : index === words ? label : '',
      ),
    );
  };
  for (const one of entries) {
    if (one.committee !== 'merged') endMerge();
    if (how.byMonth && one.month !== month) {
      endMerge();
      line(one.month % 2 === 0 ? `${one.month}月份` : `${HANZI[one.month]}月`);
      since = [];
    } else if (!merged && one.before === 'blank row') line('');
    else if (!merged && one.before === 'note') line('注：以下为补报');
    else if (!merged && one.before === 'subtotal' && since.length > 0) {
      addUp('小 计', since);
      since = [];
    }
    month = one.month;
    if (merged) merged.rows += 1;
    else if (one.committee !== undefined && one.committee !== 'merged')
      merged = { committee: one.committee, top: rows.length, rows: 1 };
    rows.push(columns.map((name) => cellOf(name, one, how, seen.length)));
    expected.push({ ...saidBy(one), committee: merged?.committee });
    seen.push(one);
    since.push(one);
  }
  endMerge();
  if (how.total) addUp('合计', seen);
  return { sheet: { name: '台账', rows, merges }, entries: expected };
}

/** One row of headings, or two with the measures below 成果. */
function headingRows(
  columns: readonly ColumnName[],
  heading: readonly string[],
  { grouped }: Layout,
  merge: (area: string) => void,
  top: number,
): Given[][] {
  const at = columns.findIndex((name) => name === '意见建议' || name === '调研报告');
  const isPair = ['意见建议', '调研报告'].includes(columns[at + 1] ?? '');
  if (!grouped || !isPair) return [[...heading]];
  const letter = (column: number) => String.fromCharCode(65 + column);
  merge(`${letter(at)}${top + 1}:${letter(at + 1)}${top + 1}`);
  const isBelow = (index: number) => index === at || index === at + 1;
  for (const index of columns.keys())
    if (!isBelow(index)) merge(`${letter(index)}${top + 1}:${letter(index)}${top + 2}`);
  return [
    heading.map((word, index) => (index === at ? '成果' : isBelow(index) ? '' : word)),
    heading.map((word, index) => (isBelow(index) ? word : '')),
  ];
}

function cellOf(name: ColumnName, one: MadeEntry, how: Layout, index: number): Given {
  if (name === 'date') return dateOf(one, how.byMonth);
  if (name === 'type') return one.types.map(([, written]) => written).join('、');
  if (name === 'title') return one.title;
  if (name === 'committee') return one.committee === 'merged' ? '' : one.committee;
  if (name === 'contact') return one.contact;
  if (name === 'index') return index + 1;
  return countOf(one.counts[name], UNITS[name], how.nothing);
}

function dateOf({ month, day, dated }: MadeEntry, byMonth: boolean): Given {
  const iso = `2024-${two(month)}-${two(day)}`;
  switch (dated) {
    case 'iso':
      return iso;
    case 'dots':
      return `2024.${month}.${day}`;
    case 'year':
      return `2024年${month}月${day}日`;
    case 'month':
      return `${month}月${day}日`;
    case 'full-width':
      return fullWidth(`2024年${month}月${day}日`);
    case 'compact':
      return iso.replaceAll('-', '');
    case 'cell':
      return { text: `${month}月${day}日`, number: serial(iso), date: { year: 2024, month, day } };
    case 'serial':
      return { text: serial(iso), number: serial(iso) };
    case 'day':
      return byMonth ? `${day}日` : iso;
  }
}

function serial(iso: string): string {
  return String(Date.parse(iso) / 86_400_000 + 25_569);
}

function countOf(made: MadeCount | undefined, unit: string, nothing: string): Given {
  if (!made) return nothing;
  const number = String(made.value);
  switch (made.written) {
    case 'number':
      return made.value;
    case 'text':
      return number;
    case 'full-width':
      return fullWidth(number);
    case 'unit':
      return number + unit;
    case 'spaced':
      return `${number} ${unit}`;
    case 'format':
      return { text: number + unit, number };
    case 'formula':
      return { text: number, number, formula: true };
  }
}

function sumOf(entries: readonly MadeEntry[], name: Counted): number {
  return entries.reduce((sum, { counts }) => sum + (counts[name]?.value ?? 0), 0);
}

/** What an entry must say besides its committee. */
function saidBy({ month, day, types, title, counts, contact }: MadeEntry) {
  const results = (['意见建议', '调研报告'] as const).flatMap((name) => {
    const made = counts[name];
    return made ? [[name, `${made.value}${UNITS[name]}`] as const] : [];
  });
  const names = types.map(([name]) => name);
  return {
    date: `2024-${two(month)}-${two(day)}`,
    type: names.length === 1 ? names[0] : names,
    title,
    participants: counts.参加 && `${counts.参加.value}人次`,
    funds: counts.资金 && `${counts.资金.value}万元`,
    results: results.length === 0 ? undefined : Object.fromEntries(results),
    contact,
  };
}
