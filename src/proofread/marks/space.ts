import { inEachPassage, type Slip } from '../slips.ts';
import { pairsOf } from './pairs.ts';

const SPACE = /(?<=\p{Script=Han}{2})[ \u00A0\u3000]+(?=\p{Script=Han}{2})/gu;
/** 第五条 before a sentence is set off by a space (GB/T 15834-2011 B.3.6). */
const ARTICLE = /第[一二三四五六七八九十百千零]{1,8}[章节条款](?:之[一二三四五六七八九十])?$/u;
/** So is a short name at the start of a paragraph: 摘要. */
const LONGEST_LABEL = 8;
/** How far the mark can be that ends a clause. */
const CLAUSE = 60;

/**
 * Hanzi stand without spaces between them in a sentence. Spaces are right in headings, titles and slogans
 * (“凝心聚力 共谋发展”), in lines that are no sentence (关键词：政协 提案), and in a name of two hanzi (王 伟).
 */
export const space = inEachPassage('mark-space', ({ kind, text }) => {
  if (kind !== 'paragraph') return [];
  const outermost = pairsOf(text).outermost;
  let next = 0;
  return [...text.matchAll(SPACE)].flatMap(({ 0: found, index }): Slip[] => {
    while ((outermost[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    const before = text.slice(Math.max(0, index - 14), index);
    const isLabel = ARTICLE.test(before) || (index <= LONGEST_LABEL && !/[，。；：]/u.test(before));
    const isQuoted = (outermost[next]?.start ?? Number.POSITIVE_INFINITY) < index;
    if (isQuoted || isLabel || !/[，。；！？]/u.test(text.slice(index, index + CLAUSE))) return [];
    const range = { start: index - 2, end: index + found.length + 2 };
    return [{ range, corrected: text.slice(range.start, range.end).replace(/[ \u00A0\u3000]/gu, '') }];
  });
});
