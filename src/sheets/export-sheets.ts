import type { Figure } from '../compute/catalogue.ts';
import type { Ledger } from '../compute/ledger.ts';
import { figureSheet } from '../evidence/evidence-sheets.ts';
import { logEvidence } from '../evidence/log-evidence.ts';
import { ACTIVITIES_SHEET, PROPOSALS_SHEET } from '../intake/exported/sheets.ts';
import type { WrittenFile } from '../validate/validate-log.ts';
import type { Sheet } from '../write/xlsx/sheet.ts';
import { usedColumns } from './activity-columns.ts';
import { fieldsInUse } from './heading.ts';
import { monthSheet } from './month-sheet.ts';
import { proposalColumns } from './proposal-columns.ts';
import { settingsSheet } from './settings-sheet.ts';
import { settledResults } from './settled-results.ts';
import { tableOf } from './table.ts';
import { wholeLog } from './whole-log.ts';

/**
 * A log as the sheets of a workbook: 活动 and 提案, an entry a row; 指标 and 各月, which are computed; 其余设置, the rest
 * as it would be typed. `import` makes the same log of it, in one file.
 *
 * @param files what was written: the main file first; without errors
 * @param figures those to list, in their order
 */
export function exportSheets(
  files: readonly WrittenFile[],
  ledger: Ledger,
  figures: readonly Figure[],
): Sheet[] {
  const log = wholeLog(files);
  const activities = (log.activities ?? []).map(settledResults);
  const proposals = log.proposals?.list ?? [];
  const proposed = proposalColumns(fieldsInUse('proposals', proposals));
  const units = new Map([...ledger.log.taxonomy.measures].map(([name, { unit }]) => [name, unit]));
  return [
    tableOf(ACTIVITIES_SHEET, usedColumns(activities, units), activities),
    // Totals of stages are no rows: they stand among the settings, and in the catalogue.
    ...(proposals.length > 0 ? [tableOf(PROPOSALS_SHEET, proposed, proposals)] : []),
    figureSheet(logEvidence(ledger, figures)),
    monthSheet(ledger),
    settingsSheet(log),
  ];
}
