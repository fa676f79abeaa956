import type { Passage } from '../manuscript/manuscript.ts';
import type { Finding } from '../verify/verification.ts';
import type { LeftAlone, RefreshPlan, Update } from './update.ts';

/** What has been decided of a finding. */
type Decision = LeftAlone | { readonly finding: Finding; readonly update: Update };

/**
 * The plan that decisions come to. A number that carries two marks is written once if both want the same, and left if
 * they do not.
 */
export function withoutOverlaps(decisions: readonly Decision[]): RefreshPlan {
  const inPassage = new Map<Passage, Update[]>();
  for (const each of decisions) {
    if (!('update' in each)) continue;
    const { passage } = each.update;
    inPassage.set(passage, [...(inPassage.get(passage) ?? []), each.update]);
  }
  const settled: Update[] = [];
  const left: LeftAlone[] = [];
  for (const decision of decisions) {
    if (!('update' in decision)) {
      left.push(decision);
      continue;
    }
    const { update, finding } = decision;
    const rivals = (inPassage.get(update.passage) ?? []).filter((other) => overlaps(update, other));
    if (rivals.some((other) => !isSame(update, other))) left.push({ finding, because: 'several-marks' });
    else if (rivals[0] === update) settled.push(update);
  }
  return { updates: settled, left };
}

function overlaps(a: Update, b: Update): boolean {
  return a.range.start < b.range.end && b.range.start < a.range.end;
}

function isSame(a: Update, b: Update): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.after === b.after;
}
