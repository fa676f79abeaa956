import { inEachPassage, matches } from '../slips.ts';

/** One …, or three and more dots in a row, not between letters and digits. */
const SHORT = /(?<!…)…(?!…)|(?<![.\w])\.{3,}(?![.\w])|。{3,}|·{3,}/gu;
/** What follows the leaders of a contents page. */
const PAGE_NUMBER = /^\s*\d+\s*$/;

/** An ellipsis has six dots (GB/T 15834-2011 4.11.2); twelve, for whole paragraphs, are right too. */
export const ellipsis = inEachPassage('mark-ellipsis', ({ text }) => {
  if (!/\p{Script=Han}/u.test(text)) return [];
  return matches(text, SHORT, ({ 0: found, index }) =>
    PAGE_NUMBER.test(text.slice(index + found.length, index + found.length + 8)) ? undefined : '……',
  );
});

/** 等 of other words: 等待, 平等. */
const ETC =
  /(?<!…)…+等等?(?![待到于候级同闲额价你我他她它着了在])|(?<![平同中高初优劣对何相均上下头特])等等?…+/gu;

/** What is left out is shown by …… or by 等, not by both (GB/T 15834-2011 A.9.2). */
export const ellipsisEtc = inEachPassage('mark-ellipsis-etc', ({ text }) =>
  matches(text, ETC, ({ 0: found }) => found.replace(/…+/u, '')),
);
