import type { Figure } from '../../compute/catalogue.ts';
import { GROUP_TITLES } from '../../evidence/group-titles.ts';
import { PRECISION_WORDS } from '../../evidence/precision-words.ts';
import { formatQuantity } from '../../quantity/format-quantity.ts';

/** Columns of the CSV and the Markdown table. */
export const COLUMNS = [
  '类别',
  '指标',
  '数值',
  '单位',
  '精度',
  '写作',
  '范围',
  '截至',
  '来源',
  '依据条数',
] as const;

/** A figure as a row of `COLUMNS`. The number is plain, in the base unit (元), for spreadsheets to add up. */
export function rowOf(figure: Figure): readonly string[] {
  const { value, unit, precision } = figure.value;
  const { name, group, text, scope, asOf, source, entries, lacking } = figure;
  return [
    GROUP_TITLES[group],
    name,
    ...(lacking === '' ? [value.toFixed(), unit, PRECISION_WORDS[precision]] : ['', '', '']),
    text,
    scope,
    asOf,
    source,
    String(entries.length),
  ];
}

/** A figure for programs; `value` is a string, for no decimal may be lost. */
export function recordOf(figure: Figure): object {
  const { value, unit, precision, scale } = figure.value;
  const { name, group, text, derivation, scope, asOf, source, entries, lacking } = figure;
  if (lacking !== '') return { name, group, value: null, text, lacking, derivation, entries: 0 };
  return {
    name,
    group,
    value: value.toFixed(),
    unit,
    scale,
    precision,
    known: formatQuantity(figure.value),
    text,
    derivation,
    ...(scope && { scope }),
    ...(asOf && { asOf }),
    ...(source && { source }),
    entries: entries.length,
  };
}
