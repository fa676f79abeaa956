/** Words before a label that add nothing to it. */
export const NEUTRAL = [
  '全年',
  '一年来',
  '年内',
  '共计',
  '累计',
  '总计',
  '合计',
  '分别',
  '先后',
  '共',
  '还',
  '并',
  '已',
  '其中',
  '各类',
  '各项',
  '等',
];
/** Words between a label and its number that add nothing: 委员达136人次. */
const LINKING = /[达为有计了到]$/u;

/** What stands before a number, without the words that lead to its label: 共召开常委会议 is 常委会议. */
export function withoutNeutral(before: string, leading: readonly string[]): string {
  let rest = before.replace(/^[、和与及]/u, '').replace(LINKING, '');
  for (;;) {
    const word = leading.find((one) => one !== '' && rest.startsWith(one));
    const next = word === undefined ? rest : rest.slice(word.length).replace(/^[了起出]/u, '');
    if (next === rest) return rest;
    rest = next;
  }
}

/** What a text says of the numbers that it tells next. */
export interface Tone {
  /** They are totals: 全年, 累计. */
  readonly isTotal: boolean;
  /** They are of a part: 围绕“……”, 3月, 每位. */
  readonly isNarrowed: boolean;
  /** They are part of the number before: 其中. */
  readonly isSubordinate: boolean;
  /** They are still to come: 计划, 拟. */
  readonly isOfPlan: boolean;
}

const TOTAL = /全年|[一几两三四五\d]年来|近年来|累计|总计|合计|年内|年度|以来|本届/gu;
const NARROWING =
  /围绕|聚焦|针对|着眼|紧扣|关注|[“《]|(?<!截至[^，]{0,8})\d月|季度|上半年|下半年|每[名位个季月年]|赴|专题为|议题|[这此]类|上述/u;
const SUBORDINATE = /其中/u;
/** 其中 governs what follows it soon. */
const SOON = 30;
const PLAN = /计划|拟|安排|将|力争|确保|不少于|至少/u;
const PLAN_TITLE = /要点|计划|安排/u;

/**
 * What a sentence, up to a number, says of it.
 *
 * @param trail the headings above it
 */
export function toneOf(lead: string, trail: readonly string[]): Tone {
  // What a sentence tells totals of, it may have led up to by a topic: 围绕……，全年召开…….
  const from = [...lead.matchAll(TOTAL)].at(-1)?.index;
  return {
    isTotal: from !== undefined,
    isNarrowed: NARROWING.test(lead.slice(from ?? 0)),
    isSubordinate: SUBORDINATE.test(lead.slice(-SOON)),
    isOfPlan: PLAN.test(lead) || trail.some((heading) => PLAN_TITLE.test(heading)),
  };
}
