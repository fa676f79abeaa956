/**
 * The fields that have a value. One that an entry must have may still be missing, for rows lack what people forgot;
 * validation says so.
 */
export function presentFields<T extends object>(
  fields: {
    readonly [K in keyof T]?: T[K] | undefined;
  },
): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
