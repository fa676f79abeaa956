import { isDeepStrictEqual } from 'node:util';
import type { RawFile } from '../../read/raw-file.ts';
import { readYamlText } from '../../read/read-yaml.ts';
import { canonicalise } from '../../validate/canonicalise.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import { LOG_SCHEMA } from '../../vocabulary/schema.ts';
import { composeLog } from '../compose-log.ts';

/** What a file says in canonical names. */
interface Said {
  readonly activities?: readonly unknown[];
}

/**
 * True if a text says the same as before, and one activity more: nothing was swallowed, moved to another key, or
 * cut by what was put in.
 *
 * @param before the file as it was, undefined if it said nothing; its keys are made canonical
 */
export function readsAs(
  path: string,
  before: RawFile | undefined,
  after: string,
  activity: WrittenActivity,
): boolean {
  const [old, now] = [before ? saidBy(before) : {}, saidIn(path, after)];
  const alone = saidIn(path, composeLog({ activities: [activity] }, 'en'))?.activities?.[0];
  const { activities: were = [], ...rest } = old;
  const { activities: are = [], ...restNow } = now ?? {};
  if (!now || are.length !== were.length + 1 || !isDeepStrictEqual(rest, restNow)) return false;
  const at = are.findIndex((entry, index) => !isDeepStrictEqual(entry, were[index]));
  const others = are.toSpliced(at, 1);
  return sameEntry(are[at], alone) && isDeepStrictEqual(others, were);
}

/** Digits are the same with and without quotation marks, to the log. */
function sameEntry(a: unknown, b: unknown): boolean {
  const withoutNumbers = (_: string, value: unknown) => (typeof value === 'number' ? String(value) : value);
  return JSON.stringify(a, withoutNumbers) === JSON.stringify(b, withoutNumbers);
}

function saidIn(path: string, text: string): Said | undefined {
  const file = readYamlText(path, text).value;
  return file && saidBy(file);
}

function saidBy(file: RawFile): Said {
  const { value } = canonicalise(file, LOG_SCHEMA);
  return typeof value === 'object' && value !== null ? value : {};
}
