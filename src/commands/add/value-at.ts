import type { RawFile } from '../../read/raw-file.ts';
import type { Location, NodePath, Range } from '../../source/source.ts';
import { type GivenValue, pathIn } from './given-value.ts';
import type { Insertion } from './insertion.ts';

/** A file with an entry in it that has not been written yet. */
interface Inserted {
  /** With canonical keys. */
  readonly file: RawFile;
  readonly insertion: Insertion;
}

/** The value of an inserted entry that stands at a place: the narrowest, an item of a list rather than the list. */
export function valueAt(
  { file, insertion }: Inserted,
  given: readonly GivenValue[],
  at: Location,
): GivenValue | undefined {
  const entry = entryPath(file, insertion);
  const places = given.flatMap((value) => {
    const { start, end } = file.locate([...entry, ...pathIn(given, value)], 'entry');
    return start <= at.range.start && at.range.start < end ? [{ value, width: end - start }] : [];
  });
  return places.sort((a, b) => a.width - b.width)[0]?.value;
}

/** Where the entry stands in the list of its file. */
function entryPath({ document }: RawFile, { range }: Insertion): NodePath {
  for (let index = 0; ; index += 1) {
    const path = ['activities', index];
    const node = document.getIn(path, true) as { readonly range?: readonly number[] | null } | undefined;
    if (node === undefined) return [];
    if (isIn(range, node.range?.[0] ?? -1)) return path;
  }
}

function isIn({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset < end;
}
