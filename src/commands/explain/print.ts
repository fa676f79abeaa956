import { writeDate } from '../../calendar/format-date.ts';
import type { Catalogue, Entry, Figure } from '../../compute/catalogue.ts';
import type { Palette } from '../../diagnostic/report/palette.ts';
import { displayWidth, pad } from '../../diagnostic/width.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import { lineColumn, locationOf } from '../../source/source.ts';
import { derivationWords } from './derivation-words.ts';

/** A figure with its evidence, for a person who has to stand by it. */
export function explained(figure: Figure, catalogue: Catalogue, palette: Palette): string {
  const known = figure.lacking === '' ? formatQuantity(figure.value) : figure.text;
  const { how, where } = derivationWords(figure, catalogue);
  const facts: [string, string][] = [
    ['由来', how],
    ['条件', where],
    ['实数', known === figure.text ? '' : `${known}，文中写作${figure.text}`],
    ['暂缺', figure.lacking],
    ['范围', figure.scope],
    ['截至', figure.asOf],
    ['来源', figure.source],
  ];
  const lines = [
    `${palette.bold(figure.name)}  ${palette.cyan(figure.text)}`,
    '',
    ...facts.filter(([, text]) => text !== '').map(([label, text]) => `  ${palette.dim(label)}  ${text}`),
  ];
  if (figure.entries.length > 0) lines.push('', ...entryLines(figure.entries, palette));
  return `${lines.join('\n')}\n`;
}

/** One entry a line: place, date, amount, title; columns aligned. */
function entryLines(entries: readonly Entry[], palette: Palette): string[] {
  const rows = entries.map(({ origin, date, amount, title }) => {
    const { file, range } = locationOf(origin, 'entry');
    return {
      place: `${file.path}:${lineColumn(file, range.start).line}`,
      date: date ? writeDate(date) : '',
      amount: formatQuantity(amount),
      title,
    };
  });
  const widest = (pick: (row: (typeof rows)[number]) => string): number =>
    rows.reduce((most, row) => Math.max(most, displayWidth(pick(row))), 0);
  const widths = [
    widest((row) => row.place),
    widest((row) => row.date),
    widest((row) => row.amount),
  ] as const;
  return rows.map(({ place, date, amount, title }) => {
    const cells = [palette.dim(pad(place, widths[0])), ...(widths[1] > 0 ? [pad(date, widths[1])] : [])];
    return `  ${[...cells, pad(amount, widths[2], 'before'), title].join('  ')}`.trimEnd();
  });
}
