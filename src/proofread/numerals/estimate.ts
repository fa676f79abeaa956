import { inEachPassage, matches } from '../slips.ts';

/** Two neighbouring numbers with 、 between, and what they count. 第三、四条 and 一、二项 name two things. */
const ESTIMATE =
  /(?<=\p{Script=Han})([一二三四五六七八九])、([一二三四五六七八九])(?=[个天次名件位家岁里亩元万百千倍场周]|十(?![一二三四五六七八九、])|年(?!级)|人(?!称)|小时|分钟|公里)/gu;

/**
 * Two neighbouring numbers for an estimate stand without 、: 三四个月, not 三、四个月 (GB/T 15835-2011 5.2.1).
 * Where they name things by number (第三、四条, 一、二级), or number a paragraph (三、四个坚持), 、 is right.
 */
export const estimate = inEachPassage('numeral-estimate', ({ text }) =>
  matches(text, ESTIMATE, ({ 1: low = '', 2: high = '', index }) => {
    const [from, to] = [NUMERALS.indexOf(low), NUMERALS.indexOf(high)];
    if (to - from !== 1 && !(low === '三' && high === '五')) return undefined;
    const before = text.slice(Math.max(0, index - 8), index);
    return /(?:第|[一二三四五六七八九]、|^)[一二三四五六七八九十百]*$/u.test(before) ? undefined : low + high;
  }),
);

const NUMERALS = '一二三四五六七八九';
