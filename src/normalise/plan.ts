import { childOrigin, type Origin } from '../source/source.ts';
import type {
  WrittenArrangement,
  WrittenArrangements,
  WrittenPlan,
  WrittenPlanItem,
  WrittenPlanSection,
} from '../vocabulary/generated/log.types.ts';
import { listed } from './listed.ts';
import type { Arrangement, Arrangements, PlanItem, PlanSection, PlanWording } from './log.ts';
import type { Names } from './names.ts';
import type { Notes } from './notes.ts';
import { readDate } from './read-date.ts';
import { readBlocks, readDocument, readLines, readOptional } from './wording.ts';

/**
 * The log's own wording and data of a 工作要点.
 *
 * @param year the plan's year where it names none
 */
export function readPlan(
  written: WrittenPlan,
  origin: Origin,
  year: number,
  names: Names,
  notes: Notes,
): PlanWording {
  const { arrangements } = written;
  return {
    ...readDocument(written, origin),
    origin,
    year: written.year ?? year,
    requirement: readBlocks(written.requirement, childOrigin(origin, 'requirement')),
    numbering: written.numbering ?? 'continuous',
    sections: listed(written.sections, childOrigin(origin, 'sections')).map(({ value, origin: at }) =>
      readSection(value, at),
    ),
    arrangements:
      arrangements && readArrangements(arrangements, childOrigin(origin, 'arrangements'), names, notes),
  };
}

function readSection(written: WrittenPlanSection, origin: Origin): PlanSection {
  return {
    heading: readLines(written.heading, childOrigin(origin, 'heading')),
    content: readBlocks(written.content, childOrigin(origin, 'content')),
    items: listed<WrittenPlanItem>(written.items, childOrigin(origin, 'items')).map(({ value, origin: at }) =>
      readItem(value, at),
    ),
  };
}

function readItem(written: WrittenPlanItem, origin: Origin): PlanItem {
  if (typeof written === 'string') return { title: undefined, text: readLines(written, origin) };
  return {
    title: readOptional(written.title, childOrigin(origin, 'title')),
    text: readLines(written.text, childOrigin(origin, 'text')),
  };
}

function readArrangements(
  written: WrittenArrangements,
  origin: Origin,
  names: Names,
  notes: Notes,
): Arrangements {
  return {
    heading: readOptional(written.heading, childOrigin(origin, 'heading')),
    groupBy: written.groupBy ?? 'kind',
    entries: listed(written.entries, childOrigin(origin, 'entries')).map(({ value, origin: at }) =>
      readArrangement(value, at, names, notes),
    ),
  };
}

function readArrangement(
  written: WrittenArrangement,
  origin: Origin,
  names: Names,
  notes: Notes,
): Arrangement {
  const { date, type } = written;
  names.types(type, childOrigin(origin, 'type'));
  return {
    origin,
    type,
    heading: written.heading ?? '',
    title: readOptional(written.title, childOrigin(origin, 'title')),
    topics: readLines(written.topic, childOrigin(origin, 'topic')),
    committees: names.committeeNames(written.committee, childOrigin(origin, 'committee')),
    date: date === undefined ? undefined : readDate(date, childOrigin(origin, 'date'), notes),
  };
}
