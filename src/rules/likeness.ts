import { isoDay } from '../calendar/day.ts';
import type { Activity, Log, Organization } from '../normalise/log.ts';
import { ordinalsOf } from '../normalise/ordinal.ts';

/**
 * What an activity can be recognised by: two that share a key, and whose dates overlap, look like one event
 * logged twice. Two committees report the same event under titles of their own, so titles are compared without
 * the words around them, and meetings by their ordinal.
 */
export function likenessKeys(activity: Activity, log: Log): string[] {
  const { title, types, date, ordinals, committees, topics } = activity;
  const day = isoDay(date.from);
  const keys = ordinals.map(({ type, number }) => `ordinal|${type}|${number}`);
  if (ordinals.length === 0) keys.push(...meetingsNamed(title, log));
  const plain = plainTitle(title, log.organization);
  for (const type of types) {
    if (plain === type) keys.push(`title|${type}|${plain}|${day}`);
    else if (plain !== '') keys.push(`title|${type}|${plain}`);
    else if (date.grain === 'day' || topics.length > 0) {
      keys.push(`untitled|${type}|${day}|${committees.toSorted().join()}|${topics.toSorted().join()}`);
    }
  }
  return keys;
}

/** Numbered meetings that a title names though the entry is of another type: a 座谈会 called 第67次主席会议. */
function meetingsNamed(title: string, { taxonomy }: Log): string[] {
  if (!title.includes('次')) return [];
  return ordinalsOf(title).flatMap(({ ordinal, part }) => {
    const named = [...taxonomy.types.values()].find((type) => type.ordinal && part.endsWith(type.name));
    return named ? [`ordinal|${named.name}|${ordinal.number}`] : [];
  });
}

/** A title without spaces, signs, the committee's own name and a leading verb; numerals stay as written. */
function plainTitle(title: string, { name, shortName }: Organization): string {
  let plain = title.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
  for (const own of [name, shortName]) if (own !== '') plain = plain.replace(own, '');
  return plain.replace(/^(?:召开|举行|举办|开展|组织)/, '');
}
