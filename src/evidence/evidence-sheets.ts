import type Big from 'big.js';
import type { Quantity, Scale } from '../quantity/quantity.ts';
import { scaledNumber } from '../quantity/scale.ts';
import type { Cell, Sheet } from '../write/xlsx/sheet.ts';
import type { Evidence, FigureEvidence } from './evidence.ts';
import { contradiction, whyUntied } from './facts.ts';
import { GROUP_TITLES } from './group-titles.ts';
import { PRECISION_WORDS } from './precision-words.ts';

/**
 * Evidence as sheets of a workbook: 指标, a figure a row; 依据, an entry a row with its figure's name repeated, so that
 * a filter on the name shows what adds up to it; for a document 文中位置, a number of the text a row.
 */
export function evidenceSheets(evidence: Evidence): Sheet[] {
  const sheets = [figureSheet(evidence), entrySheet(evidence)];
  return evidence.document === '' ? sheets : [...sheets, placeSheet(evidence)];
}

/** The figures, one a row, without what each rests on. */
export function figureSheet({ figures }: Evidence): Sheet {
  return {
    name: '指标',
    columns: [
      { title: '序号', width: 6 },
      { title: '类别', width: 11 },
      { title: '指标', width: 22 },
      { title: '数值', width: 12 },
      { title: '单位', width: 7 },
      { title: '精度', width: 7 },
      { title: '写作', width: 14 },
      { title: '定义与计算', width: 44 },
      { title: '条件', width: 26 },
      { title: '范围', width: 10 },
      { title: '截至', width: 11 },
      { title: '来源', width: 20 },
      { title: '暂缺', width: 14 },
      { title: '依据条数', width: 10 },
      { title: '台账', width: 18 },
    ],
    rows: figures.map((figure, index) => {
      const { name, group, value, text, definition, condition, scope, asOf, source, lacking } = figure;
      return [
        index + 1,
        GROUP_TITLES[group],
        name,
        ...(value ? quantityCells(value, value.scale) : [undefined, undefined, undefined]),
        text,
        definition,
        condition,
        scope,
        asOf,
        source,
        lacking,
        figure.entries.length,
        figure.log,
      ];
    }),
  };
}

function entrySheet({ figures }: Evidence): Sheet {
  return {
    name: '依据',
    columns: [
      { title: '指标序号', width: 10 },
      { title: '指标', width: 34 },
      { title: '日期', width: 14 },
      { title: '事项', width: 56 },
      { title: '数额', width: 14 },
      { title: '单位', width: 7 },
      { title: '精度', width: 7 },
      { title: '写作', width: 14 },
      { title: '来源', width: 24 },
      { title: '文件', width: 24 },
      { title: '行号', width: 8 },
    ],
    rows: figures.flatMap((figure, index) => entryRows(figure, index + 1)),
  };
}

/** Amounts stand in the figure's scale, so that the column adds up to its number; 写作 is what the log says. */
function entryRows({ name, entries, value }: FigureEvidence, number: number): Cell[][] {
  return entries.map(({ date, title, amount, text, source, file, line }) => [
    number,
    name,
    date,
    title,
    ...quantityCells(amount, value?.scale ?? ''),
    text,
    source,
    file,
    line,
  ]);
}

function placeSheet({ figures, untied }: Evidence): Sheet {
  const known = figures.flatMap(({ name, occurrences }, index) =>
    occurrences.map((at) => ({ at, figure: [index + 1, name], said: contradiction(at) })),
  );
  const unknown = untied.map((at) => ({ at, figure: [undefined, undefined], said: whyUntied(at) }));
  const inOrder = [...known, ...unknown].sort((a, b) => a.at.position - b.at.position);
  return {
    name: '文中位置',
    columns: [
      { title: '指标序号', width: 10 },
      { title: '指标', width: 34 },
      { title: '文中写作', width: 16 },
      { title: '位置', width: 28 },
      { title: '原文', width: 64 },
      { title: '说明', width: 44 },
    ],
    rows: inOrder.map(({ at, figure, said }) => [...figure, at.text, at.place, at.excerpt, said]),
  };
}

function quantityCells(quantity: Quantity, scale: Scale): [Big, string, string] {
  const { value, unit, precision } = quantity;
  return [scaledNumber({ value, scale }), scale + unit, PRECISION_WORDS[precision]];
}
