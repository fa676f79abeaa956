import { type ByMonth, byMonth } from '../../compute/by-month.ts';
import type { Figure, FigureGroup } from '../../compute/catalogue.ts';
import { GROUP_TITLES } from '../../evidence/group-titles.ts';
import { listedFigures } from '../listed-figures.ts';
import type { LoadedLog } from '../load-log.ts';

/** A log's figures as `stats` shows them, whatever the format. */
export interface Stats extends ByMonth {
  /** Path of the log. */
  readonly log: string;
  readonly groups: readonly StatsGroup[];
  /** Names of the activity types, whose counts are drawn as bars. */
  readonly types: ReadonlySet<string>;
}

/** Figures of one kind. */
export interface StatsGroup {
  readonly group: FigureGroup;
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** @param all keeps the figures that are zero */
export function statsOf({ shown, log, figures }: LoadedLog, all: boolean): Stats {
  const list = listedFigures(figures, all);
  const groups = Object.keys(GROUP_TITLES) as FigureGroup[];
  return {
    log: shown,
    groups: groups
      .map((group) => ({
        group,
        title: GROUP_TITLES[group],
        figures: list.filter((figure) => figure.group === group),
      }))
      .filter((each) => each.figures.length > 0),
    ...byMonth(log.period, figures),
    types: new Set(log.taxonomy.types.keys()),
  };
}
