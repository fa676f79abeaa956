import type { Draft } from './draft.ts';
import type { Passage } from './manuscript.ts';

/** Headings are named by so many characters. */
const LONGEST = 20;

/** Where a passage is, in the words of people who have no line numbers: “协商议政”第3段. */
export function placeNameOf(passage: Passage, cell: Draft['cell'], note: Draft['note']): string {
  if (note) return `${note.kind === 'footnote' ? '脚注' : '尾注'}${note.number}`;
  if (passage.kind === 'heading') return `标题“${short(oneLine(passage.text))}”`;
  const heading = passage.trail.at(-1);
  const under = heading === undefined ? '' : `“${short(heading)}”`;
  if (cell) return `${under}第${cell.table}个表格第${cell.row}行第${cell.column}列`;
  return `${under}第${passage.number}段`;
}

/** A heading without its line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function short(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
}
