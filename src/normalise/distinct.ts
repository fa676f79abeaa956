/** The values without repeats, in the order of their first appearance. */
export function distinct<T>(values: readonly T[]): T[] {
  return values.length > 1 ? [...new Set(values)] : [...values];
}
