import type { FigureSpan } from '../manuscript/manuscript.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { MentionsOver } from '../mentions/mentions-over.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';

const DIGITS = /[\d０-９.．]/;

/**
 * The numbers that stand in a mark, be they only partly in it: 16次 where 1 has been typed before the mark of 6次.
 */
export function numbersIn(
  mark: FigureSpan,
  mentionsOver: MentionsOver,
  units: ReadonlySet<string>,
): readonly Mention[] {
  const found = mentionsOver(mark);
  return found.length > 0 ? found : readAlone(mark, units);
}

/**
 * What running text has for a name or a slogan (“实现三个100%”) is a number nevertheless where a mark says so: read
 * without what stands around it, except for digits that belong to it.
 */
function readAlone({ passage, range }: FigureSpan, units: ReadonlySet<string>): Mention[] {
  let { start, end } = range;
  while (DIGITS.test(passage.text.charAt(start - 1))) start -= 1;
  while (DIGITS.test(passage.text.charAt(end))) end += 1;
  const text = passage.text.slice(start, end);
  const found = findMentions({ ...passage, text }, units);
  if (found.length > 0) {
    return found.map((mention) => ({
      ...mention,
      passage,
      range: { start: start + mention.range.start, end: start + mention.range.end },
    }));
  }
  const quantity = parseQuantity(text);
  if (!isQuantity(quantity)) return [];
  const hanzi = !/\d/.test(text.normalize('NFKC'));
  return [{ passage, range: { start, end }, text, amount: { kind: 'single', quantity }, hanzi }];
}
