import { isScalar, type Pair, type Scalar } from 'yaml';
import type { RawFile } from '../read/raw-file.ts';
import type { Location } from '../source/source.ts';

/** Where a scalar stands in its file. */
export function scalarPlace(node: Scalar | null, file: RawFile): Location {
  const [start, end] = node?.range ?? [0, 0];
  const { draft, text } = file;
  const from = draft.toSource(start);
  // What has no length (an empty key) shows the character that it stands before, if there is one.
  return {
    file,
    range: { start: from, end: Math.min(text.length, Math.max(from + 1, draft.toSource(end))) },
  };
}

/** Where the key of a field stands. */
export function keyPlace(pair: Pair, file: RawFile): Location {
  return scalarPlace(pair.key as Scalar | null, file);
}

/** Where an entry of a list that says nothing stands: its `-`. */
export function emptyItemPlace(item: unknown, file: RawFile): Location {
  const { draft } = file;
  const at = isScalar(item) ? (item.range?.[0] ?? 0) : 0;
  const dash = isScalar(item) && item.range?.[0] === item.range?.[1] ? draft.text.lastIndexOf('-', at) : at;
  const start = draft.toSource(Math.max(0, dash));
  return { file, range: { start, end: start + 1 } };
}
