import type { Palette } from '../../diagnostic/report/palette.ts';
import { startWithin } from '../../diagnostic/report/place.ts';
import { displayWidth, pad, printable } from '../../diagnostic/width.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Update } from '../../refresh/update.ts';

/**
 * What `refresh` does, or would do, a number a line: old and new number, place in the document, how many entries of the
 * log stand behind it, and the figure, whose name may be long.
 */
export function updateLines(
  manuscript: Manuscript,
  updates: readonly Update[],
  tense: 'planned' | 'done',
  palette: Palette,
): string[] {
  const { path } = manuscript.file;
  if (updates.length === 0) return [`${path}：没有要改的数`];
  const rows = updates.map((update) => {
    const { before, after, figure, passage, range } = update;
    const place = startWithin(locate(manuscript, passage, range));
    const entries = figure.entries.length;
    return [before, after, place, entries === 0 ? '' : `依据${entries}条`, figure.name].map(printable);
  });
  const widths = [0, 1, 2, 3].map((column) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[column] ?? '')), 0),
  );
  const lines = rows.map((row) => {
    const [before = '', after = '', place = '', entries = ''] = row.map((cell, at) =>
      pad(cell, widths[at] ?? 0),
    );
    return `  ${before} → ${palette.bold(after)}  ${palette.dim(place)}  ${entries}  ${row[4]}`;
  });
  return [`${path}：${tense === 'planned' ? '要改' : '改了'} ${updates.length} 处`, ...lines];
}
