import { CHOICES_SHEET } from '../intake/exported/sheets.ts';
import { type EntryKind, fieldTitle } from '../vocabulary/entry-schema.ts';
import { BUILT_IN_TAXONOMY } from '../vocabulary/taxonomy.ts';
import type { Cell, Choices, Sheet } from '../write/xlsx/sheet.ts';
import { fittedColumn } from './column-width.ts';
import { measureHeading } from './heading.ts';

/** Rows below the choices, to add others in. */
const SPARE = 50;

const TYPES = fieldTitle('activities', 'type');
const COMMITTEES = fieldTitle('activities', 'committee');
const STAGES = fieldTitle('proposals', 'stages');

/** The choices for a field of a form; undefined for a field that has none. */
export function choicesOf(kind: EntryKind, field: string): Choices | undefined {
  const of = (column: string, otherwise: Choices['otherwise']): Choices => ({
    from: { sheet: CHOICES_SHEET, column },
    otherwise,
  });
  const warn = (column: string) => ({
    warn: `“${CHOICES_SHEET}”表的“${column}”一栏里没有。几种并写、用顿号隔开的，点“是”；写错了的，点“否”改正。`,
  });
  if (kind === 'activities' && field === 'type') return of(TYPES, warn(TYPES));
  if (kind === 'activities' && field === 'committee') return of(COMMITTEES, 'take');
  return kind === 'proposals' && field === 'stages' ? of(STAGES, warn(STAGES)) : undefined;
}

/** What drop-down lists offer, and the headings of further measures, to copy. */
export function choicesSheet(committees: readonly string[]): Sheet {
  const { groups, types, measures, stages } = BUILT_IN_TAXONOMY;
  const ordered = groups.flatMap(({ name }) => types.filter(({ group }) => group === name));
  const lists = {
    [TYPES]: ordered.map(({ name }) => name),
    类型的类别: ordered.map(({ group }) => group),
    [COMMITTEES]: committees,
    [STAGES]: stages.map(({ name }) => name),
    成果列的表头: measures.map(({ name, unit }) => measureHeading(name, unit)),
  };
  const cells: readonly (readonly Cell[])[] = Object.values(lists);
  const longest = Math.max(...cells.map(({ length }) => length));
  return {
    name: CHOICES_SHEET,
    columns: Object.entries(lists).map(([title, list]) => ({ ...fittedColumn(title, list), typed: 'text' })),
    rows: Array.from({ length: longest }, (_, row) => cells.map((list) => list[row])),
    spare: SPARE,
    // Sorting one list would take the others along.
    filter: false,
  };
}
