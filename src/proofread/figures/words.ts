import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';

// Words around a number that say what it counts, and of what time and place. Which activities there are is data.

/** A count of the whole year, or of the whole time that the text is about. */
export const ANNUAL = /全年|一年来|一年间|年内|本年度|全年度|过去一年/u;

/** What may stand before a total at the start of a sentence. */
export const TOTAL_LEAD = /^(?:(?:\d{4}年|全年|一年来|一年间|年内|本年度|过去一年|据统计)以?来?[，、]?)*$/u;

/** A time that is not the whole, or a number that is planned. */
export const OTHER_TIME =
  /上年|去年|前年|明年|次年|上半年|下半年|季度|\d月|月份|月底|截至|截止|以来|近年|历年|每年|每月|每季|每个|五年|三年|计划|拟|力争|争取|目标|同期|同比|较上|比上/u;

/** A number of a part, or of one matter only. */
export const NARROWED = /其中|包括|围绕|聚焦|针对|着眼|结合|就|对|为|由|向|在|从|各|每|某|分别|平均|新增|另/u;

/** Which bodies a number is of. */
export const PLACE = /全[国省市州县区盟旗]|各[省市州县区]|[省市州县区]级|[两三]级|系统|本级|乡镇|街道/gu;

const GENERIC_VERBS = '召开 举行 举办 开展 组织 进行 提出 形成 完成 收到 收集 报送 编报 编发'.split(' ');
const { groups, types, measures } = BUILT_IN_TAXONOMY;
const VERBS = [...GENERIC_VERBS, ...[groups, types, measures].flat().flatMap(({ verb }) => verb ?? [])]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

const VERB_FIRST = new RegExp(`^(?:${VERBS})(?=.{2})`, 'u');
const ONLY_VERB = new RegExp(`^(?:${VERBS})$`, 'u');
const VERB_LAST = new RegExp(`(?<=.{2})(?:${VERBS}|共|达|达到|有)$`, 'u');
const FILLER =
  /^(?:和|及|以及|并|还|先后|共计|总共|共|累计|总计|合计|已|市政协|县政协|州政协|省政协|区政协)+/u;
const ANNUAL_FIRST = new RegExp(`^(?:${ANNUAL.source})(?:以来|来)?`, 'u');

/** What is counted, with what was done to it: 收到提案 and 提出提案 may have numbers of their own. */
export function wordsOf(run: string): string {
  let words = run;
  for (let shorter = ''; shorter !== words; ) {
    shorter = words;
    words = words.replace(FILLER, '').replace(ANNUAL_FIRST, '');
  }
  return words;
}

/** What is counted, by its name alone. */
export function labelOf(run: string): string {
  let label = run;
  for (let shorter = ''; shorter !== label; ) {
    shorter = label;
    label = wordsOf(label).replace(VERB_FIRST, '').replace(VERB_LAST, '');
  }
  // 常委会会议 is 常委会议.
  return label.replace(ONLY_VERB, '').replace(/会会议$/u, '会议');
}

const TYPES = new Set(BUILT_IN_TAXONOMY.types.map(({ name }) => name));
const MEASURES = new Set(BUILT_IN_TAXONOMY.measures.map(({ name }) => name));

/** True for names of activity types: their counts are of the events themselves, wherever the text names them. */
export function isActivity(label: string): boolean {
  return TYPES.has(label);
}

/** True for what many events bring about (意见建议): each section, and each event, has a number of its own. */
export function isResult(label: string): boolean {
  return MEASURES.has(label);
}
