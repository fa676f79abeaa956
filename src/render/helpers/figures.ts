import { hanziNumber } from '../../quantity/hanzi.ts';
import type { Location } from '../../source/source.ts';
import type { Call } from '../environment.ts';
import { escapeMarkdown } from '../escape.ts';
import { printFigure } from '../print.ts';
import { isFigure, isTruthy, Markdown } from '../values.ts';
import { figureArgument, rounded } from './figure-argument.ts';
import { filterArgument, filterHash } from './filter-argument.ts';
import type { Helper } from './helper.ts';

const figure: Helper = {
  name: 'figure',
  usage: '{{figure 名称 round=100}}',
  params: ['figure'],
  hash: { round: 'count', 取整: 'count' },
  returns: 'figure',
  inWording: true,
  run(call) {
    const found = figureArgument(call, call.args[0]);
    return found && rounded(found, call.hash.round ?? call.hash.取整);
  },
};

/** The number without its unit; precision and scale stay: 3500余, 近500, 20余万. */
const number: Helper = {
  name: 'number',
  usage: '{{number 名称}}',
  params: ['quantity'],
  hash: { round: 'count', 取整: 'count' },
  returns: 'markdown',
  inWording: true,
  run(call) {
    const [value] = call.args;
    if (typeof value === 'number') return value;
    const found = figureArgument(call, value);
    if (!found) return '';
    const figure = rounded(found, call.hash.round ?? call.hash.取整);
    return new Markdown(printFigure(figure, 'number', call.environment, place(call)));
  },
};

/** In hanzi numerals: a figure with its unit (三十六次), a number of the context alone (三). */
const hanzi: Helper = {
  name: 'hanzi',
  usage: '{{hanzi 名称}}',
  params: ['quantity'],
  hash: {},
  returns: 'markdown',
  inWording: true,
  run(call) {
    const [value] = call.args;
    if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? hanziNumber(value) : '';
    const found = figureArgument(call, value);
    return found ? new Markdown(printFigure(found, 'hanzi', call.environment, place(call))) : '';
  },
};

/** Figures with their names, those that are zero left out: 常委会议6次、主席会议11次. */
const list: Helper = {
  name: 'list',
  usage: '{{list 名称 名称}}',
  params: ['figures'],
  rest: 'figures',
  hash: { by: 'text', 间隔: 'text' },
  returns: 'markdown',
  inWording: true,
  run(call) {
    const figures = call.args.flat().flatMap((value) => figureArgument(call, value) ?? []);
    const items = figures
      .filter((item) => isTruthy(item) || item.lacking !== '')
      .map((item) => escapeMarkdown(item.label) + printFigure(item, 'figure', call.environment, place(call)));
    const by = call.hash.by ?? call.hash.间隔;
    return new Markdown(items.join(typeof by === 'string' ? escapeMarkdown(by) : '、'));
  },
};

/** Where a gap is reported: in the log's own wording, else where the log is silent. */
function place({ inWording, at }: Call): Location | undefined {
  return inWording ? at : undefined;
}

/** Number of events that pass a filter. */
const count: Helper = {
  name: 'count',
  usage: '{{count type="专题协商" committee="提案委" during="2024-Q1"}}',
  params: [],
  hash: filterHash,
  returns: 'figure',
  inWording: true,
  run(call) {
    const where = filterArgument(call);
    return where && call.environment.figures.count(where);
  },
};

/** Total of a measure over the events that pass a filter. */
const sum: Helper = {
  name: 'sum',
  usage: '{{sum 意见建议 type="专题协商"}}',
  params: ['measure'],
  hash: filterHash,
  returns: 'figure',
  inWording: true,
  run(call) {
    const measure = measureArgument(call);
    const where = filterArgument(call);
    if (measure === '' || !where) return undefined;
    const total = call.environment.figures.sum(measure, where);
    if (!total) call.environment.report('unknown-measure-name', { name: measure }, call.at);
    return total;
  },
};

function measureArgument({ args: [value] }: Call): string {
  if (isFigure(value)) return value.name;
  return typeof value === 'string' ? value : '';
}

/** Helpers about figures: the ones that the log's own wording may use. */
export const figureHelpers: readonly Helper[] = [figure, number, hanzi, list, count, sum];
