import type { Figure } from '../../compute/catalogue.ts';
import type { Candidate } from '../tie.ts';

/** What a figure is, in the words by which a text would speak of it. */
export interface Subject extends Candidate {
  /** What it counts, in every way it is called: 意见建议, 建议. */
  readonly labels: readonly string[];
  /** Words that stand before the label and add nothing: 提出, 召开, 全市. */
  readonly leading: readonly string[];
  /**
   * What tells it from other figures of its label: conditions that must all be spoken of, each in one of several
   * ways. None for a plain total.
   */
  readonly conditions: readonly (readonly string[])[];
  /** Whom a given covers (全市); '' for the committee itself. */
  readonly scope: string;
  /**
   * - `plain`: all there is of its label;
   * - `narrow`: some of it, told by its conditions;
   * - `planned`: what the plan arranges, not what has been done.
   */
  readonly kind: 'plain' | 'narrow' | 'planned';
  /** Part of another figure (采用 of 社情民意信息), so that 其中 may lead to it. */
  readonly isPart: boolean;
  /** Its label is a phrase (全市扶贫提案), of which a text may say the end beside the number and the rest before. */
  readonly isPhrase: boolean;
  /** Adds up over activities of any type, so that a text may well mean those of some only. */
  readonly isSpread: boolean;
}

/** Whether two figures are one under two names: the same number, from the same entries. */
export function isSame(a: Figure, b: Figure): boolean {
  if (a === b) return true;
  if (!a.value.value.eq(b.value.value) || a.value.unit !== b.value.unit) return false;
  if (a.value.precision !== b.value.precision) return false;
  const [x, y] = [evidence(a), evidence(b)];
  return x.size > 0 && x.size === y.size && contains(x, y);
}

/** Whether all entries of a figure are among those of another that has more. */
export function isPartOf(part: Figure, whole: Figure): boolean {
  if (part.entries.length >= whole.entries.length) return false;
  const [few, many] = [evidence(part), evidence(whole)];
  return few.size > 0 && few.size < many.size && contains(many, few);
}

function contains(many: ReadonlySet<string>, few: ReadonlySet<string>): boolean {
  for (const place of few) if (!many.has(place)) return false;
  return true;
}

const evidenceOf = new WeakMap<Figure, ReadonlySet<string>>();

/** The places of the entries that a figure is made of; entries that add nothing count for nothing. */
function evidence(figure: Figure): ReadonlySet<string> {
  const known = evidenceOf.get(figure);
  if (known) return known;
  const added = figure.entries.filter(({ amount }) => !amount.value.eq(0));
  const made = new Set(added.map(({ origin }) => `${origin.file.path} ${origin.path.join('.')}`));
  evidenceOf.set(figure, made);
  return made;
}

/** A subject without its words. */
export function candidateOf({ figure, ledger }: Subject): Candidate {
  return { figure, ledger };
}
