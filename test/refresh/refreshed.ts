import type { Figure } from '../../src/compute/catalogue.ts';
import { makeFigure } from '../../src/compute/figure.ts';
import type { Figures } from '../../src/compute/figures.ts';
import type { Ledger } from '../../src/compute/ledger.ts';
import type { Manuscript } from '../../src/manuscript/manuscript.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import { applyRefresh, type RefreshOptions } from '../../src/refresh/apply-refresh.ts';
import { planRefresh } from '../../src/refresh/plan-refresh.ts';
import type { RefreshPlan } from '../../src/refresh/update.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { emptyLog } from '../empty-log.ts';

/** A log that says so of each figure: `{ 常委会议: '6次' }`; '' for a figure without a number yet. */
export function logSaying(says: Readonly<Record<string, string>>, shown = '2024.yaml'): Ledger {
  const catalogue = new Map(Object.entries(says).map(([name, text]) => [name, figureSaying(name, text)]));
  const file = { path: shown, text: '', locate: () => ({ start: 0, end: 0 }) };
  const figures: Partial<Figures> = {
    catalogue,
    broken: new Set(),
    find: (name) => catalogue.get(name),
    ofActivities: () => [],
  };
  return { shown, log: emptyLog(file), figures: figures as Figures };
}

function figureSaying(name: string, text: string): Figure {
  const quantity = parseQuantity(text === '' ? '0' : text);
  if (!isQuantity(quantity)) throw new Error(`no quantity: ${text}`);
  const figure = makeFigure({ name, group: 'givens', derivation: { kind: 'given' } }, quantity, quantity);
  return text === '' ? { ...figure, text: '—', lacking: '除数是 0' } : figure;
}

/** What a refresh makes of a document. */
export interface Refreshed extends RefreshPlan {
  readonly before: Manuscript;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Plans a refresh and makes it. */
export async function refreshed(
  name: string,
  bytes: Uint8Array,
  ledgers: readonly Ledger[],
  options: RefreshOptions = {},
): Promise<Refreshed> {
  const { value: before, diagnostics } = await manuscriptOf(name, bytes);
  if (!before) throw new Error(diagnostics.map(({ message }) => message).join());
  const plan = planRefresh(verifyManuscript(before, ledgers));
  const { value: parts } = applyRefresh(before, plan.updates, options);
  if (!parts) throw new Error('not written');
  return { ...plan, before, parts };
}

/** The text of a part. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  return Buffer.from(parts.get(name) ?? []).toString('utf8');
}
