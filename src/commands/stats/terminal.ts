import { eventsOf } from '../../compute/by-month.ts';
import type { Figure } from '../../compute/catalogue.ts';
import type { Palette } from '../../diagnostic/report/palette.ts';
import { displayWidth, pad } from '../../diagnostic/width.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { showSum } from '../../quantity/round.ts';
import { bar, columns } from './bar.ts';
import type { Stats, StatsGroup } from './stats-of.ts';

/** Widest bar, in columns. */
const BAR = 24;

/** The table for a terminal: a group a paragraph, numbers aligned at their units, bars for types and months. */
export function terminal(stats: Stats, palette: Palette): string {
  const figures = stats.groups.flatMap((group) => group.figures);
  if (figures.length === 0) return `${palette.dim('台账里还没有可以统计的内容。')}\n`;
  const names = Math.max(...figures.map((figure) => displayWidth(label(figure, stats))));
  const numbers = Math.max(...figures.map((figure) => displayWidth(split(figure.text)[0])));
  const parts = stats.groups.map((group) => groupLines(group, stats, names, numbers, palette).join('\n'));
  return `${[...parts, ...months(stats, palette)].join('\n\n')}\n`;
}

function groupLines(
  { title, figures }: StatsGroup,
  stats: Stats,
  names: number,
  numbers: number,
  palette: Palette,
): string[] {
  const drawn = figures.filter((figure) => isType(figure, stats));
  const most = Math.max(...drawn.map(amount));
  const units = Math.max(...figures.map(({ text }) => displayWidth(split(text)[1])));
  const lines = figures.map((figure) => {
    const [number, unit] = split(figure.text);
    const tail = drawn.includes(figure)
      ? palette.cyan(bar(amount(figure), most, BAR))
      : palette.dim(remarks(figure));
    const value = palette.bold(pad(number, numbers, 'before')) + unit;
    const line = `  ${pad(label(figure, stats), names)}  ${value}`;
    return tail === '' ? line : `${line}${' '.repeat(units - displayWidth(unit) + 2)}${tail}`;
  });
  return [palette.bold(title), ...lines];
}

/** True for the count of one activity type, which stands under its group and is drawn as a bar. */
function isType({ name, group }: Figure, { types }: Stats): boolean {
  return group === 'activities' && types.has(name);
}

function label(figure: Figure, stats: Stats): string {
  return isType(figure, stats) ? `  ${figure.name}` : figure.name;
}

/** Whom it covers, as of when: what a given needs to be read rightly. */
function remarks({ scope, asOf }: Figure): string {
  const parts = [scope, asOf && `截至${asOf}`].filter((part) => part !== '');
  return parts.length > 0 ? `（${parts.join('，')}）` : '';
}

/** The number and what follows it, so that units stand under one another: 近500 场次, 4209.3 万元. */
function split(text: string): [string, string] {
  const [number = ''] = /^[^\d]*[\d.,]*/.exec(text) ?? [];
  return [number, text.slice(number.length)];
}

/** One year: a bar for each month. Several: a small column for each month, a year a line. */
function months({ years, undated }: Stats, palette: Palette): string[] {
  const most = Math.max(...years.flatMap((year) => year.months.map(toNumber)));
  const [first, ...more] = years;
  if (most <= 0 || !first) return [];
  const isOneYear = more.length === 0;
  const counts = isOneYear ? first.months : years.map((year) => eventsOf(year.months));
  const texts = counts.map((count) => split(formatQuantity(showSum(count))));
  const [numbers, units] = [0, 1].map((part) =>
    Math.max(...texts.map((text) => displayWidth(text[part] ?? ''))),
  );
  const lines = texts.map(([number, unit], index) => {
    const name = isOneYear ? `${String(index + 1).padStart(2)}月` : `${years[index]?.year}年`;
    const drawn = isOneYear
      ? bar(toNumber(first.months[index]), most, BAR)
      : columns(years[index]?.months.map(toNumber) ?? []);
    const count = pad(number, numbers ?? 0, 'before') + pad(unit, units ?? 0);
    return `  ${name}  ${count}  ${palette.cyan(drawn)}`.trimEnd();
  });
  if (undated.value.gt(0)) {
    const text = formatQuantity(showSum(undated));
    lines.push(palette.dim(`  另有${text}，没有写到某一个月（跨月、季度、全年，或是给定的数）`));
  }
  return [[palette.bold(isOneYear ? '各月活动' : '各年活动（1月至12月）'), ...lines].join('\n')];
}

function amount({ value }: Figure): number {
  return toNumber(value);
}

function toNumber(quantity: Quantity | undefined): number {
  return quantity?.value.toNumber() ?? 0;
}
