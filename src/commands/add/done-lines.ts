import { hasErrors } from '../../diagnostic/diagnostic.ts';
import type { Palette } from '../../diagnostic/report/palette.ts';
import { changedFigures } from './changed-figures.ts';
import { entryLine, entryLines } from './entry-lines.ts';
import { correctionLines, type GivenValue } from './given-value.ts';
import type { PlannedEntry } from './plan-entry.ts';

/** What `add` has done: what it corrected, the entry as it stands in the file, the figures that it changes. */
export function doneLines(
  planned: PlannedEntry,
  values: readonly GivenValue[],
  into: string | undefined,
  palette: Palette,
): string[] {
  const { file, before, after } = planned;
  const place = `${file.path}:${entryLine(planned)}`;
  const isCounted = before.value && after.value && !hasErrors(before.diagnostics);
  const counts =
    isCounted && before.value && after.value ? changedFigures(before.value.figures, after.value.figures) : [];
  return [
    ...correctionLines(values),
    `${palette.bold(place)} 记了一条：`,
    ...entryLines(planned),
    ...counts,
    ...elsewhere(planned, into),
  ];
}

/** Says so where the log keeps its activities in the files that it includes: this one stands alone then. */
function elsewhere({ old, before }: PlannedEntry, into: string | undefined): string[] {
  const activities = before.value?.log.activities ?? [];
  if (into !== undefined || activities.length === 0) return [];
  if (activities.some(({ origin }) => origin.file.path === old.path)) return [];
  return [`别的活动都记在引入的文件里；要记到其中一个，用 --into 文件`];
}
