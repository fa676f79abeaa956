import type { Ledger } from '../compute/ledger.ts';
import type { FigureSpan, LostFigure } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';
import { candidatesOf } from './candidates.ts';
import { markedFinding } from './marked.ts';
import { claimIn } from './said.ts';
import type { HeldFinding } from './verification.ts';

/**
 * The number that stands where the emptied mark of a figure does, and counts what the figure counts: with changes
 * tracked, it is what a person has typed over the marked one, until the change is accepted and afterwards.
 *
 * @param mentions those that no mark is around
 */
export function besideFinding(
  { left, ...figure }: LostFigure,
  mentions: readonly Mention[],
  ledgers: readonly Ledger[],
): HeldFinding | undefined {
  if (!left) return undefined;
  const { passage, at } = left;
  const candidates = candidatesOf(figure, ledgers).filter((each) => each.figure.lacking === '');
  const counts = (mention: Mention) =>
    candidates.some((each) => claimIn(mention, each.figure, figure.form) !== 'unlike');
  const touching = mentions.filter(
    (mention) =>
      mention.passage === passage && mention.range.start <= at && at <= mention.range.end && counts(mention),
  );
  const mention = touching.find(({ range }) => range.start === at) ?? touching[0];
  if (!mention) return undefined;
  const mark: FigureSpan = { ...figure, passage, range: mention.range };
  const finding = markedFinding(mark, [mention], candidates);
  return finding.expected === undefined ? undefined : finding;
}
