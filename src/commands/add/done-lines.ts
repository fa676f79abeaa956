import { hasErrors } from '../../diagnostic/diagnostic.ts';
import type { Palette } from '../../diagnostic/report/palette.ts';
import { changedFigures } from './changed-figures.ts';
import { entryLine, entryLines } from './entry-lines.ts';
import { correctionLines, type GivenValue } from './given-value.ts';
import type { PlannedEntry } from './plan-entry.ts';

/** What telling it needs besides. */
interface Told {
  /** The file as messages show it. */
  readonly shown: string;
  /** What the user named with --into. */
  readonly into: string | undefined;
  readonly palette: Palette;
}

/** What `add` has done: what it corrected, the entry as it stands in the file, the figures that it changes. */
export function doneLines(
  planned: PlannedEntry,
  values: readonly GivenValue[],
  { shown, into, palette }: Told,
): string[] {
  return [
    ...correctionLines(values),
    `${palette.bold(`${shown}:${entryLine(planned)}`)} 记了一条：`,
    ...entryLines(planned),
    ...counts(planned),
    ...elsewhere(planned, into),
  ];
}

/** Figures of a log that has errors would be wrong. */
function counts({ before, after }: PlannedEntry): string[] {
  if (!before.value || !after.value || hasErrors(before.diagnostics)) return [];
  return changedFigures(before.value.figures, after.value.figures);
}

/** Says so where the log keeps its activities in the files that it includes: this one stands alone then. */
function elsewhere({ old, before }: PlannedEntry, into: string | undefined): string[] {
  const activities = before.value?.log.activities ?? [];
  if (into !== undefined || activities.length === 0) return [];
  if (activities.some(({ origin }) => origin.file.path === old.path)) return [];
  return ['别的活动都记在引入的文件里；要记到其中一个，用 --into 文件'];
}
