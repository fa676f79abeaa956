import type { Activity, Log } from '../normalise/log.ts';

/** The activities of a section, in the log's order. */
export interface SectionActivities {
  /** Those whose first type is of the section: it tells them. */
  readonly own: readonly Activity[];
  /** Those of which any type is of the section: it adds them up. */
  readonly counted: readonly Activity[];
}

/** The activities by the name of their section, in one pass, for a log may have very many; none without an activity. */
export function bySection({ activities, taxonomy }: Log): ReadonlyMap<string, SectionActivities> {
  const sections = new Map<string, { own: Activity[]; counted: Activity[] }>();
  const open = (name: string) => {
    const section = sections.get(name) ?? { own: [], counted: [] };
    sections.set(name, section);
    return section;
  };
  for (const activity of activities) {
    const first = taxonomy.types.get(activity.types[0] ?? '');
    if (first) open(first.section).own.push(activity);
    const names = activity.types.flatMap((name) => taxonomy.types.get(name)?.section ?? []);
    for (const name of new Set(names)) open(name).counted.push(activity);
  }
  return sections;
}
