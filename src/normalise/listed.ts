import { childOrigin, type Origin } from '../source/source.ts';
import { distinct } from './distinct.ts';

/** A text of the log with where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** What may be written as one value or a list of them, as a list; absent is empty. */
export function listed<T>(written: T | readonly T[] | undefined, origin: Origin): Placed<T>[] {
  if (written === undefined) return [];
  if (!isList(written)) return [{ value: written, origin }];
  return written.map((value, index) => ({ value, origin: childOrigin(origin, index) }));
}

function isList<T>(written: T | readonly T[]): written is readonly T[] {
  return Array.isArray(written);
}

/** The values of a written text or list of texts, without repeats. */
export function texts(written: string | readonly string[] | undefined): string[] {
  if (written === undefined) return [];
  return typeof written === 'string' ? [written] : distinct(written);
}
