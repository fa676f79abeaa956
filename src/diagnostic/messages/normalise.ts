import type { DateFault } from '../../calendar/parse-date.ts';
import type { QuantityFault } from '../../quantity/correct-quantity.ts';
import { error, warning } from './message.ts';

/** A value that could not be read, and what it probably should be. */
interface Unread<Problem> {
  readonly written: string;
  readonly problem: Problem;
  readonly suggestion: string | undefined;
}

const writeInstead = ({ suggestion }: Unread<unknown>): string | undefined =>
  suggestion === undefined ? undefined : `请写成 ${suggestion}`;

/** What is wrong with a quantity, in words. */
const QUANTITY_FAULTS: Readonly<Record<QuantityFault, string>> = {
  empty: '是空的',
  'no-number': '没有数字',
  vague: '没有可以相加的数',
  'bad-number': '数字或单位写得不对',
  'full-width': '用了全角字符',
  space: '中间有空格',
  separator: '数字里有分隔符',
  'leading-zero': '数字以 0 开头',
  'leading-point': '小数点前没有数字',
  thousands: '“千”“百”不能跟在阿拉伯数字后面',
  fraction: '小数、分数要用数字写',
  range: '是一个范围，不是一个数',
  negative: '是负数',
  wording: '概数的写法不规范',
  'two-precisions': '有两个表示概数的词',
  imprecise: '位数太多，读入时已经不准，要加引号',
};

/** What is wrong with a date, in words. */
const DATE_FAULTS: Readonly<Record<DateFault, string>> = {
  empty: '是空的',
  'not-a-date': '看不出是哪一天',
  spelling: '写法不对',
  'no-year': '没有写年份',
  'lost-zero': '数字末尾的 0 会丢，看不出原来有没有',
  'no-such-year': '年份不对',
  'no-such-month': '没有这个月',
  'no-such-day': '没有这一天',
  'no-such-quarter': '没有这个季度',
};

/** A quantity with the wrong unit: of what, as written, and the unit that fits. */
interface Mismatch {
  readonly name: string;
  readonly written: string;
  readonly expected: string;
  /** What the quantity is, where converting it or giving it another name would not help. */
  readonly use?: 'times' | 'participants' | 'proposals' | 'ratio' | 'defined' | undefined;
}

/** What to do about a wrong unit, by what the quantity is. */
const UNIT_ADVICE: Readonly<Record<NonNullable<Mismatch['use']>, (args: Mismatch) => string>> = {
  times: ({ name, expected }) => `把单位改成“${expected}”，或在“分类”里把“${name}”的单位改成这里的单位`,
  participants: () => '参加的人写人次：1000余人次',
  proposals: ({ expected }) => `提案一律以“${expected}”计`,
  ratio: () => '占比的单位是 % 或 ‰',
  defined: () => '“单位”在这里只能换万、亿，不能换计量单位',
};

/** What people call what can be declared twice. */
const DECLARATIONS = {
  types: '活动类型',
  groups: '类别',
  measures: '成果名目',
  sections: '板块',
  stages: '提案环节',
  totals: '提案环节的合计',
} as const;

/** Codes of `normalise`: what turning written values into exact ones can say. */
export const normalise = {
  'bad-quantity': error(
    ({ written, problem }: Unread<QuantityFault>) => `“${written}”不能作为数量：${QUANTITY_FAULTS[problem]}`,
    (args) => writeInstead(args) ?? '写数字加单位，如 24条、4209.3万元、1000余人次',
  ),
  'bad-date': error(
    ({ written, problem }: Unread<DateFault>) => `“${written}”不能作为日期：${DATE_FAULTS[problem]}`,
    (args) =>
      writeInstead(args) ?? '写成 2024-03-05、2024-03、2024-Q1、2024，起止用斜线：2024-03-05/2024-03-08',
  ),
  'bad-period': error(
    ({ written, suggestion }: { written: string; suggestion: string }) =>
      `年份“${written}”的起止颠倒了，应为“${suggestion}”`,
    ({ suggestion }) => `请写成 ${suggestion}`,
  ),
  'bad-times': error(
    ({ written }: { written: string }) => `次数“${written}”应当是不小于 1 的整数`,
    () => '没有举办过的活动不用写进台账',
  ),
  'bad-attendances': error(
    ({ written }: { written: string }) => `参加人次“${written}”应当是整数`,
    () => '写成 46人次、1000余人次这样的数',
  ),
  'unit-mismatch': error(
    ({ name, written, expected }: Mismatch) => `“${name}”以“${expected}”计，这里写的是“${written}”`,
    (args) =>
      args.use === undefined
        ? `单位不同的数不能相加：把它换算成“${args.expected}”，或另立一个名目`
        : UNIT_ADVICE[args.use](args),
    ({ name }) => `“${name}”的单位在这里声明`,
  ),
  'main-only': error(
    ({ field }: { field: string }) => `“${field}”只能写在主文件里，引入的文件里不能写`,
    () => '把它移到主文件，或从这里删去',
  ),
  'funds-twice': error(
    ({ measure }: { measure: string }) =>
      `同一项活动既写了“资金”，又在“成果”里写了“${measure}”，不知该算哪一个`,
    () => '只留一处',
  ),
  'repeated-participant': warning(
    ({ name }: { name: string }) => `参加者“${name}”在这一项活动里写了两遍，只计一次`,
    () => '重名的人请加单位以示区别',
  ),
  'duplicate-declaration': error(
    ({ kind, name }: { kind: keyof typeof DECLARATIONS; name: string }) =>
      `${DECLARATIONS[kind]}“${name}”声明了两次`,
    () => '只留一处',
    ({ kind }) => (kind === 'totals' ? '另一处在这里' : '先在这里声明'),
  ),
  'stage-cycle': error(
    ({ stage, whole }: { stage: string; whole: string }) =>
      `提案环节“${stage}”属于“${whole}”，“${whole}”又归到“${stage}”，绕成了圈`,
    () => '检查“属于”一栏',
  ),
};
