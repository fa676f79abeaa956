import type { EntryEvidence, FigureEvidence } from './evidence.ts';

/** Where an entry stands, as terminals and editors take it: `2024.yaml:12`. */
export function placeOf({ file, line }: EntryEvidence): string {
  return `${file}:${line}`;
}

/** True where all entries stand in one file, whose name then goes without saying. */
export function isOneFile(figures: readonly FigureEvidence[]): boolean {
  return new Set(figures.flatMap(({ entries }) => entries.map(({ file }) => file))).size <= 1;
}

/** An entry in a line, without its amount: `2024-12-18 委员履职述职评议会（第1067行，纪要第12期）`. */
export function entryWords(entry: EntryEvidence, isLineEnough: boolean): string {
  const place = isLineEnough ? `第${entry.line}行` : placeOf(entry);
  const proof = entry.source === '' ? place : `${place}，${entry.source}`;
  return `${entry.date.replace('/', '至')} ${entry.title}（${proof}）`.trimStart();
}
