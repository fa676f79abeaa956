import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { hintInTable } from '../../diagnostic/messages/intake.ts';
import { settingsSheet } from '../../intake/exported/settings.ts';
import { SETTINGS_SHEET } from '../../intake/exported/sheets.ts';
import type { Intake, TakenEntry } from '../../intake/intake.ts';
import { pathAt } from '../../read/path-at.ts';
import type { RawFile } from '../../read/raw-file.ts';
import { type Location, lineColumn, type NodePath, type SourceFile } from '../../source/source.ts';
import type { Cell, Workbook } from '../../workbook/workbook.ts';

/** Where what a composed log says comes from. */
export interface Origins {
  readonly workbook: Workbook;
  readonly intake: Intake;
  /** The composed log, its keys canonical, with everything that it says; undefined where there is none. */
  readonly log: RawFile | undefined;
  /** The settings that went into it; undefined where the workbook has none. */
  readonly settings: RawFile | undefined;
}

/**
 * The diagnostics of a composed log, and of the settings in it, at the cells of the workbook. What the workbook does not
 * say (a year that is missing) stays where it is.
 */
export function relocate(diagnostics: readonly Diagnostic[], origins: Origins): Diagnostic[] {
  const move = (at: Location): Location => {
    const cell = cellOf(at, origins);
    return cell ? { file: origins.workbook.file, range: cell.range } : at;
  };
  return diagnostics.map(({ at, related, ...said }) => {
    const place = at && move(at);
    const hint = place && place !== at ? hintInTable(said.code) : undefined;
    return {
      ...said,
      ...(hint !== undefined && { hint }),
      ...(place && { at: place }),
      ...(related && { related: related.map((one) => ({ ...one, at: move(one.at) })) }),
    };
  });
}

function cellOf({ file, range }: Location, origins: Origins): Cell | undefined {
  const { workbook, log } = origins;
  if (file.path === SETTINGS_SHEET) return settingsCell(workbook, file, range.start);
  return log && file.path === log.path ? cellAt(pathAt(log, range.start), origins) : undefined;
}

/** The cell that says what stands at a path of the log. */
function cellAt(path: NodePath, { workbook, intake, settings }: Origins): Cell | undefined {
  const [first, second, third, ...rest] = path;
  if (first === 'activities' && typeof second === 'number')
    return entryCell(intake.activities[second], path.slice(2));
  if (first === 'proposals' && second === 'list' && typeof third === 'number')
    return entryCell(intake.proposals[third], rest);
  return settings && path.length > 0
    ? settingsCell(workbook, settings, settings.locate(path, 'key').start)
    : undefined;
}

/** The cell of a value of an entry: its own, or that of what holds it. */
function entryCell(entry: TakenEntry<unknown> | undefined, path: NodePath): Cell | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const cell = entry?.cells.get(path.slice(0, length).join('/'));
    if (cell) return cell;
  }
  return undefined;
}

/** The cell that holds a line of the settings: a line a cell, below a heading. */
function settingsCell(workbook: Workbook, settings: SourceFile, offset: number): Cell | undefined {
  return settingsSheet(workbook)?.rows[lineColumn(settings, offset).line]?.[0];
}
