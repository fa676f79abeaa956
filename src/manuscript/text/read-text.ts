import type { Draft } from '../draft.ts';
import { TextBuilder } from '../text-builder.ts';

/** The passages of plain text: a line each, for editors of plain text break lines where paragraphs end. */
export function textDrafts(text: string): Draft[] {
  const drafts: Draft[] = [];
  let start = 0;
  const lines = text.matchAll(/\r\n|\n|\r|$/g);
  for (const end of lines) {
    const builder = new TextBuilder();
    builder.add(text.slice(start, end.index), '', start, end.index);
    drafts.push({ kind: 'text', text: builder.text, pieces: builder.pieces });
    start = end.index + end[0].length;
  }
  return drafts;
}
