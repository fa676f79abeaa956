import type Big from 'big.js';
import { differenceOf } from '../compute/difference.ts';
import { likelyCauses } from '../compute/likely-causes.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { EqualCheck } from '../normalise/log.ts';
import { evidenceOf } from './evidence.ts';
import type { Ground } from './resolve.ts';
import { isExact, type Side, sideWords } from './side.ts';
import { weigh } from './weigh.ts';

/** Figures that are one number: each is held against the first. */
export function holdEqual(check: EqualCheck, ground: Ground): readonly Diagnostic[] {
  const { sides, margin, diagnostics } = weigh(check, check.terms, ground);
  const [first, ...others] = sides ?? [];
  if (!first) return diagnostics;
  return others.flatMap((other) => differs(check.name, first, other, margin));
}

function differs(check: string, first: Side, other: Side, margin: Big): Diagnostic[] {
  const { evidence, places } = evidenceOf([first, other]);
  const words = { check, first: sideWords(first), other: sideWords(other), evidence };
  const difference = differenceOf(first, other, margin);
  if (difference) {
    const args = { ...words, difference, causes: likelyCauses(other, first) };
    return [diagnose('checked-figures-differ', args, other.at, places)];
  }
  if (isExact(first) || isExact(other) || saysTheSame(first, other)) return [];
  return [diagnose('checked-figures-worded-differently', words, other.at, places)];
}

/** 100余场 and 120余场 may be one number, but no reader takes them for it; that 105场 are 100余场 everybody sees. */
function saysTheSame({ shown: a }: Side, { shown: b }: Side): boolean {
  return a.precision === b.precision && a.value.eq(b.value);
}
