import { closest } from '../../../diagnostic/suggest.ts';

/** What a few typed characters can mean among known names. */
export type NameMatch =
  | { readonly kind: 'one'; readonly name: string }
  | { readonly kind: 'several'; readonly names: readonly string[] }
  /** `suggestion` is the one that was probably meant. */
  | { readonly kind: 'none'; readonly suggestion: string | undefined };

/** The name itself, else the one that holds what was typed; of several, none is chosen. */
export function matchName(typed: string, names: readonly string[]): NameMatch {
  const wanted = typed.normalize('NFKC').trim();
  if (names.includes(typed)) return { kind: 'one', name: typed };
  if (names.includes(wanted)) return { kind: 'one', name: wanted };
  const holding = names.filter((name) => name.includes(wanted));
  const [only] = holding;
  if (wanted === '' || only === undefined) return { kind: 'none', suggestion: closest(wanted, names) };
  return holding.length === 1 ? { kind: 'one', name: only } : { kind: 'several', names: holding };
}
