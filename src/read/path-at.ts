import { isMap, isNode, isSeq, type Pair } from 'yaml';
import type { NodePath } from '../source/source.ts';
import { keyText, type RawFile } from './raw-file.ts';

/**
 * The way from the root of a file to the innermost value in whose lines an offset stands, the other way round than
 * `locate`; keys count as part of what they name. Of a file that was read without slips.
 */
export function pathAt({ document }: RawFile, offset: number): NodePath {
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  for (;;) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isWithin(offset, startOf(item.key), endOf(item)));
      const key = pair && keyText(pair.key);
      if (!pair || key === undefined) return path;
      path.push(key);
      node = pair.value;
    } else if (isSeq(node)) {
      const index = node.items.findIndex((item) => isWithin(offset, startOf(item), endOf(item)));
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else return path;
  }
}

function isWithin(offset: number, start: number | undefined, end: number | undefined): boolean {
  return start !== undefined && end !== undefined && start <= offset && offset < Math.max(end, start + 1);
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Of a pair without a value, its key's. */
function endOf(item: unknown): number | undefined {
  if (isNode(item)) return item.range?.[1];
  const { key, value } = item as Pair;
  return (isNode(value) ? value.range?.[1] : undefined) ?? (isNode(key) ? key.range?.[1] : undefined);
}
