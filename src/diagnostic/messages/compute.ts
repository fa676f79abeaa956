import { type Cause, causeWords } from '../cause.ts';
import { type Difference, differenceWords } from '../difference.ts';
import { type EntryWords, evidenceWords } from '../evidence.ts';
import { type InUnit, inTheirUnits } from '../in-unit.ts';
import { error, warning } from './message.ts';

/** A stage of the proposal chain, told by a total and by a list. */
interface ListedStage {
  readonly stage: string;
  readonly total: string;
  readonly listed: string;
}

/** Two numbers of one name that do not agree. */
interface Contradiction {
  readonly name: string;
  readonly given: string;
  readonly computed: string;
  readonly difference: Difference | undefined;
  readonly causes: readonly Cause[];
  readonly evidence: readonly EntryWords[];
}

/** Codes of `compute`: what computing figures can say. */
export const compute = {
  'duplicate-figure': error(
    ({ name, scope }: { name: string; scope?: string }) =>
      scope ? `“${name}”是本级的数，这里给的是“${scope}”的` : `名称“${name}”已经另有所指`,
    ({ name, scope }) => (scope ? `请另起一个名称，如“${scope}${name}”` : '请另起一个名称'),
    () => '先在这里写了',
  ),
  'reserved-name': error(
    ({ name }: { name: string }) => `“${name}”是模板自用的词，不能作名称`,
    () => '请另起一个名称，用中文最稳妥',
  ),
  'given-contradicts-computed': error(
    ({ name, given, computed, difference }: Contradiction) =>
      `给定的“${name}”是${given}，按台账计算是${computed}${difference ? `，${differenceWords(difference)}` : ''}`,
    ({ name, causes }) =>
      causeWords(
        causes,
        `台账补全后删去给定的数，再用 explain ${name} 看计算依据；若口径不同，请另起一个名称`,
      ),
    evidenceWords,
  ),
  'totals-contradict-list': error(
    ({
      stage,
      total,
      listed,
      difference,
    }: Omit<Contradiction, 'name' | 'given' | 'computed'> & ListedStage) =>
      `提案“${stage}”的合计是${total}，名单里是${listed}${difference ? `，${differenceWords(difference)}` : ''}`,
    ({ causes }) => causeWords(causes, '核对名单和合计；名单不全时只写合计'),
    evidenceWords,
  ),
  'figure-cycle': error(
    ({ names }: { names: readonly string[] }) =>
      names.length === 1
        ? `指标“${names[0]}”由它自己算出`
        : `指标互相依赖，算不出来：${[...names, names[0]].join(' → ')}`,
    () => '改掉其中一个的算法',
  ),
  'unknown-operand': error(
    ({ figure, name }: { figure: string; name: string; suggestion: string | undefined }) =>
      `指标“${figure}”要用的“${name}”不存在`,
    ({ suggestion }) => (suggestion === undefined ? undefined : `是否想写“${suggestion}”？`),
  ),
  'unlike-units': error(
    ({ figure, parts }: { figure: string; parts: readonly InUnit[] }) =>
      `指标“${figure}”里单位不同：${inTheirUnits(parts)}`,
    () => '单位不同的数不能相加、相比；平均用“平均”',
  ),
  'zero-divisor': warning(
    ({ figure, name }: { figure: string; name: string }) => `指标“${figure}”要除以“${name}”，它现在是 0`,
    ({ figure, name }) => `台账里有了“${name}”就会算出；在那以前，文稿里写作〔待补：${figure}〕`,
  ),
  'overlapping-total': warning(
    ({ figure, a, b, count }: { figure: string; a: string; b: string; count: number; example: string }) =>
      `指标“${figure}”里，“${a}”和“${b}”有${count}条相同的记录，合计重复算了`,
    () => '同一次活动只计一次时，改用“计次”并把几种类型都列在“类型”里',
    ({ example }) => `如“${example}”`,
  ),
};
