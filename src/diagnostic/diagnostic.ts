import type { Edit } from '../source/edit.ts';
import type { Location } from '../source/source.ts';
import {
  type Arguments,
  type Code,
  type CodeOfPlaces,
  type MessageOfPlaces,
  messages,
  type Severity,
} from './messages/index.ts';

export type { Code } from './messages/index.ts';

/** A second place that a diagnostic speaks of: the first of two duplicates, the whole of a part. */
export interface RelatedPlace {
  readonly message: string;
  readonly at: Location;
}

/**
 * One thing the program has to say about its input. Codes are stable and public; wording is not. Line and
 * column are computed by the reporters, from `at`.
 */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  /** One Chinese sentence without a full stop. */
  readonly message: string;
  /** Where; absent only for what has no place in a file (an output path, say). */
  readonly at?: Location;
  /** What to do about it, in Chinese. */
  readonly hint?: string;
  readonly related?: readonly RelatedPlace[];
  /** Changes of the text of its file that mend it, where what was meant is certain: what `fmt` may do by itself. */
  readonly repair?: readonly Edit[];
}

/**
 * Makes a diagnostic: the one way from a code and its arguments to words.
 *
 * @param args what the words of this code need
 * @param related other places that it speaks of, for codes that have words for them
 */
export function diagnose<C extends Code>(
  code: C,
  args: Arguments<C>,
  at?: Location,
  related: C extends CodeOfPlaces ? readonly Location[] : readonly [] = [],
): Diagnostic {
  const entry = messages[code] as MessageOfPlaces<unknown>;
  const hint = entry.hint?.(args);
  return {
    code,
    severity: entry.severity,
    message: entry.message(args),
    ...(at && { at }),
    ...(hint !== undefined && { hint }),
    ...(related.length > 0 && {
      related: related.map((place, index) => ({ message: entry.related(args, index), at: place })),
    }),
  };
}

const BY_FMT = 'cppcc-report fmt 能改好';

/** A diagnostic with the changes that mend it, and a word to the reader that `fmt` can make them. */
export function repairable(said: Diagnostic, repair: readonly Edit[]): Diagnostic {
  const hint = [said.hint, BY_FMT].filter((part) => part !== undefined).join('；');
  return { ...said, hint, repair };
}

/** A diagnostic without them: `fmt` has found something that speaks against them. */
export function unrepairable({ repair, hint, ...said }: Diagnostic): Diagnostic {
  const own = repair && hint ? hint.replace(BY_FMT, '').replace(/；$/u, '') : hint;
  return own ? { ...said, hint: own } : said;
}

/** True if any of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}

/** True if the run fails over these: errors always, warnings under `--strict`, notices never. */
export function isFailure(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
}

/** A stage's result: the value (absent when it could not be made) and what there was to say on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}
