import type Big from 'big.js';
import type { Figure } from '../compute/catalogue.ts';
import { entriesThatDiffer, slipsOf, suspects } from '../compute/likely-causes.ts';
import type { Cause } from '../diagnostic/cause.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Origin } from '../source/source.ts';
import { isPartOf } from './part-of.ts';
import type { Ground } from './resolve.ts';
import { isExact, type Side } from './side.ts';

/**
 * Why parts do not add up to their total: each cause alone makes up for the whole difference.
 *
 * @param known causes that the caller has found
 */
export function partCauses(
  total: Side,
  parts: readonly Side[],
  ground: Ground,
  known: readonly Cause[] = [],
): Cause[] {
  if (![total, ...parts].every(isExact)) return [...known];
  const sum = parts.reduce((all, { quantity }) => all.plus(quantity.value), total.quantity.value.times(0));
  const excess = sum.minus(total.quantity.value);
  const within = overlapsOf(parts, excess, ground);
  const doubled = within.length > 0 ? within : partsThatMake(excess, parts);
  const entries = parts.flatMap((part) => part.entries);
  const summed = { name: '', quantity: { ...total.quantity, value: sum }, entries };
  return [
    ...known,
    ...doubled,
    ...missingParts(excess.times(-1), total, parts, ground),
    ...slips(total, parts, sum),
    // The one entry of a part that is told already says nothing more.
    ...(doubled.length > 0 ? [] : entriesThatDiffer(total, summed)),
  ];
}

/** Pairs of parts of which one is in the other, or that share entries, where that is what there is too much. */
function overlapsOf(parts: readonly Side[], excess: Big, { log }: Ground): Cause[] {
  if (excess.lte(0)) return [];
  return parts.flatMap((a, index) =>
    parts.slice(index + 1).flatMap((b): Cause[] => {
      for (const [part, whole] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!isPartOf(part.name, whole.name, log) || !part.quantity.value.eq(excess)) continue;
        return [
          { kind: 'part-of-part', part: part.name, whole: whole.name, amount: formatQuantity(part.shown) },
        ];
      }
      if (a.figure && a.figure === b.figure) return partsThatMake(excess, [b]);
      const shared = sharedEntries(a, b);
      if (shared.length === 0) return [];
      const amount = shared.reduce((all, entry) => all.plus(entry.amount.value), excess.times(0));
      return amount.eq(excess)
        ? [{ kind: 'shared-entries', a: a.name, b: b.name, count: shared.length }]
        : [];
    }),
  );
}

function sharedEntries(a: Side, b: Side) {
  const origins = new Set<Origin>(a.entries.map(({ origin }) => origin));
  return b.entries.filter(({ origin }) => origins.has(origin));
}

/** Parts that are just what there is too much. */
function partsThatMake(excess: Big, parts: readonly Side[]): Cause[] {
  if (excess.lte(0)) return [];
  return suspects(parts.filter(({ quantity }) => quantity.value.eq(excess))).map((part) => ({
    kind: 'part-too-many',
    name: part.name,
    amount: formatQuantity(part.shown),
  }));
}

/**
 * Figures that are none of the parts, and just what is missing. Only of the groups that the check speaks of: 批示1件 is
 * no class of proposals, however well it fits.
 */
function missingParts(lack: Big, total: Side, parts: readonly Side[], { catalogue }: Ground): Cause[] {
  if (lack.lte(0)) return [];
  const sides = [total, ...parts];
  const named = new Set(sides.map(({ name }) => name));
  const groups = new Set(sides.flatMap(({ figure }) => (figure ? [figure.group] : [])));
  const fits = ({ name, group, value, lacking }: Figure) =>
    !named.has(name) &&
    groups.has(group) &&
    lacking === '' &&
    value.precision === 'exact' &&
    value.unit === total.quantity.unit &&
    value.value.eq(lack);
  return suspects([...catalogue.values()].filter(fits)).map(({ name, text }) => ({
    kind: 'missing-part',
    name,
    amount: text,
  }));
}

/** A part, or the total, that is right once 万 or two digits of it are put right. */
function slips(total: Side, parts: readonly Side[], sum: Big): Cause[] {
  const others = (part: Side) => total.quantity.value.minus(sum).plus(part.quantity.value);
  const pairs = [[total, sum] as const, ...parts.map((part) => [part, others(part)] as const)];
  return pairs.flatMap(([side, value]) => (value.gt(0) ? slipsOf(side, { ...side.quantity, value }) : []));
}
