import { readAmount } from '../values/amounts.ts';
import { saysNothing, visibleText } from '../values/cell-text.ts';
import type { RowCell } from '../values/reading.ts';
import { resultsInWords } from '../values/results.ts';
import { MEASURE_UNITS } from '../words/vocabulary.ts';
import type { EntryDraft } from './entry-draft.ts';

/** What came of an activity. */
export interface TakenResults {
  readonly results: Readonly<Record<string, string | number>> | undefined;
  /** What a column of results says besides measures, with its cell. */
  readonly rest: readonly { readonly text: string; readonly cell: RowCell }[];
}

/**
 * Reads columns of measures, and those that tell results in words. A measure that has a column of its own is not read
 * out of words as well: it would be said twice.
 *
 * @param draft takes the cells of the values, and what is no value
 */
export function takeResults(
  columns: ReadonlyMap<string, readonly RowCell[]>,
  inWords: readonly RowCell[],
  draft: EntryDraft,
): TakenResults {
  const results = new Map<string, string | number>();
  for (const [measure, cells] of columns) {
    const read = readAmount(cells, MEASURE_UNITS.get(measure) ?? '');
    const value = draft.take(`results/${measure}`, read);
    if (value !== undefined) results.set(measure, value);
  }
  const rest = inWords.flatMap((cell) => {
    const { text } = cell.cell;
    if (saysNothing(text)) return [];
    const found = resultsInWords(text);
    if ([...found.results.keys()].some((measure) => results.has(measure))) {
      draft.note(cell);
      return [];
    }
    for (const [measure, quantity] of found.results) {
      results.set(measure, quantity);
      draft.cells.set(`results/${measure}`, cell.cell);
    }
    return found.rest === '' ? [] : [{ text: visibleText(found.rest), cell }];
  });
  // `__proto__` is a name like any other.
  return { results: results.size === 0 ? undefined : Object.fromEntries(results), rest };
}
