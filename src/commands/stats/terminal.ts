import type { Figure } from '../../compute/catalogue.ts';
import type { Palette } from '../../diagnostic/report/palette.ts';
import { displayWidth, pad } from '../../diagnostic/width.ts';
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
  const counts = years.flatMap((year) => year.months);
  const most = Math.max(...counts);
  const [first, ...more] = years;
  if (most <= 0 || !first) return [];
  const width = String(Math.max(...years.map((year) => sum(year.months)))).length;
  const count = (value: number) => `${String(value).padStart(width)}次`;
  const lines =
    more.length === 0
      ? first.months.map((value, index) =>
          `  ${String(index + 1).padStart(2)}月  ${count(value)}  ${palette.cyan(bar(value, most, BAR))}`.trimEnd(),
        )
      : years.map(({ year, months }) =>
          `  ${year}年  ${count(sum(months))}  ${palette.cyan(columns(months))}`.trimEnd(),
        );
  if (undated > 0)
    lines.push(palette.dim(`  另有${undated}次，没有写到某一个月（跨月、季度、全年，或是给定的数）`));
  return [[palette.bold(more.length === 0 ? '各月活动' : '各年活动（1月至12月）'), ...lines].join('\n')];
}

function amount({ value }: Figure): number {
  return value.value.toNumber();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
