import { error, warning } from './message.ts';

interface Misnamed {
  readonly name: string;
  readonly suggestion: string | undefined;
}

const orElse =
  (otherwise: string) =>
  ({ suggestion }: { readonly suggestion: string | undefined }): string =>
    suggestion === undefined ? otherwise : `是否想写 ${suggestion}？`;

interface MisnamedType extends Misnamed {
  /** Types of the group that was named in place of one. */
  readonly group: readonly string[] | undefined;
  /** Types that were named together. */
  readonly several: readonly string[] | undefined;
  /** The one group whose name it holds (视察活动), with its types. */
  readonly like?: { readonly group: string; readonly types: readonly string[] } | undefined;
}

interface Dated {
  readonly date: string;
  readonly period: string;
}

interface PartAndWhole {
  readonly of: 'stages' | 'measures';
  readonly part: string;
  readonly partText: string;
  readonly whole: string;
  readonly wholeText: string;
}

/** Codes of `rules`: what the rules find in a log that is well-formed. */
export const rules = {
  'date-outside-period': error(
    ({ date, period }: Dated) => `日期“${date}”不在台账的年份（${period}）之内`,
    () => '检查日期的年份，或把这一条移到那一年的台账',
  ),
  'date-crosses-period': warning(
    ({ date, period }: Dated) => `日期“${date}”有一部分在台账的年份（${period}）之外，仍计入本台账`,
    () => '如果已经记在另一年的台账里，这里就不要再记',
  ),
  'date-outside-plan': warning(
    ({ date, period }: Dated) => `安排的日期“${date}”不在要点的年份（${period}）之内`,
    () => '检查日期的年份，或要点的“年份”',
  ),
  'filter-outside-period': warning(
    ({ date, period }: Dated) => `筛选的时间“${date}”不在台账的年份（${period}）之内，结果总是零`,
  ),
  'end-before-start': error(
    ({ from, to }: { from: string; to: string }) => `结束日期“${to}”早于开始日期“${from}”`,
    ({ from, to }) => `请写成 ${to}/${from}`,
  ),
  'unknown-type': error(
    ({ name }: MisnamedType) => `没有声明过活动类型“${name}”`,
    ({ suggestion, group, several, like }) =>
      group
        ? `这是类别，要写它下面的类型：${group.join('、')}`
        : several && suggestion === undefined
          ? `这次活动算几种类型，就写成列表：[${several.join(', ')}]`
          : orElse(
              like
                ? `“${like.group}”一类有：${like.types.join('、')}；都不是的，在台账“分类”的“类型”里加上它，写明类别`
                : '改成已有的类型，或在台账“分类”的“类型”里加上它，写明类别',
            )({ suggestion }),
  ),
  'unknown-measure': error(
    ({ name }: Misnamed) => `没有声明过成果名目“${name}”`,
    orElse('请在“分类”的“成果”里加上它，写明单位'),
  ),
  'unknown-committee': error(
    ({ name }: Misnamed) => `专委会名单里没有“${name}”`,
    orElse('请在“单位”的“专委会”里加上它'),
    () => '专委会名单在这里',
  ),
  'unknown-proposal-stage': error(
    ({ name }: Misnamed) => `没有声明过提案环节“${name}”`,
    orElse('请在“分类”的“提案环节”里加上它'),
  ),
  'unknown-group': error(
    ({ name, owner }: Misnamed & { owner: string }) => `类型“${owner}”所属的类别“${name}”没有声明`,
    orElse('请在“分类”的“类别”里加上它，或换一个内置的类别'),
  ),
  'unknown-section': error(
    ({ name, owner }: Misnamed & { owner: string }) => `“${owner}”的板块“${name}”没有声明`,
    orElse('请在“分类”的“板块”里加上它，或换一个内置的板块'),
  ),
  'duplicate-committee': error(
    ({ name }: { name: string }) => `专委会“${name}”在名单里出现了两次`,
    () => '全称和简称都不能与别的专委会相同',
    () => '另一处在这里',
  ),
  'part-above-whole': error(
    ({ part, partText, whole, wholeText }: PartAndWhole) =>
      `“${part}”${partText}，多于它所属的“${whole}”${wholeText}`,
    ({ part, whole }) => `核对两个数；如果“${part}”不是“${whole}”的一部分，在“分类”里改“属于”`,
    ({ of, whole }) => (of === 'measures' ? `“${whole}”从这里开始记` : `“${whole}”在这里`),
  ),
  'parts-above-whole': error(
    ({
      parts,
      sum,
      whole,
      wholeText,
    }: {
      parts: readonly { readonly stage: string; readonly text: string }[];
      sum: string;
      whole: string;
      wholeText: string;
    }) =>
      `${parts.map(({ stage, text }) => stage + text).join('、')}合计${sum}，多于它们所属的“${whole}”${wholeText}`,
    () => '核对各数；如果它们互有重叠，在“分类”的“提案环节”里把“互斥”改为否',
    ({ parts }, index) => `“${parts[index]?.stage}”在这里`,
  ),
  'exclusive-stages': error(
    ({ first, second }: { first: string; second: string }) => `一件提案不能既是“${first}”又是“${second}”`,
    () => '只留一个；如果两个环节可以重叠，在“分类”的“提案环节”里把“互斥”改为否',
  ),
  'duplicate-proposal': warning(
    ({ by, value }: { by: 'number' | 'title'; value: string }) =>
      `提案名单里有两件${by === 'number' ? '编号' : '案由'}都是“${value}”`,
    () => '核对是否重复登记；确是两件的，改正编号或案由',
    () => '另一件在这里',
  ),
  'duplicate-activity': warning(
    ({ title, types }: { title: string; types: readonly string[] }) =>
      `${title === '' ? `这项“${types.join('、')}”` : `活动“${title}”`}与另一条很像，可能是同一活动记了两次`,
    () => '是同一活动就删去一条；不是就写“另计: 是”（distinct: true）',
    () => '另一条在这里',
  ),
  'ordinal-gap': warning(
    ({
      series,
      missing,
      before,
      after,
    }: {
      series: string;
      missing: string;
      before: string;
      after: string;
    }) => `${series}缺${missing}：台账里有${before}和${after}`,
    () => '补记缺的会议，或核对序号',
    ({ before }) => `${before}在这里`,
  ),
  'ordinal-repeat': warning(
    ({ series, ordinal }: { series: string; ordinal: string }) => `${series}${ordinal}记了两次，日期不同`,
    () => '核对序号',
    () => '另一次在这里',
  ),
  'ordinal-order': warning(
    ({ series, earlier, later }: { series: string; earlier: string; later: string }) =>
      `${series}${later}的日期早于${earlier}`,
    () => '核对序号和日期',
    ({ earlier }) => `${earlier}在这里`,
  ),
};
