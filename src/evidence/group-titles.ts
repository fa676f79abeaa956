import type { FigureGroup } from '../compute/catalogue.ts';

/** What each group of figures is called, in the order of `stats`. */
export const GROUP_TITLES: Readonly<Record<FigureGroup, string>> = {
  activities: '活动次数',
  measures: '活动成果',
  proposals: '提案',
  givens: '给定数据',
  defined: '自定义指标',
  planned: '工作计划',
};
