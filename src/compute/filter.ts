import { formatDate } from '../calendar/format-date.ts';
import { contains } from '../calendar/span.ts';
import type { Activity, Filter } from '../normalise/log.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';
import type { Part } from './part.ts';

/**
 * A test of parts against a filter: every condition must hold. Groups stand for all of their types. A given that
 * stands in a column is known by its name only, so it passes where nothing but types is asked for.
 */
export function passes(filter: Filter, taxonomy: Taxonomy): (part: Part) => boolean {
  const types = filter.types.length > 0 ? typesOf(filter, taxonomy) : undefined;
  const { committees, tags, contains: texts, during } = filter;
  const typesOnly = isByTypeOnly(filter);
  return ({ from }) => {
    if (typeof from === 'string') return typesOnly && (types === undefined || types.has(from));
    return (
      (types === undefined || from.types.some((type) => types.has(type))) &&
      (committees.length === 0 || committees.some((name) => from.committees.includes(name))) &&
      (tags.length === 0 || tags.some((tag) => from.tags.includes(tag))) &&
      (texts.length === 0 || texts.some((text) => mentions(from, text))) &&
      (during === undefined || contains(during, from.date))
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
