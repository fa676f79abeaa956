import type { Draft } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { TextBuilder } from '../text-builder.ts';

/** The passages of plain text: a line each, for editors of plain text break lines where paragraphs end. */
export function textDrafts(text: string): Draft[] {
  const { texts, starts } = linesOf(text);
  return texts.map((line, index) => {
    const start = starts[index] ?? 0;
    const builder = new TextBuilder();
    builder.add(line, '', start, start + line.length);
    return { kind: 'text', text: builder.text, pieces: builder.pieces };
  });
}
