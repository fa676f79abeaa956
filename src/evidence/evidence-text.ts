import type { Palette } from '../diagnostic/report/palette.ts';
import { displayWidth, pad } from '../diagnostic/width.ts';
import type { EntryEvidence, Evidence, FigureEvidence, Occurrence, UntiedNumber } from './evidence.ts';
import { contradiction, factsOf, whyUntied } from './facts.ts';
import { placeOf } from './places.ts';

/** Evidence for a terminal: a figure a paragraph, its entries one a line, columns aligned. */
export function evidenceText(
  { figures, untied, logs, document, subject }: Evidence,
  palette: Palette,
): string {
  const parts = figures.map((figure) => figureLines(figure, logs.length > 1, palette).join('\n'));
  if (document !== '') parts.unshift(palette.bold(subject));
  if (untied.length > 0) parts.push(untiedLines(untied, palette).join('\n'));
  return parts.length === 0 ? `${palette.dim('没有可以说明的指标。')}\n` : `${parts.join('\n\n')}\n`;
}

function figureLines(figure: FigureEvidence, isOneOfSeveral: boolean, palette: Palette): string[] {
  const { name, text, log, entries, occurrences } = figure;
  const of = isOneOfSeveral ? palette.dim(`  ${log}`) : '';
  const facts = factsOf(figure).map(([label, said]) => `  ${palette.dim(label)}  ${said}`);
  const places = occurrences.flatMap((occurrence) => occurrenceLines(occurrence, palette));
  const lines = [`${palette.bold(name)}  ${palette.cyan(text)}${of}`, '', ...facts, ...places];
  if (entries.length > 0) lines.push('', ...entryLines(entries, palette));
  return lines;
}

function occurrenceLines(occurrence: Occurrence, palette: Palette): string[] {
  const wrong = contradiction(occurrence);
  return [
    `  ${palette.dim('文中')}  ${occurrence.place}：${occurrence.excerpt}`,
    ...(wrong === '' ? [] : [`        ${palette.red(wrong)}`]),
  ];
}

/** One entry a line: place, date, amount, title, and what the log names as its proof. */
function entryLines(entries: readonly EntryEvidence[], palette: Palette): string[] {
  const widest = (pick: (entry: EntryEvidence) => string): number =>
    entries.reduce((most, entry) => Math.max(most, displayWidth(pick(entry))), 0);
  const placeWidth = widest(placeOf);
  const dateWidth = widest(({ date }) => date);
  const amountWidth = widest(({ text }) => text);
  return entries.map((entry) => {
    const cells = [
      palette.dim(pad(placeOf(entry), placeWidth)),
      ...(dateWidth > 0 ? [pad(entry.date, dateWidth)] : []),
      pad(entry.text, amountWidth, 'before'),
      entry.title + (entry.source === '' ? '' : palette.dim(`（${entry.source}）`)),
    ];
    return `  ${cells.join('  ')}`.trimEnd();
  });
}

function untiedLines(untied: readonly UntiedNumber[], palette: Palette): string[] {
  const lines = untied.map((number) => {
    const { place, text, excerpt } = number;
    return `  ${palette.cyan(text)}  ${place}：${excerpt}  ${palette.dim(whyUntied(number))}`;
  });
  return [palette.bold('无法对应的数字'), '', ...lines];
}
