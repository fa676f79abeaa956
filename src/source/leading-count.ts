/**
 * How many items stand before the first for which `holds` is false, found by halving: after that one it must be
 * false for every other.
 */
export function leadingCount<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
