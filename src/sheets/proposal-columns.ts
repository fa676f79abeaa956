import { fieldTitle } from '../vocabulary/entry-schema.ts';
import type { WrittenProposal } from '../vocabulary/generated/log.types.ts';
import type { Cell } from '../write/xlsx/sheet.ts';
import { stagesCell } from './list-cell.ts';
import type { EntryColumn } from './table.ts';

/** Columns for fields of proposals, in the order given. */
export function proposalColumns(fields: readonly (keyof WrittenProposal)[]): EntryColumn<WrittenProposal>[] {
  return fields.map((field) => ({
    title: fieldTitle('proposals', field),
    field,
    cell: (proposal) => proposalCell(proposal, field),
  }));
}

function proposalCell(proposal: WrittenProposal, field: keyof WrittenProposal): Cell {
  const value = proposal[field];
  if (value === undefined) return undefined;
  // A number that only names is text: 0123 stays 0123.
  return field === 'stages' ? stagesCell(proposal.stages) : String(value).trim();
}
