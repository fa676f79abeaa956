import blank from '../../templates/init/ledger.json' with { type: 'json' };
import { ACTIVITIES_SHEET, PROPOSALS_SHEET, SAMPLE_NOTE } from '../intake/exported/sheets.ts';
import { MEASURE_UNITS } from '../intake/words/vocabulary.ts';
import type { WrittenActivity, WrittenProposal } from '../vocabulary/generated/log.types.ts';
import type { Sheet } from '../write/xlsx/sheet.ts';
import { activityColumns } from './activity-columns.ts';
import { choicesSheet } from './choices-sheet.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { proposalColumns } from './proposal-columns.ts';

/**
 * A blank ledger: 活动 and 提案 to fill in, with drop-down lists and a sample row each that `import` leaves out; how to
 * fill them in; the choices, to which people may add. What it has and says is data: `templates/init/ledger.json`.
 *
 * @param year of the sample's date
 */
export function blankSheets(year: number): Sheet[] {
  const { activities, proposals, committees, guide } = blank;
  const note = `${SAMPLE_NOTE}，照着填，可以删去`;
  const date = activities.sample.date.replace(/^\d{4}/, String(year));
  const fields = activities.fields as (keyof WrittenActivity)[];
  const activity = formSheet(ACTIVITIES_SHEET, {
    kind: 'activities',
    columns: activityColumns(fields, activities.measures, MEASURE_UNITS),
    help: activities.help,
    sample: { ...activities.sample, date, note },
  });
  const proposal = formSheet(PROPOSALS_SHEET, {
    kind: 'proposals',
    columns: proposalColumns(proposals.fields as (keyof WrittenProposal)[]),
    help: proposals.help,
    sample: { ...proposals.sample, note },
  });
  return [activity, proposal, guideSheet(guide, [activity, proposal]), choicesSheet(committees)];
}
