import type { Quantity } from '../quantity/quantity.ts';
import type { Evidence, FigureEvidence } from './evidence.ts';

/**
 * Evidence for programs, every key always present:
 *
 *     {subject, document, logs, figures: [{name, group, log, text, known, value, unit, scale, precision, definition,
 *      condition, scope, asOf, source, lacking, parts: [{name, text}],
 *      entries: [{file, line, date, title, value, unit, scale, precision, text, source}],
 *      occurrences: [{place, text, excerpt, position, expected}]}],
 *      untied: [{place, text, excerpt, position, why, candidates}]}
 *
 * Values are strings in the base unit (元, not 万元), for no decimal may be lost; null where there is no number yet.
 */
export function evidenceJson({ subject, document, logs, figures, untied }: Evidence): string {
  const record = { subject, document, logs, figures: figures.map(figureRecord), untied };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function figureRecord({ value, ...figure }: FigureEvidence): object {
  const { name, group, log, text, known, definition, condition, scope, asOf, source, lacking } = figure;
  const entries = figure.entries.map(({ amount, ...entry }) => ({
    file: entry.file,
    line: entry.line,
    date: entry.date,
    title: entry.title,
    ...quantityRecord(amount),
    text: entry.text,
    source: entry.source,
  }));
  return {
    name,
    group,
    log,
    text,
    known,
    ...(value ? quantityRecord(value) : { value: null, unit: '', scale: '', precision: '' }),
    definition,
    condition,
    scope,
    asOf,
    source,
    lacking,
    parts: figure.parts,
    entries,
    occurrences: figure.occurrences,
  };
}

function quantityRecord({ value, unit, scale, precision }: Quantity) {
  return { value: value.toFixed(), unit, scale, precision };
}
