import { Argument, Option } from 'commander';
import { FIRST_LOG_YEAR, LAST_YEAR } from '../calendar/date.ts';
import { UsageError } from '../commands/command.ts';
import { diagnose } from '../diagnostic/diagnostic.ts';
import { closest } from '../diagnostic/suggest.ts';

/** Words that a value may be, each with what it stands for. */
export type Words = Readonly<Record<string, string>>;

/** An option whose value is one of `words`. */
export function oneOf(flags: string, description: string, words: Words): Option {
  const option = new Option(flags, description).choices(Object.keys(words));
  return option.argParser((written: string) => meaning(option.long ?? flags, written, words));
}

/** An option whose value lists some of `words` with commas; repeating the option adds to them. */
export function someOf(flags: string, description: string, words: Words): Option {
  const option = new Option(flags, description).choices(Object.keys(words));
  return option.argParser((written: string, before: readonly string[] = []) => {
    const meanings = written.split(/[,，、]/).map((word) => meaning(option.long ?? flags, word, words));
    return [...new Set([...before, ...meanings])];
  });
}

/** Parses an option that may be repeated: a value, after those before it. */
export function several(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** An argument that is one of `words`. */
export function argumentOf(name: string, words: readonly string[]): Argument {
  const argument = new Argument(name, words.join('、')).choices(words);
  const same = Object.fromEntries(words.map((word) => [word, word]));
  return argument.argParser((written: string) => meaning(argument.name(), written, same));
}

function meaning(option: string, word: string, words: Words): string {
  const written = word.trim();
  const value = Object.hasOwn(words, written) ? words[written] : undefined;
  if (value !== undefined) return value;
  const allowed = Object.keys(words);
  const suggestion = closest(written, allowed);
  throw new UsageError(diagnose('bad-value', { option, written, suggestion, allowed }));
}

/** An option whose value is a year that a log can have. */
export function yearOption(flags: string, description: string): Option {
  const option = new Option(flags, description);
  return option.argParser((written: string) => {
    const year = /^\d{4}$/.test(written.trim()) ? Number(written) : 0;
    if (year >= FIRST_LOG_YEAR && year <= LAST_YEAR) return year;
    const allowed = [`${FIRST_LOG_YEAR} 到 ${LAST_YEAR} 之间的年份，如 2024`];
    throw new UsageError(
      diagnose('bad-value', { option: option.long ?? flags, written, suggestion: undefined, allowed }),
    );
  });
}
