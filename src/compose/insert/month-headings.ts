import type { DateSpan, Day } from '../../calendar/date.ts';
import type { Gap } from './gap.ts';
import { comparePeriod, headingLike, type PeriodHeading, periodHeading } from './period-heading.ts';

/** A heading with where it stands. */
interface PlacedHeading {
  readonly heading: PeriodHeading;
  readonly indent: number;
  /** Whether a blank line parts it from what stands above. */
  readonly parted: boolean;
}

/** How a list is divided into months by comments. */
export interface MonthHeadings {
  readonly all: readonly PlacedHeading[];
  /** Whether the list is about one year, so that a month without a year is that month. */
  readonly oneYear: boolean;
}

/** The headings of a list's gaps. */
export function monthHeadings(gaps: readonly Gap[], dates: readonly (DateSpan | undefined)[]): MonthHeadings {
  const all = gaps.flatMap(({ lines }) =>
    lines.flatMap(({ comment, indent }, index) => {
      const heading = periodHeading(comment);
      return heading ? [{ heading, indent, parted: lines[index - 1]?.comment === '' }] : [];
    }),
  );
  const years = new Set(dates.flatMap((date) => (date ? [date.from.year, date.to.year] : [])));
  return { all, oneYear: years.size <= 1 };
}

/**
 * The heading that an entry brings along, where each month has one and the entry is the first of its month.
 *
 * @param neighbours dates of the entries around it
 */
export function newHeading(
  { all, oneYear }: MonthHeadings,
  day: Day,
  neighbours: readonly (DateSpan | undefined)[],
): (PlacedHeading & { readonly line: string }) | undefined {
  const months = all.filter(({ heading }) => heading.around);
  // The shape is taken from the earliest, where a month of one digit shows whether a zero goes before it.
  const [shape] = months.toSorted((a, b) => a.heading.from - b.heading.from);
  const isKnown = all.some(({ heading }) => comparePeriod(heading, day) === 0);
  const isBegun = neighbours.some((date) => date?.from.year === day.year && date.from.month === day.month);
  const areAlike = months.every(({ heading }) => sameShape(heading, shape?.heading));
  if (!shape || months.length < 2 || !areAlike || isKnown || isBegun) return undefined;
  if (!oneYear && shape.heading.year === undefined) return undefined;
  const line = headingLike(shape.heading, day);
  return line === undefined ? undefined : { ...shape, parted: months.some(({ parted }) => parted), line };
}

function sameShape(a: PeriodHeading, b: PeriodHeading | undefined): boolean {
  return a.around?.join(' ') === b?.around?.join(' ');
}
