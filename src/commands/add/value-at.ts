import type { Location } from '../../source/source.ts';
import { entryPath, type Inserted } from './entry-path.ts';
import { type GivenValue, pathIn } from './given-value.ts';

/** The value of an inserted entry that stands at a place: the narrowest, an item of a list rather than the list. */
export function valueAt(
  inserted: Inserted,
  given: readonly GivenValue[],
  at: Location,
): GivenValue | undefined {
  const entry = entryPath(inserted);
  const places = given.flatMap((value) => {
    const { start, end } = inserted.file.locate([...entry, ...pathIn(given, value)], 'entry');
    return start <= at.range.start && at.range.start < end ? [{ value, width: end - start }] : [];
  });
  return places.sort((a, b) => a.width - b.width)[0]?.value;
}
