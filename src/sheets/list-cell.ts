import { exportedInstructions } from '../intake/exported/instructions.ts';
import { exportedList } from '../intake/exported/list.ts';
import { readInstructions } from '../intake/values/instructions.ts';
import { readList } from '../intake/values/list.ts';
import { BETWEEN_NAMES, BETWEEN_SENTENCES } from '../intake/values/list-items.ts';
import { readParticipants } from '../intake/values/participants.ts';
import { NOTHING_READ, type Reading, type RowCell } from '../intake/values/reading.ts';
import { readStages } from '../intake/values/stages.ts';
import { readTypes } from '../intake/values/types.ts';
import type { WrittenInstruction } from '../vocabulary/generated/log.types.ts';

/** Names and tags in one cell: 甲、乙. */
export function namesCell(written: string | readonly string[]): string {
  return textsCell(written, '、', (cells) => readList(cells, BETWEEN_NAMES));
}

/** Subjects in one cell; there are commas in them. */
export function subjectsCell(written: string | readonly string[]): string {
  return textsCell(written, '；', (cells) => readList(cells, BETWEEN_SENTENCES));
}

/** Activity types in one cell. */
export function typesCell(written: string | readonly string[]): string {
  return textsCell(written, '、', (cells) => readTypes(cells));
}

/** Stages of a proposal in one cell. */
export function stagesCell(written: string | readonly string[]): string {
  return textsCell(written, '、', (cells) => readStages(cells, [], undefined));
}

/** The names of those who took part in one cell; one that reads as a number of them is no name. */
export function participantsCell(names: readonly string[]): string {
  return textsCell(names, '、', (cells) => {
    const read = readParticipants(cells);
    return Array.isArray(read.value) ? read : NOTHING_READ;
  });
}

/** Instructions in one cell: by whom, and where one of them says more, one a line with what it says. */
export function instructionsCell(written: WrittenInstruction | readonly WrittenInstruction[]): string {
  const instructions = [written].flat().map(brief);
  const names = instructions.map((each) => (typeof each === 'string' ? each : each.by));
  return listCell(instructions, names.join('、'), readInstructions, exportedInstructions);
}

/** An instruction that says nothing is by somebody, and no more. */
function brief(written: WrittenInstruction): WrittenInstruction {
  const { by, text = '' } = typeof written === 'string' ? { by: written } : written;
  return text.trim() === '' ? by.trim() : { by: by.trim(), text: text.trim() };
}

function textsCell(
  written: string | readonly string[],
  separator: string,
  read: (cells: readonly RowCell[]) => Reading<unknown>,
): string {
  const items = [...new Set([written].flat().map((item) => item.trim()))].filter((item) => item !== '');
  return listCell(items, items.join(separator), read, exportedList);
}

/** The plain text where `import` reads the items out of it, else one that it reads line by line. */
function listCell<T>(
  items: readonly T[],
  plain: string,
  read: (cells: readonly RowCell[]) => Reading<unknown>,
  exported: (items: readonly T[]) => string,
): string {
  const { value, more } = read([saying(plain)]);
  const isRead = more.length === 0 && JSON.stringify([value].flat()) === JSON.stringify(items);
  return isRead ? plain : exported(items);
}

/** A cell as `import` meets it. */
function saying(text: string): RowCell {
  const cell = { row: 0, column: 0, text, range: { start: 0, end: text.length } };
  return { cell, column: { column: 0, heading: '', meaning: { kind: 'note' } } };
}
