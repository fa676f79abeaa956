import { inEachPassage } from '../slips.ts';

/**
 * A heading ends without a full stop (GB/T 15834-2011 B.4); one that ends in 、 goes on in the next line. One with a full
 * stop inside is a heading that its paragraph runs on from.
 */
export const heading = inEachPassage('mark-heading', ({ kind, text }) => {
  const match = kind === 'heading' ? /^[^。；]*\p{Script=Han}[^。；]*([。；])\s*$/u.exec(text) : null;
  if (!match) return [];
  const end = text.trimEnd().length;
  const start = Math.max(0, end - 5);
  return [{ range: { start, end }, corrected: text.slice(start, end - 1) }];
});
