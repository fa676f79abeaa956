import { isMap, isNode, isSeq, type Pair } from 'yaml';
import { leadingCount } from '../source/leading-count.ts';
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
      const pair = node.items[indexAt(node.items, ({ key }) => startOf(key), offset)];
      const key = pair && keyText(pair.key);
      if (!pair || key === undefined) return path;
      path.push(key);
      node = pair.value;
    } else if (isSeq(node)) {
      const index = indexAt(node.items, startOf, offset);
      if (index < 0) return path;
      path.push(index);
      node = node.items[index];
    } else return path;
  }
}

/** The item in whose lines an offset stands, or -1; by halving, for a log may have thousands of them. */
function indexAt<Item>(
  items: readonly Item[],
  startOf: (item: Item) => number | undefined,
  offset: number,
): number {
  const index = leadingCount(items, (item) => (startOf(item) ?? 0) <= offset) - 1;
  const item = items[index];
  const start = item && startOf(item);
  const end = item && endOf(item);
  const isWithin = start !== undefined && end !== undefined && offset < Math.max(end, start + 1);
  return isWithin ? index : -1;
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
