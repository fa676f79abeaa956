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
function counts({ to, after }: PlannedEntry): string[] {
  if (!after.value || hasErrors(to.diagnostics)) return [];
  return changedFigures(to.loaded.figures, after.value.figures);
}

/** Says so where the log keeps its activities in the files that it includes: this one stands alone then. */
function elsewhere({ to }: PlannedEntry, into: string | undefined): string[] {
  const { activities } = to.loaded.log;
  if (into !== undefined || activities.length === 0) return [];
  if (activities.some(({ origin }) => origin.file.path === to.file.path)) return [];
  return ['别的活动都记在引入的文件里；要记到其中一个，用 --into 文件'];
}
