import type { Surroundings } from './surroundings.ts';

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

/** Says that totals follow. */
const TOTAL = /全年|[一几两三四五\d]年来|近年来|累计|总计|合计|年内|年度|以来|本届/u;
/**
 * Says that a part follows: what it is about (围绕“……”), when (3月), or for whom (市政府). No verb of moving on: a text
 * that tells totals may have got there from anywhere.
 */
const NARROWING =
  /围绕|聚焦|针对|着眼|紧扣|关注|就[“《]|[“《]|(?<!截至[^，]{0,8})\d月|季度|上半年|下半年|每[名位个季月年]|赴|专题为|议题|[这此]类|上述/gu;
const SUBORDINATE = /其中/u;

/** Whether the sentence, up to the number, says that it tells totals. */
export function isTotal(lead: string): boolean {
  return TOTAL.test(lead);
}

/** Whether the sentence, after it has last said that it tells totals, says that it tells of a part. */
export function isNarrowed(lead: string, isPart: boolean): boolean {
  const from = [...lead.matchAll(new RegExp(TOTAL, 'gu'))].at(-1)?.index ?? 0;
  const rest = lead.slice(from);
  return rest.search(NARROWING) >= 0 || (!isPart && SUBORDINATE.test(lead.slice(-LAST_CLAUSES)));
}

/** 其中 governs what follows it soon. */
const LAST_CLAUSES = 30;

const PLAN = /计划|拟|安排|将|力争|确保|不少于|至少/u;
const PLAN_TITLE = /要点|计划|安排/u;

/** Whether the text speaks of what is to be done. */
export function isOfPlan({ lead, passage }: Surroundings): boolean {
  return PLAN.test(lead) || passage.trail.some((heading) => PLAN_TITLE.test(heading));
}
