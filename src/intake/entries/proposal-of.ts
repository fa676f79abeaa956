import type { WrittenProposal } from '../../vocabulary/generated/log.types.ts';
import type { ColumnReading, TakenEntry } from '../intake.ts';
import type { EntryContext, Row } from '../table.ts';
import { saysNothing, visibleText } from '../values/cell-text.ts';
import { NOTHING_READ, type Reading, type RowCell } from '../values/reading.ts';
import { FIRST_STAGE, readStages } from '../values/stages.ts';
import { readText } from '../values/text.ts';
import { EntryDraft } from './entry-draft.ts';
import { RowCells } from './row-cells.ts';
import { sourceOf } from './source-of.ts';

/**
 * The proposal that a row says. What is no field of it, and no stage, goes into its note. One of which no stage is said
 * has been received, or it would not be listed; that is told as inferred.
 */
export function proposalOf(
  row: Row,
  columns: readonly ColumnReading[],
  context: EntryContext,
): TakenEntry<Partial<WrittenProposal>> {
  const cells = new RowCells(row, columns);
  const draft = new EntryDraft(row.first);
  const fields = {
    number: draft.take('number', readNumber(cells.of('number'))),
    title: draft.take('title', readText(cells.of('title'))),
    proposer: draft.take('proposer', readText(cells.of('proposer'))),
    category: draft.take('category', readText(cells.of('category'))),
    handler: draft.take('handler', readText(cells.of('handler'))),
    stages:
      draft.take('stages', readStages(cells.of('stages'), cells.parts('stages'), context.year)) ??
      draft.infer('stages', { value: FIRST_STAGE, where: '列入名单' }),
    source: sourceOf(draft.take('source', readText(cells.of('source'))), row, context),
  };
  return draft.entry<WrittenProposal>(fields, cells);
}

/** Reads a number that names a proposal: as its cell shows it, so that 001 stays 001. */
function readNumber(cells: readonly RowCell[]): Reading<string | number> {
  const [first, ...more] = cells.filter(({ cell }) => !saysNothing(cell.text));
  if (!first) return NOTHING_READ;
  const { number } = first.cell;
  const text = visibleText(first.cell.text);
  const value = number === text && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
  return { value, places: [['', first.cell]], more };
}
