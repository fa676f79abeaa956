import type { Figure } from '../compute/catalogue.ts';
import { figureText } from '../compute/figure-text.ts';
import type { FigureSpan } from '../manuscript/manuscript.ts';
import { unitOf } from '../mentions/amount.ts';
import type { Amount, Mention } from '../mentions/mention.ts';
import type { Candidate } from '../mentions/tie.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import { claimIn, expectedIn, isOwnUnit, isTrue } from './said.ts';
import type { Finding } from './verification.ts';

/**
 * What a mark says now, held against the figures of its name.
 *
 * @param written the mark as it is read
 * @param numbers that stand in the mark; where there are several, the one that can best be the figure's decides
 * @param candidates one a log that has the name
 */
export function markedFinding(
  written: FigureSpan,
  numbers: readonly Mention[],
  candidates: readonly Candidate[],
): Finding {
  const mark = withForm(written, numbers);
  const known = candidates.filter(({ figure }) => figure.lacking === '');
  const [first] = known;
  const mention = first && best(mark, numbers, known);
  if (!first) {
    const [number] = numbers;
    return { standing: 'unknown', mark, candidates, ...(number && { mention: number }) };
  }
  if (!mention) return { standing: 'missing', lost: mark, mark, candidates: known };
  const agreeing = known.find(({ figure }) => isTrue(claimIn(mention, figure, mark.form)));
  const { figure } = agreeing ?? first;
  const expected = asPrinted(mark, mention, figure) ?? expectedIn(mention, figure, mark.form);
  const standing = agreeing ? 'agrees' : isEdited(mark, mention, known) ? 'edited' : 'differs';
  return { standing, mention, mark, candidates: known, expected };
}

/**
 * What the draft would print, where nobody has touched what it printed: 3500余条 was the log's own word, and goes with it.
 * Undefined for a number that a person has written.
 */
function asPrinted(mark: FigureSpan, mention: Mention, figure: Figure): string | undefined {
  const { form, passage, range, printed } = mark;
  // Its unit may have slipped out of the mark, as LibreOffice lets it where comments begin.
  if (mention.text === printed) return figureText(figure, form);
  // Printed without a unit: the writer's own follows.
  const isBare = form.helper === 'number' && passage.text.slice(range.start, range.end) === printed;
  if (!isOwnUnit(unitOf(mention.amount)) && figure.value.unit !== unitOf(mention.amount)) return undefined;
  if (!isBare || range.start !== mention.range.start || isExtended(mark, mention)) return undefined;
  return figureText(figure, form) + passage.text.slice(range.end, mention.range.end);
}

/** Where the figure map is lost, so is the form; a unit outside of the mark is the writer's own. */
function withForm(mark: FigureSpan, [number]: readonly Mention[]): FigureSpan {
  const isBare = mark.unregistered && number && number.range.end > mark.range.end;
  return isBare ? { ...mark, form: { helper: 'number' } } : mark;
}

/** A number that agrees before one of the figure's unit, and that before any other; the first of equals. */
function best(
  mark: FigureSpan,
  numbers: readonly Mention[],
  candidates: readonly Candidate[],
): Mention | undefined {
  const rank = (number: Mention) => {
    const claims = candidates.map(({ figure }) => claimIn(number, figure, mark.form));
    return claims.some(isTrue) ? 0 : claims.includes('otherwise') ? 1 : 2;
  };
  const parts = numbers.map((number) => partIn(mark, number));
  return [...parts].sort((a, b) => rank(a) - rank(b))[0];
}

/** Of a range (4—6名) that carries a mark at one of its ends, that end. */
function partIn({ range, passage }: FigureSpan, mention: Mention): Mention {
  const { amount } = mention;
  const start = Math.max(range.start, mention.range.start);
  const end = Math.min(range.end, mention.range.end);
  const isWhole = start === mention.range.start && end === mention.range.end;
  if (amount.kind === 'single' || isWhole) return mention;
  const isLow = start === mention.range.start;
  const quantity = isLow ? amount.low : amount.high;
  const text = passage.text.slice(start, end);
  // The unit of both ends stands after the second.
  const said: Amount = {
    kind: 'single',
    quantity: text.endsWith(quantity.unit) ? quantity : { ...quantity, unit: '' },
  };
  return { ...mention, range: { start, end }, text, amount: said };
}

/** A person has typed here: the number is not the one that was printed, or the log still has that one. */
function isEdited(mark: FigureSpan, mention: Mention, candidates: readonly Candidate[]): boolean {
  const { printed, form } = mark;
  if (printed === undefined) return false;
  return !isAsPrinted(mark, mention) || candidates.some(({ figure }) => figureText(figure, form) === printed);
}

function isAsPrinted(mark: FigureSpan, mention: Mention): boolean {
  const { printed = '', passage, range } = mark;
  if (passage.text.slice(range.start, range.end) === printed && !isExtended(mark, mention)) return true;
  const before = parseQuantity(printed);
  if (!isQuantity(before) || mention.amount.kind !== 'single') return false;
  // 5次 typed as 五次 is no other number.
  const { value, precision } = mention.amount.quantity;
  return value.eq(before.value) && precision === before.precision;
}

/** Whether the number reaches beyond its mark, not counting a unit of the writer's own. */
function isExtended({ range }: FigureSpan, { range: whole, text, amount }: Mention): boolean {
  if (whole.start < range.start) return true;
  const beyond = text.slice(Math.max(0, range.end - whole.start));
  return beyond !== '' && !unitOf(amount).endsWith(beyond.trim());
}
