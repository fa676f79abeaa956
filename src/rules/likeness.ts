import { isoDay } from '../calendar/day.ts';
import type { Activity, Log, Organization } from '../normalise/log.ts';
import { ordinalsOf } from '../normalise/ordinal.ts';

/**
 * What an activity can be recognised by: two that share a key, and whose dates overlap, look like one event
 * logged twice. Two committees report the same event under titles of their own, so titles are compared without
 * the words around them, and meetings by their ordinal.
 *
 * @param numbered the types whose meetings have ordinals
 */
export function likenessKeys(
  activity: Activity,
  { organization }: Log,
  numbered: readonly string[],
): string[] {
  const { title, types, date, ordinals, committees, topics } = activity;
  const day = isoDay(date.from);
  const keys = ordinals.map(({ type, number }) => `ordinal|${type}|${number}`);
  if (ordinals.length === 0) keys.push(...meetingsNamed(title, numbered));
  const plain = plainTitle(title, organization);
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
function meetingsNamed(title: string, numbered: readonly string[]): string[] {
  const named = numbered.filter((type) => title.includes(type));
  if (named.length === 0) return [];
  return ordinalsOf(title).flatMap(({ ordinal, part }) => {
    const type = named.find((name) => part.endsWith(name));
    return type === undefined ? [] : [`ordinal|${type}|${ordinal.number}`];
  });
}

/** A title without spaces, signs, the committee's own name and a leading verb; numerals stay as written. */
function plainTitle(title: string, { name, shortName }: Organization): string {
  let plain = title.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
  for (const own of [name, shortName]) if (own !== '') plain = plain.replace(own, '');
  return plain.replace(/^(?:召开|举行|举办|开展|组织)/, '');
}
