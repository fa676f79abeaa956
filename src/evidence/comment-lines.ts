import type { EntryEvidence, FigureEvidence } from './evidence.ts';
import { factsOf } from './facts.ts';
import { placeOf } from './places.ts';

/** Entries that a comment lists: more would not fit beside the page. */
const SHOWN = 6;

/** A figure's evidence for a comment beside its number: what it is, how it came about, and its first entries. */
export function commentLines(figure: FigureEvidence): string[] {
  const { name, text, entries } = figure;
  const facts = factsOf(figure).map(([label, said]) => `${label}：${said}`);
  const more = entries.length - SHOWN;
  return [
    `${name}：${text}`,
    ...facts,
    ...entries.slice(0, SHOWN).map(entryLine),
    ...(more > 0 ? [`还有${more}条，用 explain 命令查看全部`] : []),
  ];
}

function entryLine(entry: EntryEvidence): string {
  const { date, text, title, source } = entry;
  const proof = source === '' ? '' : `（${source}）`;
  return [placeOf(entry), date, text, title + proof].filter((part) => part !== '').join(' ');
}
