import { compareSpans } from '../calendar/span.ts';
import { groupBy } from '../compute/group-by.ts';
import type { Arrangement, Log, PlanWording } from '../normalise/log.ts';
import { hanziNumber } from '../quantity/hanzi.ts';
import { missingStop } from './blocks.ts';
import { committeeNames } from './committees.ts';
import { headingMarker } from './markers.ts';
import type { ArrangementsContext } from './plan-shape.ts';
import { monthWords, whenWords } from './when.ts';

type Group = ArrangementsContext['groups'][number];
type Entry = Group['items'][number];

/** Planned events, topics, subjects and visits, grouped by kind, month or committee as the log sets it. */
export function arrangementsContext(plan: PlanWording, log: Log): ArrangementsContext {
  const { arrangements } = plan;
  if (!arrangements) return { present: false, marker: '', heading: '', groups: [] };
  const write = { kind: byKind, month: byMonth, committee: byCommittee }[arrangements.groupBy];
  return {
    present: arrangements.entries.length > 0,
    marker: headingMarker(1, plan.sections.length + 1),
    heading: arrangements.heading ?? '',
    groups: write(arrangements.entries, log).map((group, index) => ({
      ...group,
      marker: headingMarker(2, index + 1),
    })),
  };
}

/** Groups in the order in which the log first names them; what happens again and again is counted 第一次 …. */
function byKind(entries: readonly Arrangement[], log: Log): Group[] {
  const groups = groupBy(entries, (entry) => entry.heading || entry.type);
  return [...groups].map(([heading, members]) => {
    const isSeries =
      members.length > 1 &&
      members.some((entry) => entry.topics.length > 0) &&
      members.every((entry) => !entry.title);
    const label = (index: number) => (isSeries ? `第${hanziNumber(index + 1)}次` : '');
    const when = (entry: Arrangement) => (entry.date ? whenWords(entry.date, false) : '');
    return written(heading, inTime(members), log, (_, index) => label(index), when, isSeries);
  });
}

/** Months in the order of the year; what has no date, or the whole year, comes last. */
function byMonth(entries: readonly Arrangement[], log: Log): Group[] {
  const isAnyTime = ({ date }: Arrangement) => date === undefined || date.grain === 'year';
  const dated = entries.filter((entry) => !isAnyTime(entry));
  const months = groupBy(inTime(dated), monthHeading);
  const day = (entry: Arrangement) => {
    const when = entry.date ? whenWords(entry.date, false) : '';
    return when === monthHeading(entry) ? '' : when;
  };
  const groups = [...months].map(([heading, members]) => written(heading, members, log, kindOf, day));
  const atAnyTime = entries.filter(isAnyTime);
  return atAnyTime.length === 0 ? groups : [...groups, written('全年', atAnyTime, log, kindOf, () => '')];
}

function monthHeading({ date }: Arrangement): string {
  return date ? monthWords(date, false) : '';
}

/** Committees in the order in which the log declares them, then any others; what names none comes last. */
function byCommittee(entries: readonly Arrangement[], log: Log): Group[] {
  const declared = log.organization.committees.map((committee) => committee.name);
  const named = entries.flatMap((entry) => entry.committees);
  const names = [...new Set([...declared, ...named])];
  const when = (entry: Arrangement) => (entry.date ? whenWords(entry.date, false) : '');
  const groups = names
    .map((name) => ({ name, members: entries.filter((entry) => entry.committees.includes(name)) }))
    .filter(({ members }) => members.length > 0)
    .map(({ name, members }) => {
      const heading = committeeNames([name], log.organization).join('');
      const others = members.map((entry) => ({
        ...entry,
        committees: entry.committees.filter((other) => other !== name),
      }));
      return written(heading, inTime(others), log, kindOf, when);
    });
  const rest = entries.filter((entry) => entry.committees.length === 0);
  return rest.length === 0 ? groups : [...groups, written('其他', inTime(rest), log, kindOf, when)];
}

function written(
  heading: string,
  members: readonly Arrangement[],
  log: Log,
  label: (entry: Arrangement, index: number) => string,
  when: (entry: Arrangement) => string,
  isSeries = false,
): Group {
  return {
    marker: '',
    heading,
    isSentence: members.length === 1,
    hasStops: members.some((entry) => entry.topics.length > 0),
    items: members.map((entry, index) => ({
      ...entryOf(entry, index, log, label(entry, index), when(entry)),
      lacksTopic: isSeries && entry.topics.length === 0,
    })),
  };
}

function entryOf(
  entry: Arrangement,
  index: number,
  log: Log,
  label: string,
  when: string,
): Omit<Entry, 'lacksTopic'> {
  return {
    order: index + 1,
    label: label || entry.title || entry.topics.length > 0 ? label : kindOf(entry),
    title: entry.title ?? '',
    topics: entry.topics.map((text, position) => ({
      text,
      stop: missingStop(text, position === entry.topics.length - 1 ? '。' : '；'),
    })),
    committees: committeeNames(entry.committees, log.organization).join('、'),
    when,
    stop: entry.title ? missingStop(entry.title, '。') : '。',
  };
}

function kindOf(entry: Arrangement): string {
  return entry.heading || entry.type;
}

/** By date if every entry has one; else as the log has them. */
function inTime(entries: readonly Arrangement[]): readonly Arrangement[] {
  if (entries.some((entry) => entry.date === undefined)) return entries;
  return [...entries].sort((one, other) => (one.date && other.date ? compareSpans(one.date, other.date) : 0));
}
