import type { Ledger } from '../../compute/ledger.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../mention.ts';
import type { Tie } from '../tie.ts';
import { concerns } from './concerns.ts';
import { decide } from './decide.ts';
import { isElsewhere } from './elsewhere.ts';
import { fitOf } from './fit.ts';
import { settle } from './settle.ts';
import { makeShelf } from './shelf.ts';
import type { Subject } from './subject.ts';
import { surroundingsOf, unitOf } from './surroundings.ts';
import { totalsOver } from './totals-over-types.ts';

/** Ties mentions by the words around them. */
export function tieByWords(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  ledgers: readonly Ledger[],
): Tie[] {
  const shelf = makeShelf(ledgers);
  const concerned = new Set(ledgers.filter((ledger) => concerns(manuscript, ledger)));
  const around = surroundingsOf(mentions, manuscript.passages);
  const totals = totalsOver();
  const decided = mentions.map((mention, index) => {
    const words = around[index];
    const unit = unitOf(mention);
    const { value } = mention.amount.kind === 'single' ? mention.amount.quantity : mention.amount.high;
    const sameNumber = shelf.ofValue(unit, value.toFixed());
    if (!words) return decide(mention, [], () => false, sameNumber);
    const isLone = shelf.isLone(unit);
    const fits = shelf.near(unit, words).flatMap((subject) => {
      const fit = fitOf(subject, words, shelf.weigh, isLone);
      return fit ? [fit, ...totals(fit, words)] : [];
    });
    const mayDiffer = (subject: Subject) => concerned.has(subject.ledger) && !isElsewhere(subject, words);
    return decide(mention, fits, mayDiffer, sameNumber);
  });
  return settle(decided, around);
}
