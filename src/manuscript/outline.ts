import type { Draft } from './draft.ts';
import { headingShape } from './heading-shape.ts';
import type { Passage } from './manuscript.ts';
import { oneLine, placeNameOf } from './place-name.ts';

/** A passage, and where it is in words. */
export interface Placed {
  readonly draft: Draft;
  readonly passage: Passage;
  readonly place: string;
}

/**
 * Finds the headings of a document and sets each passage below those that it stands under. Where the format says of
 * nothing that it is a heading (the title aside), headings are known by their numbers. What holds no letter is left
 * out and not counted.
 */
export function outline(drafts: readonly Draft[]): Placed[] {
  const hasLevels = drafts.some(({ level }) => level !== undefined && level > 0);
  const headings: { readonly level: number; readonly text: string }[] = [];
  const numbers = { text: 0, cell: 0, note: 0 };
  const trails = new Map<Draft, readonly string[]>();
  let tables: number[] = [];
  return drafts.flatMap((draft): Placed[] => {
    if (draft.text.trim() === '') return [];
    const level = levelOf(draft, hasLevels);
    if (level !== undefined) {
      while ((headings.at(-1)?.level ?? -1) >= level) headings.pop();
    }
    const trail = draft.note?.from ? (trails.get(draft.note.from) ?? []) : headings.map(({ text }) => text);
    trails.set(draft, trail);
    if (level !== undefined) {
      headings.push({ level, text: oneLine(draft.text) });
      Object.assign(numbers, { text: 0, cell: 0 });
      tables = [];
    } else {
      numbers[draft.kind] += 1;
    }
    const { text, pieces } = draft;
    const kind = level !== undefined ? 'heading' : draft.kind === 'text' ? 'paragraph' : draft.kind;
    const passage: Passage = {
      kind,
      trail,
      number: level === undefined ? numbers[draft.kind] : 0,
      text,
      pieces,
    };
    if (draft.cell && !tables.includes(draft.cell.table)) tables.push(draft.cell.table);
    const cell = draft.cell && { ...draft.cell, table: tables.indexOf(draft.cell.table) + 1 };
    return [{ draft, passage, place: placeNameOf(passage, cell, draft.note) }];
  });
}

function levelOf(draft: Draft, hasLevels: boolean): number | undefined {
  if (draft.kind !== 'text') return undefined;
  return draft.level ?? (hasLevels ? undefined : headingShape(draft.text));
}
