import type { EntryEvidence, FigureEvidence } from './evidence.ts';

/** Where an entry stands, as terminals and editors take it: `2024.yaml:12`. */
export function placeOf({ file, line }: EntryEvidence): string {
  return `${file}:${line}`;
}

/** True where all entries stand in one file, whose name then goes without saying. */
export function isOneFile(figures: readonly FigureEvidence[]): boolean {
  return new Set(figures.flatMap(({ entries }) => entries.map(({ file }) => file))).size <= 1;
}

/**
 * The only entry of a figure, in a line and without its amount: `2024-12-18 委员履职述职评议会（第1067行，纪要第12期）`.
 * What has been said of the figure is not said again: a given is its own entry.
 */
export function entryWords(entry: EntryEvidence, figure: FigureEvidence, isLineEnough: boolean): string {
  const place = isLineEnough ? `第${entry.line}行` : placeOf(entry);
  const proof = entry.source === '' || entry.source === figure.source ? place : `${place}，${entry.source}`;
  const title = entry.title === figure.name ? '' : entry.title;
  const said = [entry.date.replace('/', '至'), title].filter((part) => part !== '').join(' ');
  return said === '' ? proof : `${said}（${proof}）`;
}
