import { formatDate } from '../calendar/format-date.ts';
import { contains } from '../calendar/span.ts';
import type { Activity, Filter, Log } from '../normalise/log.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Source } from './column.ts';

/**
 * A test of an entry's source against a filter: every condition must hold. Groups stand for all of their types.
 * A given that stands in a column is known by its name only, so it passes where nothing but types is asked for.
 */
export function passes(filter: Filter, taxonomy: Taxonomy): (source: Source) => boolean {
  const types = filter.types.length > 0 ? typesOf(filter, taxonomy) : undefined;
  const { committees, tags, contains: texts, during } = filter;
  const typesOnly = isByTypeOnly(filter);
  return (source) => {
    if (typeof source === 'string') return typesOnly && (types === undefined || types.has(source));
    return (
      (types === undefined || source.types.some((type) => types.has(type))) &&
      (committees.length === 0 || committees.some((name) => source.committees.includes(name))) &&
      (tags.length === 0 || tags.some((tag) => source.tags.includes(tag))) &&
      (texts.length === 0 || texts.some((text) => mentions(source, text))) &&
      (during === undefined || contains(during, source.date))
    );
  };
}

/** The types that a filter names, itself or by their group. */
function typesOf(filter: Filter, taxonomy: Taxonomy): ReadonlySet<string> {
  const named = new Set(filter.types);
  const types = new Set(filter.types);
  for (const type of taxonomy.types.values()) if (named.has(type.group)) types.add(type.name);
  return types;
}

function mentions({ title, topics }: Activity, text: string): boolean {
  return title.includes(text) || topics.some((topic) => topic.includes(text));
}

/** The filter in words: `类型：专题协商、对口协商；标签：产业`. '' if it lets everything through. */
export function describeFilter({ types, committees, tags, contains: texts, during }: Filter): string {
  const conditions: readonly (readonly [string, readonly string[]])[] = [
    ['类型', types],
    ['专委会', committees],
    ['标签', tags],
    ['含有', texts],
    ['时间', during ? [formatDate(during, true)] : []],
  ];
  return conditions
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `${label}：${values.join('、')}`)
    .join('；');
}

/** True if the filter has no condition beyond the types. */
export function isByTypeOnly({ committees, tags, contains: texts, during }: Filter): boolean {
  return committees.length === 0 && tags.length === 0 && texts.length === 0 && during === undefined;
}

/** Whether the log knows the types, groups and committees that a filter names. */
export function namesKnown({ types, committees }: Filter, log: Log): boolean {
  const { taxonomy, organization, activities } = log;
  return (
    types.every((name) => taxonomy.types.has(name) || taxonomy.groups.has(name)) &&
    committees.every(
      (name) =>
        organization.committees.some((committee) => committee.name === name) ||
        activities.some((activity) => activity.committees.includes(name)),
    )
  );
}
