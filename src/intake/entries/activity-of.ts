import { twoDigits } from '../../calendar/day.ts';
import { FUNDS, INSTRUCTIONS } from '../../vocabulary/figure-names.ts';
import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';
import type { ColumnReading, TakenEntry } from '../intake.ts';
import type { EntryContext, Row } from '../table.ts';
import { readAmount } from '../values/amounts.ts';
import { readBoolean } from '../values/boolean.ts';
import { readDate } from '../values/date-cells.ts';
import { instructionCounts, readInstructions } from '../values/instructions.ts';
import { readList } from '../values/list.ts';
import { BETWEEN_NAMES, BETWEEN_SENTENCES } from '../values/list-items.ts';
import { readOrdinal } from '../values/ordinal.ts';
import { readParticipants } from '../values/participants.ts';
import type { RowCell } from '../values/reading.ts';
import { readText } from '../values/text.ts';
import { MEASURE_UNITS } from '../words/vocabulary.ts';
import { EntryDraft } from './entry-draft.ts';
import { RowCells } from './row-cells.ts';
import { sourceOf } from './source-of.ts';
import { takeResults } from './take-results.ts';
import { takeTypes } from './take-types.ts';

/**
 * The activity that a row says. Nothing in its cells is lost: what no field takes, and what a field's value does not say,
 * goes into the note. What should be a value and is none stays as typed, so that validation complains of the cell.
 */
export function activityOf(
  row: Row,
  columns: readonly ColumnReading[],
  context: EntryContext,
): TakenEntry<Partial<WrittenActivity>> {
  const cells = new RowCells(row, columns);
  const draft = new EntryDraft(row.first);
  const { type, title } = takeTypes(cells, row.setting, draft);
  const instructions = cells.of('instructions');
  const counted = instructionCounts(instructions);
  const columnsOfResults = new Map(cells.results());
  // A number of instructions without their authors is complained of: a log counts them by these.
  if (counted.length > 0) columnsOfResults.set(INSTRUCTIONS, counted);
  const { results, rest } = takeResults(columnsOfResults, cells.of('results'), draft);
  const fields = {
    date: takeDate(cells, row, context, draft),
    type,
    title,
    topic: draft.take('topic', readList(cells.of('topic'), BETWEEN_SENTENCES)),
    committee:
      draft.take('committee', readList(cells.of('committee'), BETWEEN_NAMES)) ??
      draft.infer('committee', row.setting.committee),
    times: draft.take('times', readAmount(withoutEventUnit(cells.of('times')), '', ['次', '场次', '场'])),
    ordinal: draft.take('ordinal', readOrdinal(cells.of('ordinal'))),
    place: draft.take('place', readText(cells.of('place'))),
    participants: draft.take('participants', readParticipants(cells.of('participants'))),
    results,
    funds: draft.take('funds', readAmount(cells.of('funds'), MEASURE_UNITS.get(FUNDS) ?? '')),
    instructions: draft.take('instructions', readInstructions(instructions)),
    outcome: takeOutcome(cells, rest, draft),
    tags: draft.take('tags', readList(cells.of('tags'), BETWEEN_NAMES)),
    source: sourceOf(draft.take('source', readText(cells.of('source'))), row, context),
    notable: draft.take('notable', readBoolean(cells.of('notable'))),
    distinct: draft.take('distinct', readBoolean(cells.of('distinct'))),
  };
  return draft.entry<WrittenActivity>(fields, cells);
}

/** The date of the row; the month of its sheet or section where no cell says one. */
function takeDate(
  cells: RowCells,
  { setting: { month } }: Row,
  { year, format }: EntryContext,
  draft: EntryDraft,
): string | number | undefined {
  const setting = { year, month: month?.value, numbersAreTexts: format === 'csv' };
  const said = draft.take('date', readDate(cells.of('date'), cells.parts('date'), setting));
  if (said !== undefined || month === undefined || year === undefined) return said;
  return draft.infer('date', { ...month, value: `${year}-${twoDigits(month.value)}` });
}

/** The outcome that a column of its own says, else what a column of results says besides measures. */
function takeOutcome(
  cells: RowCells,
  rest: ReturnType<typeof takeResults>['rest'],
  draft: EntryDraft,
): string | undefined {
  const own = draft.take('outcome', readText(cells.of('outcome')));
  const [first] = rest;
  if (own !== undefined || !first) {
    draft.note(...rest.map(({ cell }) => cell));
    return own;
  }
  draft.cells.set('outcome', first.cell.cell);
  return rest.map(({ text }) => text).join('；');
}

/** What headings call events where they count them: 场次 above the number of meetings says no other unit than 次 does. */
const EVENTS = new Set(['次', '场次', '场', '回', '批次', '批']);

/** Cells of a column of 次数 without the unit of its heading, which only says that events are counted. */
function withoutEventUnit(cells: readonly RowCell[]): readonly RowCell[] {
  return cells.map(({ cell, column }) => {
    const { meaning } = column;
    if (meaning.kind !== 'field' || !EVENTS.has(meaning.unit)) return { cell, column };
    return { cell, column: { ...column, meaning: { ...meaning, unit: '' } } };
  });
}
