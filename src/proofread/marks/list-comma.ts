import { inEachPassage, matches } from '../slips.ts';

/** Items of a list that stand in quotation or title marks usually have no 、 between (GB/T 15834-2011 4.5.3.5). */
export const listComma = inEachPassage('mark-list-comma', ({ text }) =>
  matches(text, /”、“|》、《/gu, ({ 0: found }) => found.replace('、', '')),
);
