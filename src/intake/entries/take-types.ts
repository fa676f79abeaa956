import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import type { Said, Setting } from '../table.ts';
import { visibleText } from '../values/cell-text.ts';
import { readText } from '../values/text.ts';
import { readTypes } from '../values/types.ts';
import { typesInTitle } from '../words/type-names.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { RowCells } from './row-cells.ts';

/** An activity's types and title, each of which may say the other. */
export interface TypesAndTitle {
  readonly type: string | string[] | undefined;
  readonly title: string | undefined;
}

/**
 * Takes the types that the row says, else the one that its sheet or section says (unless its title ends in another of the
 * same group), else those that its title ends in. A type cell that says more than the type (十届十二次常委会议) is the title where no other is.
 */
export function takeTypes(cells: RowCells, setting: Setting, draft: EntryDraft): TypesAndTitle {
  const title = readText(cells.of('title'));
  const types = readTypes(cells.of('type'));
  const [only, ...others] = types.more;
  const named = title.value === undefined && only !== undefined && others.length === 0;
  const type = draft.take('type', named ? { ...types, more: [] } : types);
  const text = named ? visibleText(only.cell.text) : undefined;
  const taken = draft.take('title', named ? { ...title, value: text, places: [['', only.cell]] } : title);
  const inTitle = taken === undefined ? [] : typesInTitle(taken);
  if (type !== undefined) {
    const closer = withinGroup(type, inTitle, setting);
    if (closer === undefined) return { type, title: taken };
    // 报告会 does not say any more that the cell said 学习.
    if (!closer.value.includes(String(type))) draft.note(...cells.of('type'));
    draft.inferred.set('type', closer.where);
    return { type: closer.value, title: taken };
  }
  const isCloser = setting.type === undefined || inTitle.some((name) => isSibling(name, setting.type?.value));
  const cell = draft.cells.get('title');
  const [first] = inTitle;
  if (first === undefined || !isCloser || !cell)
    return { type: draft.infer('type', setting.type), title: taken };
  const value = inTitle.length > 1 ? [...inTitle] : first;
  return { type: draft.infer('type', { value, where: '标题', cell }), title: taken };
}

/**
 * A cell that says only 调研, which is a group: the one type of that group which the title names, or the sheet, says it
 * more closely. Where neither does it stays as typed, and is complained of.
 */
function withinGroup(
  type: string | string[],
  inTitle: readonly string[],
  { type: said }: Setting,
): Said<string> | undefined {
  const [only, ...others] = inTitle.filter((name) => groupOf(name) === type);
  if (only === undefined) return said && groupOf(said.value) === type ? said : undefined;
  return others.length === 0 ? { value: only, where: '标题' } : undefined;
}

function groupOf(name: string | undefined): string | undefined {
  return BUILT_IN_TAXONOMY.types.find((known) => known.name === name)?.group;
}

/**
 * True for another type of the same group: below 专题协商 a title that ends in 对口协商 says which of the two it is, while
 * one that ends in 座谈会 only says in what form it was held.
 */
function isSibling(type: string, other: string | undefined): boolean {
  return type !== other && groupOf(type) !== undefined && groupOf(type) === groupOf(other);
}
