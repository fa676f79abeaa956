import { parseDate } from '../../calendar/parse-date.ts';
import type { Filter, Log } from '../../normalise/log.ts';
import type { Call } from '../environment.ts';

/** Settings of `count` and `sum`, by their English and Chinese names. */
export const filterHash = {
  type: 'types',
  committee: 'text',
  tag: 'text',
  contains: 'text',
  during: 'date',
  类型: 'types',
  专委会: 'text',
  标签: 'text',
  含有: 'text',
  时间: 'date',
} as const;

/** The filter that a call's settings describe. Undefined after reporting a name or date that is wrong. */
export function filterArgument(call: Call): Filter | undefined {
  const { log } = call.environment;
  const types = settings(call, 'type', '类型');
  const committees = settings(call, 'committee', '专委会').map((name) => ({
    name,
    full: committeeOf(name, log),
  }));
  const [date] = settings(call, 'during', '时间');
  const during = date === undefined ? undefined : parseDate(date, log.period.to);
  let isRight = true;
  const report = (name: string, kind: 'type' | 'committee') => {
    call.environment.report('unknown-filter-name', { name, kind }, call.at);
    isRight = false;
  };
  const { types: known, groups } = log.taxonomy;
  for (const name of types) if (!known.has(name) && !groups.has(name)) report(name, 'type');
  for (const { name, full } of committees) if (full === undefined) report(name, 'committee');
  if (during && 'problem' in during) {
    const { problem, suggestion } = during;
    call.environment.report('bad-date', { written: date ?? '', problem, suggestion }, call.at);
    return undefined;
  }
  if (!isRight) return undefined;
  return {
    types,
    committees: committees.flatMap(({ full }) => full ?? []),
    tags: settings(call, 'tag', '标签'),
    contains: settings(call, 'contains', '含有'),
    during,
  };
}

/** The full name of a committee the log declares, from its full, short or abbreviated name; or that it uses. */
function committeeOf(name: string, log: Log): string | undefined {
  const form = (text: string) => text.replace(/委员会$/, '委');
  const { committees } = log.organization;
  const declared = committees.find((one) =>
    [one.name, one.shortName].some((own) => form(own) === form(name)),
  );
  if (declared) return declared.name;
  return log.activities.some((activity) => activity.committees.includes(name)) ? name : undefined;
}

/** A setting's texts: several are written with 、 between them. */
function settings({ hash }: Call, english: string, chinese: string): readonly string[] {
  const written = hash[english] ?? hash[chinese];
  if (typeof written === 'number') return [String(written)];
  if (typeof written !== 'string') return [];
  return written.split(/[、，,]/).flatMap((part) => part.trim() || []);
}
