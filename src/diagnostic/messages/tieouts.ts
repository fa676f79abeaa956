import { type Cause, causeWords } from '../cause.ts';
import { type Difference, differenceWords } from '../difference.ts';
import { type EntryWords, evidenceWords } from '../evidence.ts';
import { type InUnit, inTheirUnits } from '../in-unit.ts';
import { error, warning } from './message.ts';

/** What all broken tie-outs tell: which check of the log it is ('' for one without a name), and where to look. */
interface Tieout {
  readonly check: string;
  readonly evidence: readonly EntryWords[];
}

interface Broken extends Tieout {
  readonly difference: Difference;
  readonly causes: readonly Cause[];
}

interface BrokenTotal extends Broken {
  readonly total: string;
  readonly sum: string;
  readonly parts: readonly string[];
}

interface BrokenShare extends Tieout {
  readonly part: string;
  readonly whole: string;
  readonly stated: string;
  /** '' where the whole is zero. */
  readonly actual: string;
  readonly causes: readonly Cause[];
}

interface Unattainable extends Tieout {
  readonly rate: string;
  readonly whole: string;
  readonly nearest: readonly { readonly part: string; readonly share: string }[];
}

/** A sentence under the name of its check: `提案办理结果：……`. */
function under({ check }: { readonly check: string }, sentence: string): string {
  return check === '' ? sentence : `${check}：${sentence}`;
}

/** Codes of `tieouts`: figures that do not hang together. */
export const tieouts = {
  'unknown-checked-figure': error(
    ({ name }: { name: string; suggestion: string | undefined }) => `勾稽里的“${name}”不是指标，也不是数量`,
    ({ suggestion }) =>
      suggestion === undefined
        ? '写指标的名称（stats 可列出全部），或写数量，如 591件'
        : `是否想写“${suggestion}”？`,
  ),
  'unlike-units-compared': error(
    (args: { check: string; parts: readonly InUnit[] }) =>
      under(args, `单位不同的数不能相比：${inTheirUnits(args.parts)}`),
    () => '同一样东西只用一个计量单位；本是两样东西的，从勾稽里去掉',
  ),
  'figure-checked-against-itself': error(
    (args: { check: string; name: string }) => under(args, `“${args.name}”在两边都有，等于和它自己相比`),
    () => '换成另一处的数，或去掉这项勾稽',
  ),
  'total-differs-from-parts': error(
    (args: BrokenTotal) =>
      under(
        args,
        `${args.total}，各分项合计${args.sum}（${args.parts.join('、')}），${differenceWords(args.difference)}`,
      ),
    ({ causes }) => causeWords(causes, '核对总数和各分项'),
    evidenceWords,
  ),
  'checked-share-differs': error(
    (args: BrokenShare) => {
      const { part, whole, stated, actual } = args;
      if (actual === '') return under(args, `${part}占${whole}的${stated}无从说起`);
      return under(args, `${part}占${whole}的${actual}，写的是${stated}`);
    },
    ({ causes, actual }) => causeWords(causes, actual === '' ? '核对分母' : `改成 ${actual}，或核对两个数`),
    evidenceWords,
  ),
  'checked-shares-not-whole': error(
    (args: { check: string; sum: string }) => under(args, `各项占比合计${args.sum}，不是100%`),
    () => '核对各项占比和尾数的取法',
  ),
  'checked-figures-differ': error(
    (args: Broken & { first: string; other: string }) =>
      under(args, `${args.other}应当等于${args.first}，${differenceWords(args.difference)}`),
    ({ causes }) => causeWords(causes, '核对两个数'),
    evidenceWords,
  ),
  'checked-figures-worded-differently': warning(
    (args: Tieout & { first: string; other: string }) =>
      under(args, `${args.first}和${args.other}应当是一个数，说法却不同`),
    () => '统一成一种说法',
    evidenceWords,
  ),
  'figure-beyond-limit': error(
    (args: Broken & { figure: string; limit: string; bound: 'atMost' | 'atLeast' }) => {
      const bound = args.bound === 'atMost' ? '不应超过' : '不应少于';
      return under(args, `${args.figure}，${bound}${args.limit}，${differenceWords(args.difference)}`);
    },
    ({ causes }) => causeWords(causes, '核对两个数'),
    evidenceWords,
  ),
  'unattainable-share': error(
    (args: Unattainable) => under(args, `没有哪个整数占${args.whole}的百分比是${args.rate}`),
    ({ nearest }) => {
      const near = nearest.map(({ part, share }) => `${part}是${share}`);
      return near.length === 0 ? '核对分母' : `最近的：${near.join('，')}；核对百分比和分母`;
    },
    evidenceWords,
  ),
  'stages-differ-from-whole': error(
    ({ total, parts, sum, difference }: BrokenTotal) =>
      `${total}，${parts.join('、')}合计${sum}，${differenceWords(difference)}`,
    ({ causes }) =>
      causeWords(causes, '核对各环节的件数；各环节合起来不是它的，在“分类”的“提案环节”里去掉“齐全”'),
    evidenceWords,
  ),
  'ratio-above-whole': warning(
    ({ figure, share, part, whole }: { figure: string; share: string; part: string; whole: string }) =>
      `指标“${figure}”是${share}：${part}多于${whole}`,
    () => '占比是部分占全体；核对两个数，或把前后两项对调',
  ),
  'total-adds-own-part': warning(
    ({ figure, part, whole }: { figure: string; part: string; whole: string }) =>
      `指标“${figure}”里，“${part}”是“${whole}”的一部分，合计重复算了`,
    ({ part }) => `从“合计”里去掉“${part}”`,
  ),
};
