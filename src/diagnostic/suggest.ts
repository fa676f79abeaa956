import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped name most likely means, or undefined. One edit is always allowed (会仪 → 会议),
 * longer names allow one for every three characters; two neighbours swapped (tpye) count as one edit. Of equally
 * near ones the first wins, so put the preferred spelling first. Failing that, the only one
 * that holds the name.
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const wanted = fold(name);
  if (wanted === '') return undefined;
  let best: string | undefined;
  let bestEdits = Number.POSITIVE_INFINITY;
  for (const candidate of all) {
    const target = fold(candidate);
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, target.length) / 3));
    const edits = isSwap(wanted, target) ? 1 : distance(wanted, target);
    // One edit on a name of one character would match everything.
    if (edits > allowed || edits >= Math.max(wanted.length, target.length) || edits >= bestEdits) continue;
    best = candidate;
    bestEdits = edits;
  }
  return best ?? onlyOneWith(wanted, all);
}

/** The only candidate that holds the name (意见 → 意见建议); a single character says too little. */
function onlyOneWith(wanted: string, candidates: readonly string[]): string | undefined {
  if ([...wanted].length < 2) return undefined;
  const [only, ...others] = candidates.filter((candidate) => fold(candidate).includes(wanted));
  return others.length === 0 ? only : undefined;
}

/** What typing must not make different: case, width, spaces and quotes around a name. */
function fold(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”"'‘’]/gu, '');
}

/** True if the two differ only in two neighbouring characters that changed places. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) && at + 1 < a.length
  );
}
