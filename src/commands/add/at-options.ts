import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Location, Range, SourceFile } from '../../source/source.ts';
import type { GivenValue } from './given-value.ts';
import { isWithin } from './insertion.ts';
import type { PlannedEntry } from './plan-entry.ts';
import { optionOf } from './read-options.ts';
import { valueAt } from './value-at.ts';

/**
 * What is said of an entry that has not been written, said of the options that gave it: the place in the log where it
 * would stand is one that nobody can look at.
 */
export function atOptions(
  diagnostics: readonly Diagnostic[],
  planned: PlannedEntry,
  given: readonly GivenValue[],
): Diagnostic[] {
  const { file, ranges } = commandLine(given);
  const moved = <P extends { readonly at?: Location }>(place: P): P => {
    const { at } = place;
    if (!at || !isWithin(planned.insertion, at)) return place;
    const value = valueAt(planned, given, at);
    return {
      ...place,
      at: { file, range: ranges[value ? given.indexOf(value) : 0] ?? { start: 0, end: 0 } },
    };
  };
  return diagnostics.map((diagnostic) => {
    const { related } = diagnostic;
    return moved({ ...diagnostic, ...(related && { related: related.map(moved) }) });
  });
}

/** The options as a text of their own, a line each, whose places are called by their names. */
function commandLine(given: readonly GivenValue[]): { file: SourceFile; ranges: Range[] } {
  const lines = given.map(({ field, item, written }) => {
    const value = field.kind === 'results' ? `${item}=${written}` : written;
    return { option: optionOf(field), value: value.replace(/\s+/gu, ' ') };
  });
  let text = '';
  const ranges = lines.map(({ option, value }) => {
    const start = text.length + option.length + 1;
    text += `${option} ${value}\n`;
    return { start, end: start + value.length };
  });
  const placeName = (offset: number): string => {
    const index = ranges.findIndex(({ end }) => offset <= end);
    return lines[index]?.option ?? '';
  };
  return { file: { path: '命令', text, placeName }, ranges };
}
