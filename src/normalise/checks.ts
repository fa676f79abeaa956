import { diagnose } from '../diagnostic/diagnostic.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import { childOrigin, locationOf, type NodePart, type Origin } from '../source/source.ts';
import type { WrittenCheck } from '../vocabulary/generated/log.types.ts';
import { listed } from './listed.ts';
import type { Check, Term } from './log.ts';
import type { Notes } from './notes.ts';
import { inUnit, readQuantity } from './read-quantity.ts';

/** The checks of one file. One whose tolerance can't be read is left out. */
export function readChecks(
  written: readonly WrittenCheck[] | undefined,
  origin: Origin,
  notes: Notes,
): Check[] {
  return listed(written, origin).flatMap(({ value, origin: at }) => readCheck(value, at, notes) ?? []);
}

function readCheck(written: WrittenCheck, origin: Origin, notes: Notes): Check | undefined {
  const { total, shares, equal, rate, atMost, atLeast, tolerance: margin } = written;
  const at = (key: keyof WrittenCheck) => childOrigin(origin, key);
  const tolerance = margin === undefined ? undefined : readQuantity(margin, at('tolerance'), notes);
  if (margin !== undefined && !tolerance) return undefined;
  reportStray(written, origin, notes);
  const shared = { name: written.name ?? '', origin, tolerance };
  const whole = termOf(written.of ?? '', at('of'));
  if (total !== undefined) {
    const parts = termsOf(written.parts, at('parts'));
    return { ...shared, kind: 'total', total: termOf(total, at('total')), parts };
  }
  if (shares) {
    const { rounding = 'half-up' } = written;
    const complete = written.complete === true || rounding === 'largest-remainder';
    return { ...shared, kind: 'shares', shares: sharesOf(shares, at('shares')), whole, rounding, complete };
  }
  if (equal) return { ...shared, kind: 'equal', terms: termsOf(equal, at('equal')) };
  if (rate !== undefined) {
    return { ...shared, kind: 'rate', rates: termsOf(rate, at('rate')).map(inPercent), whole };
  }
  const kind = atMost === undefined ? 'atLeast' : 'atMost';
  const limit = termOf(atMost ?? atLeast ?? '', at(kind));
  return { ...shared, kind, figure: termOf(written.figure ?? '', at('figure')), limit };
}

/** Fields that do nothing without one of some others, which the schema cannot tell; in words for both. */
const COMPANIONS = [
  { key: 'of', field: '分母（of）', others: ['shares', 'rate'], needs: '占比（shares）或比率（rate）' },
  {
    key: 'figure',
    field: '指标（figure）',
    others: ['atMost', 'atLeast'],
    needs: '不超过（atMost）或不少于（atLeast）',
  },
  {
    key: 'tolerance',
    field: '允差（tolerance）',
    others: ['total', 'shares', 'equal', 'atMost', 'atLeast'],
    needs: '总数（total）、占比（shares）、相等（equal）或上下限',
  },
] as const;

function reportStray(written: WrittenCheck, origin: Origin, notes: Notes): void {
  for (const { key, field, others, needs } of COMPANIONS) {
    if (written[key] === undefined || others.some((other) => written[other] !== undefined)) continue;
    notes.report(diagnose('goes-with', { key: field, needs }, locationOf(childOrigin(origin, key), 'key')));
  }
}

function termsOf(
  written: string | number | readonly (string | number)[] | undefined,
  origin: Origin,
): Term[] {
  return listed<string | number>(written, origin).map(({ value, origin: at }) => termOf(value, at));
}

function sharesOf(written: Readonly<Record<string, string | number>>, origin: Origin) {
  return Object.entries(written).map(([part, share]) => {
    const at = childOrigin(origin, part);
    return { part: termOf(part, at, 'key'), share: inPercent(termOf(share, at)) };
  });
}

function termOf(written: string | number, origin: Origin, part: NodePart = 'value'): Term {
  return { name: String(written), literal: parseQuantity(written), origin, part };
}

/** A bare number in the place of a percentage is one. */
function inPercent(term: Term): Term {
  const { literal } = term;
  return isQuantity(literal) ? { ...term, literal: inUnit(literal, '%') ?? literal } : term;
}
