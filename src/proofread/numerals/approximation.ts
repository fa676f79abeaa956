import { ABOUT, NEAR } from '../../mentions/around.ts';
import { inEachPassage, matches, withoutOverlaps } from '../slips.ts';

const NUMBER = '(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十百千]*[十百千])';
const SCALE = '[万亿]?';
const COUNTED = '(?:人次|场次|万元|亿元|公里|[个名人次条件篇家户项场位岁天元亩吨米%％])?';
/** 近10余年 are the last ten years and more: 近 says when, not how many. */
const NO_TIME = '(?!个?[年月周天日]|个多月|小时)';

/** Each with what is to stay as its first group. */
const DOUBLES: readonly RegExp[] = [
  new RegExp(`(?:大约|大概|${ABOUT})(${NUMBER}(?:[余多几]${SCALE}|${SCALE}[余多几]))`, 'gu'),
  new RegExp(`(?:接近|将近|${NEAR})(${NUMBER}(?:[余多几]${SCALE}|${SCALE}[余多几]))${NO_TIME}`, 'gu'),
  new RegExp(`((?:大约|大概|${ABOUT})${NUMBER}${SCALE}${COUNTED})(?:左右|上下)`, 'gu'),
  new RegExp(`((?:超过|超|逾|突破|不少于|不低于|至少)${NUMBER}${SCALE}${COUNTED})以上`, 'gu'),
  new RegExp(`((?:不超过|不多于|至多|最多)${NUMBER}${SCALE}${COUNTED})以[下内]`, 'gu'),
  new RegExp(`((?<![\\d.])${NUMBER}(?:[余多]${SCALE}|${SCALE}[余多])${COUNTED})(?:以上|左右|上下)`, 'gu'),
];

/**
 * One word says that a number is approximate: 约100 or 100余, not 约100余; 超过100件, not 超过100件以上. A matter of
 * style that no clause rules.
 */
export const approximation = inEachPassage('numeral-approximation', ({ text }) =>
  withoutOverlaps(DOUBLES.flatMap((pattern) => matches(text, pattern, ([, single]) => single))),
);
