import type { Figure } from '../compute/catalogue.ts';
import type { FigureSpan } from '../manuscript/manuscript.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { claimIn, isTrue } from '../verify/said.ts';
import type { Update } from './update.ts';

/** The part of a number that its mark holds, and what becomes of it. */
type Placed = Pick<Update, 'range' | 'before' | 'after'>;

/**
 * Confines an update to its mark: what a person has typed outside stays, a unit of the writer's own (24|个) or a word
 * of precision (约|24条) among it. Undefined where the number would be wrong with that: 1|6次 cannot become 7次.
 */
export function placeInMark(
  mark: FigureSpan,
  mention: Mention,
  figure: Figure,
  after: string,
): Placed | undefined {
  const { passage, range } = mention;
  const start = Math.max(range.start, mark.range.start);
  const end = Math.min(range.end, mark.range.end);
  const [head, before, tail] = [
    passage.text.slice(range.start, start),
    passage.text.slice(start, end),
    passage.text.slice(end, range.end),
  ];
  const isFramed = after.length > head.length + tail.length && after.startsWith(head) && after.endsWith(tail);
  if (isFramed) {
    return { range: { start, end }, before, after: after.slice(head.length, after.length - tail.length) };
  }
  return isTrueOf(head + after + tail, mark, mention, figure)
    ? { range: { start, end }, before, after }
    : undefined;
}

/**
 * What the figure map is to register of a mark: the marked text, words that people have typed there included; of a number
 * whose unit has slipped out of its mark (LibreOffice does that where comments begin) the whole number.
 */
export function printedAfter(mark: FigureSpan, mention: Mention, { range, after }: Placed): string {
  const { start, end } =
    mark.form.helper !== 'number' && mention.range.end > mark.range.end ? mention.range : mark.range;
  return mark.passage.text.slice(start, range.start) + after + mark.passage.text.slice(range.end, end);
}

/** Characters on either side that a number is read with: no unit and no word of precision stands further off. */
const AROUND = 40;

/** Whether a text, put in place of a number, is one number that says what the figure says. */
function isTrueOf(written: string, mark: FigureSpan, { passage, range }: Mention, figure: Figure): boolean {
  const before = passage.text.slice(Math.max(0, range.start - AROUND), range.start);
  const text = before + written + passage.text.slice(range.end, range.end + AROUND);
  const place = { start: before.length, end: before.length + written.length };
  const found = findMentions({ ...passage, text }, new Set([figure.value.unit])).filter(
    (each) => each.range.start < place.end && place.start < each.range.end,
  );
  const [only] = found;
  const isWhole = only !== undefined && found.length === 1 && only.range.end >= place.end;
  return isWhole && isTrue(claimIn(only, figure, mark.form));
}
