import type { RawFile } from '../../read/raw-file.ts';
import type { NodePath } from '../../source/source.ts';
import type { Insertion } from './insertion.ts';

/** A file with an entry in it that has not been written yet. */
export interface Inserted {
  /** With canonical keys. */
  readonly file: RawFile;
  readonly insertion: Insertion;
}

/** Where the entry stands among the activities of its file. What is put in may begin with a comment that heads its month. */
export function entryPath({ file, insertion }: Inserted): NodePath {
  const { start, end } = insertion.range;
  for (let index = 0; ; index += 1) {
    const path = ['activities', index];
    const node = file.document.getIn(path, true) as { readonly range?: readonly number[] | null } | undefined;
    if (node === undefined) return [];
    const at = node.range?.[0] ?? -1;
    if (start <= at && at < end) return path;
  }
}
