import type { DateSpan } from '../../calendar/date.ts';
import { monthSpan } from '../../calendar/span.ts';
import type { Figure, FigureGroup } from '../../compute/catalogue.ts';
import type { Figures } from '../../compute/figures.ts';
import { GROUP_TITLES } from '../../evidence/group-titles.ts';
import type { Period } from '../../normalise/log.ts';
import { sum } from '../../quantity/arithmetic.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { listedFigures } from '../listed-figures.ts';
import type { LoadedLog } from '../load-log.ts';

/** A log's figures as `stats` shows them, whatever the format. */
export interface Stats {
  /** Path of the log. */
  readonly log: string;
  readonly groups: readonly StatsGroup[];
  /** Events by month: one year a row, twelve months each. */
  readonly years: readonly { readonly year: number; readonly months: readonly Quantity[] }[];
  /** Events whose date is not inside one month: written as a quarter, a year, or a longer span. */
  readonly undated: Quantity;
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
  const years = monthsOf(log.period, figures);
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
    years,
    undated: remainder(events(figures, undefined), eventsOf(years.flatMap(({ months }) => months))),
    types: new Set(log.taxonomy.types.keys()),
  };
}

function monthsOf({ from, to }: Period, figures: Figures): Stats['years'] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const months = Array.from({ length: 12 }, (_, at) => eventsIn(year, at + 1, figures));
    return { year, months };
  });
}

function eventsIn(year: number, month: number, figures: Figures): Quantity {
  return events(figures, monthSpan({ year, month }));
}

function events(figures: Figures, during: DateSpan | undefined): Quantity {
  return figures.count({ types: [], committees: [], tags: [], contains: [], during }).value;
}

/** All of the months' events. */
export function eventsOf(months: readonly Quantity[]): Quantity {
  const total = sum(months, { unit: months[0]?.unit ?? '', scale: '' });
  if (!total) throw new Error('events are counted in one unit');
  return total;
}

/** What is left of the whole; its precision is the whole's, as far as one can tell it from the part's. */
function remainder(whole: Quantity, part: Quantity): Quantity {
  const unclear = part.precision !== 'exact' && whole.precision !== 'exact';
  return { ...whole, value: whole.value.minus(part.value), precision: unclear ? 'about' : whole.precision };
}
