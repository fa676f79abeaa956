import type { Activity } from '../normalise/log.ts';
import { childOrigin, type Location, locationOf } from '../source/source.ts';

/** Where an activity says which meeting it is: its title, unless only `ordinal` can have said it. */
export function ordinalPlace({ origin, title }: Activity): Location {
  return locationOf(childOrigin(origin, title === '' ? 'ordinal' : 'title'));
}
