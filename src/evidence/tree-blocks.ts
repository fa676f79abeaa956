import type { Block, Inline } from '../document/tree.ts';
import type { Role } from '../marks/role.ts';

/** A heading of plain text. */
export function heading(level: 1 | 2 | 4, text: string): Block {
  return { kind: 'heading', level, children: line(text) };
}

/** A paragraph of plain text. */
export function paragraph(text: string, role: Role = 'body'): Block {
  return { kind: 'paragraph', role, children: line(text) };
}

/** A table of plain texts. @param shares of the width, a column each; by the texts where absent */
export function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  shares?: readonly number[],
): Block {
  const lines = { header: header.map(line), rows: rows.map((row) => row.map(line)) };
  return { kind: 'table', ...lines, ...(shares && { shares }) };
}

function line(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
