import type { Day } from '../../calendar/date.ts';
import type { Gap, GapLine } from './gap.ts';
import { comparePeriod, type PeriodHeading, periodHeading } from './period-heading.ts';

/** Where in a gap an entry goes, and whether blank lines are needed to part it from what stands around. */
export interface PlaceInGap {
  readonly at: number;
  /** Whether an entry, not a heading or the key of the list, ends right above. */
  readonly followsEntry: boolean;
  /** Whether an entry below, or its comment, begins right below. */
  readonly precedesEntry: boolean;
}

/** What stands on both sides of a gap. */
export interface Sides {
  /** Whether an entry stands above it; the key of the list otherwise. */
  readonly above: boolean;
  readonly below: boolean;
  /** Columns before what a comment must stand deeper than to belong to what is above: the dash, or the key. */
  readonly indent: number;
  /** The year that headings without one speak of, where that is known: that of the entry below, or else above. */
  readonly year: number | undefined;
}

/**
 * Finds the place of an entry in a gap: below the heading of its month if there is one, otherwise before all that
 * belongs to what follows.
 *
 * @param day first day of the entry; undefined if headings of months say nothing to it
 */
export function placeInGap(gap: Gap, sides: Sides, day: Day | undefined): PlaceInGap {
  const first = ownLines(gap, sides);
  const headings = gap.lines.map((line, index) =>
    index < first ? undefined : inYear(periodHeading(line.comment), sides.year),
  );
  const heading = day && lastNotLater(headings, day);
  if (heading === undefined) return placeAt(gap, sides, first, first > 0 || sides.above);
  const below = gap.lines.slice(heading + 1);
  const blanks = below.findIndex(({ comment }) => comment !== '');
  // A heading with a blank line below keeps it; a heading with nothing below it keeps what parts it from the next.
  const skipped = below.length > 0 && blanks < 0 && sides.below ? below.length : 0;
  return placeAt(gap, sides, heading + 1 + skipped, false);
}

function placeAt(gap: Gap, sides: Sides, index: number, followsEntry: boolean): PlaceInGap {
  const next = gap.lines[index];
  const precedesEntry = sides.below && next?.comment !== '';
  return { at: next?.start ?? gap.end, followsEntry: followsEntry && sides.above, precedesEntry };
}

/** How many of the first lines belong to what stands above: comments deeper than its dash, or about the whole list. */
function ownLines({ lines }: Gap, { above, below, indent }: Sides): number {
  if (above || !below)
    return lines.findLastIndex((line, index) => belongsAbove(lines, line, index, indent)) + 1;
  // Above the first entry: what a blank line parts from it.
  const attached = lines.findLastIndex(({ comment }) => comment === '') + 1;
  const isHeaded = lines.slice(0, attached).some(({ comment }) => periodHeading(comment) !== undefined);
  return isHeaded ? 0 : attached;
}

function belongsAbove(lines: readonly GapLine[], line: GapLine, index: number, indent: number): boolean {
  const isDeeper = ({ comment, indent: columns }: GapLine) =>
    comment === '' || (columns > indent && periodHeading(comment) === undefined);
  return line.comment !== '' && lines.slice(0, index + 1).every(isDeeper);
}

/** The last heading of a period that holds the day or ends before it. */
function lastNotLater(headings: readonly (PeriodHeading | undefined)[], day: Day): number | undefined {
  const index = headings.findLastIndex((heading) => heading && comparePeriod(heading, day) <= 0);
  return index < 0 ? undefined : index;
}

function inYear(heading: PeriodHeading | undefined, year: number | undefined): PeriodHeading | undefined {
  return heading && { ...heading, year: heading.year ?? year };
}
