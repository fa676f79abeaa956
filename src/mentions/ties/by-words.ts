import type { Ledger } from '../../compute/ledger.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { quantityOf } from '../amount.ts';
import type { Mention } from '../mention.ts';
import type { Tie } from '../tie.ts';
import { concerns } from './concerns.ts';
import { decide } from './decide.ts';
import { isElsewhere } from './elsewhere.ts';
import { fitOf } from './fit.ts';
import { isOtherName, nameBeside, namesByUnit } from './other-name.ts';
import { settle } from './settle.ts';
import { makeShelf } from './shelf.ts';
import type { Subject } from './subject.ts';
import { surroundingsOf } from './surroundings.ts';
import { totalsOver } from './totals-over-types.ts';

/** Ties mentions by the words around them. */
export function tieByWords(
  manuscript: Manuscript,
  mentions: readonly Mention[],
  ledgers: readonly Ledger[],
): Tie[] {
  const shelf = makeShelf(ledgers);
  const totals = totalsOver();
  const names = namesByUnit(ledgers);
  const concerned = new Set(ledgers.filter((ledger) => concerns(manuscript, ledger)));
  const placed = surroundingsOf(mentions, manuscript.passages).map((around) => {
    const isLone = shelf.isLone(around.unit);
    const name = nameBeside(around, names);
    const fits = shelf.near(around.unit, around).flatMap((subject) => {
      if (isOtherName(name, subject)) return [];
      const fit = fitOf(subject, around, shelf.weigh, isLone);
      return fit ? [fit, ...totals(fit, around)] : [];
    });
    const mayDiffer = (subject: Subject) => concerned.has(subject.ledger) && !isElsewhere(subject, around);
    const { value } = quantityOf(around.mention.amount);
    const sameNumber = shelf.ofValue(around.unit, value.toFixed());
    return { ...decide(around.mention, fits, mayDiffer, sameNumber), around };
  });
  return settle(placed);
}
