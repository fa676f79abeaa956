import type { EntryDraft } from './entry-draft.ts';
import type { RowCells } from './row-cells.ts';
import type { Setting } from './table.ts';
import { visibleText } from './values/cell-text.ts';
import { readText } from './values/text.ts';
import { typesInTitle } from './values/type-names.ts';
import { readTypes } from './values/types.ts';
import type { IntakeVocabulary } from './vocabulary.ts';

/** An activity's types and title, each of which may say the other. */
export interface TypesAndTitle {
  readonly type: string | string[] | undefined;
  readonly title: string | undefined;
}

/**
 * Takes the types that the row says, else the one that its sheet or section says, else those that its title ends in. A
 * type cell that says more than the type (十届十二次常委会议) is the title where no other is.
 */
export function takeTypes(
  cells: RowCells,
  setting: Setting,
  vocabulary: IntakeVocabulary,
  draft: EntryDraft,
): TypesAndTitle {
  const title = readText(cells.of('title'));
  const types = readTypes(cells.of('type'), vocabulary);
  const [only, ...others] = types.more;
  const named = title.value === undefined && only !== undefined && others.length === 0;
  const type = draft.take('type', named ? { ...types, more: [] } : types);
  const text = named ? visibleText(only.cell.text) : undefined;
  const taken = draft.take('title', named ? { ...title, value: text, places: [['', only.cell]] } : title);
  return {
    type: type ?? draft.infer('type', setting.type) ?? typeOfTitle(taken, vocabulary, draft),
    title: taken,
  };
}

function typeOfTitle(
  title: string | undefined,
  vocabulary: IntakeVocabulary,
  draft: EntryDraft,
): string | string[] | undefined {
  const types = title === undefined ? [] : typesInTitle(title, vocabulary);
  const [only] = types;
  const cell = draft.cells.get('title');
  if (only === undefined || !cell) return undefined;
  return draft.infer('type', { value: types.length > 1 ? [...types] : only, where: '标题', cell });
}
