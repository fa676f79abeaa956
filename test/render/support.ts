import { isScalar, parseDocument } from 'yaml';
import type { Catalogue, Figure } from '../../src/compute/catalogue.ts';
import type { Shape } from '../../src/context/shape.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { BREAK, FIGURE_END, FIGURE_FORM, FIGURE_START, FIGURE_TEXT } from '../../src/marks/marks.ts';
import type { Filter, Log, Wording } from '../../src/normalise/log.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { parseQuantity } from '../../src/quantity/parse-quantity.ts';
import type { FigureSource } from '../../src/render/environment.ts';
import { renderDocument } from '../../src/render/render.ts';
import type { TemplateFile, TemplateSet } from '../../src/render/templates.ts';
import { type LogFile, lineColumn } from '../../src/source/source.ts';
import { emptyLog } from '../empty-log.ts';

/** A log file whose nodes are found by the YAML library. */
export function logFile(text: string): LogFile {
  const document = parseDocument(text);
  return {
    path: 'log.yaml',
    text,
    locate(path) {
      const [start, end] = (document.getIn(path, true) as { range?: [number, number] } | undefined)
        ?.range ?? [0, 0];
      return { start, end };
    },
  };
}

/** The wording at a path of a log file. */
export function wordingAt(file: LogFile, ...path: (string | number)[]): Wording {
  const node = parseDocument(file.text).getIn(path, true);
  const text = isScalar(node) ? String(node.value) : '';
  return { text: text.trim(), origin: { file, path } };
}

/** A figure of the catalogue that shows a quantity as written. */
export function figure(
  name: string,
  written: string,
  derivation: Figure['derivation'] = { kind: 'given' },
): Figure {
  const value = parseQuantity(written);
  if ('problem' in value) throw new Error(`${written}: ${value.problem}`);
  return {
    name,
    label: name,
    group: 'givens',
    value,
    shown: value,
    text: formatQuantity(value),
    derivation,
    entries: [],
    scope: '',
    asOf: '',
    source: '',
    lacking: '',
  };
}

/** Figures by name and quantity; `asked` gathers the filters of `count` and `sum`. */
export function figures(
  amounts: Readonly<Record<string, string>> = {},
  broken: readonly string[] = [],
): FigureSource & { asked: Filter[] } {
  const catalogue: Catalogue = new Map(
    Object.entries(amounts).map(([name, written]) => [name, figure(name, written)]),
  );
  const asked: Filter[] = [];
  return {
    catalogue,
    broken: new Set(broken),
    asked,
    count(where) {
      asked.push(where);
      return figure('计次', '3次');
    },
    sum(measure, where) {
      asked.push(where);
      return measure === '意见建议' ? figure('意见建议·部分', '24条') : undefined;
    },
  };
}

export const amounts = {
  常委会议: '6次',
  主席会议: '11次',
  秘书长会议: '0次',
  意见建议: '3512条',
  参加人次: '1000余人次',
  帮扶资金: '20余万元',
  办复率: '99.5%',
};

/** A log with a committee and a type, and nothing else but what `part` says. */
export function log(part: Partial<Log> = {}): Log {
  const file = logFile('year: 2024\n');
  const { organization, taxonomy, ...nothing } = emptyLog(file);
  const committee = { name: '提案委员会', shortName: '提案委员会', origin: organization.origin };
  const type = { name: '专题协商', group: '协商', unit: '次', section: '', verb: '', ordinal: false };
  const group = { name: '协商', unit: '次', section: '', verb: '' };
  return {
    ...nothing,
    organization: { ...organization, committees: [committee] },
    taxonomy: {
      ...taxonomy,
      groups: new Map([[group.name, group]]),
      types: new Map([[type.name, type]]),
    },
    ...part,
  };
}

/** Templates by name and text. */
export function templateSet(texts: Readonly<Record<string, string>>): TemplateSet {
  return new Map(
    Object.entries(texts).map(([name, text]): [string, TemplateFile] => [
      name,
      { name, text, path: `${name}.hbs`, builtIn: false },
    ]),
  );
}

export interface Trial {
  readonly context?: unknown;
  readonly shape?: Shape;
  readonly figures?: FigureSource;
  readonly log?: Log;
  readonly others?: Readonly<Record<string, string>>;
}

/** Renders `text` as the template `summary`. */
export function render(text: string, trial: Trial = {}) {
  const source = trial.log ?? log();
  return renderDocument({
    template: 'summary',
    templates: templateSet({ summary: text, ...trial.others }),
    context: trial.context ?? {},
    shape: trial.shape ?? {},
    figures: trial.figures ?? figures(amounts),
    log: source,
    gapAt: { file: source.file, range: { start: 0, end: 4 } },
  });
}

/** What rendering yields, with figures as `[名=text]` and a break as ⏎; or its diagnostics. */
export function shown(text: string, trial: Trial = {}): string {
  const { value, diagnostics } = render(text, trial);
  return value === undefined ? brief(diagnostics).join('\n') : plain(value);
}

/** Marks made visible. */
export function plain(markdown: string): string {
  return markdown
    .replaceAll(new RegExp(`${FIGURE_FORM}[^${FIGURE_TEXT}]*`, 'g'), '')
    .replaceAll(FIGURE_START, '[')
    .replaceAll(FIGURE_TEXT, '=')
    .replaceAll(FIGURE_END, ']')
    .replaceAll(BREAK, '⏎');
}

/** Diagnostics in a line each: `code line:column “text at the place”`. */
export function brief(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, at }) => {
    if (!at) return code;
    const { line, column } = lineColumn(at.file, at.range.start);
    return `${code} ${line}:${column} “${at.file.text.slice(at.range.start, at.range.end)}”`;
  });
}
