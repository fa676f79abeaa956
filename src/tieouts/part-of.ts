import type { Log } from '../normalise/log.ts';

/** True if the log declares one figure to be a part of another, at whatever depth: 办复 of 立案, 采用信息 of 社情民意信息. */
export function isPartOf(part: string, whole: string, log: Log): boolean {
  const wholes = new Set<string>();
  for (let next = wholeOf(part, log); next !== '' && !wholes.has(next); next = wholeOf(next, log)) {
    if (next === whole) return true;
    wholes.add(next);
  }
  return false;
}

/** The figure that the log declares a figure to be a part of; '' for none. */
function wholeOf(name: string, { taxonomy, proposals }: Log): string {
  const measure = taxonomy.measures.get(name)?.of;
  if (measure) return measure;
  const stages = proposals?.stages ?? [];
  const of = stages.find(({ figure }) => figure === name)?.of;
  return stages.find((stage) => stage.name === of)?.figure ?? '';
}
