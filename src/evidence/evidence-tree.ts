import type { Block, DocumentTree } from '../document/tree.ts';
import type { EntryEvidence, Evidence, FigureEvidence } from './evidence.ts';
import { factsOf, whyUntied } from './facts.ts';
import { entryWords, isOneFile, placeOf } from './places.ts';
import { heading, paragraph, table } from './tree-blocks.ts';

/** What the document is called. */
export const EVIDENCE_TITLE = '数据来源说明';

/**
 * Evidence as a document, in the manner of an attachment: what contradicts the log first, then a numbered table of
 * the figures, then the entries of each that has several, under the same number; last, what could not be explained.
 */
export function evidenceTree(evidence: Evidence): DocumentTree {
  const sections = [
    { title: '与台账不符的数字', blocks: contradictions(evidence) },
    { title: '指标一览', blocks: overview(evidence) },
    { title: '逐项依据', blocks: details(evidence) },
    { title: '无法对应的数字', blocks: untied(evidence) },
  ].filter(({ blocks }) => blocks.length > 0);
  return {
    blocks: [
      heading(1, EVIDENCE_TITLE),
      paragraph(`——${evidence.subject}`, 'subtitle'),
      paragraph(introduction(evidence)),
      ...sections.flatMap(({ title, blocks }, index) => [
        heading(2, `${'一二三四'.charAt(index)}、${title}`),
        ...blocks,
      ]),
    ],
  };
}

function introduction({ document, figures, logs }: Evidence): string {
  const entries = figures.reduce((sum, figure) => sum + figure.entries.length, 0);
  const lines = isOneFile(figures) ? '行号是条目在台账里的行号' : '冒号后面的是条目在台账里的行号';
  return (
    `本说明列出${document === '' ? '台账' : '文稿'}中${figures.length}项指标的数值、定义和依据，` +
    `共引用台账条目${entries}条次。台账为${logs.join('、')}；${lines}。`
  );
}

function contradictions({ figures }: Evidence): Block[] {
  const rows = figures.flatMap(({ name, occurrences }) =>
    occurrences.flatMap((at) =>
      at.expected === ''
        ? []
        : [{ position: at.position, cells: [name, at.text, at.expected, at.place, at.excerpt] }],
    ),
  );
  if (rows.length === 0) return [];
  const inOrder = rows.sort((a, b) => a.position - b.position).map(({ cells }) => cells);
  return [table(['指标', '文中', '按台账', '位置', '原文'], inOrder, [18, 14, 14, 22, 32])];
}

function overview({ figures, logs }: Evidence): Block[] {
  if (figures.length === 0) return [];
  const isLineEnough = isOneFile(figures);
  const rows = figures.map((figure, index) => {
    const count = figure.entries.length;
    const said = definition(figure, isLineEnough);
    if (logs.length > 1) said.push(`台账：${figure.log}`);
    return [String(index + 1), figure.name, figure.text, said.join('；'), count === 0 ? '—' : String(count)];
  });
  return [table(['序号', '指标', '数值', '定义与计算', '依据条数'], rows, [17, 38, 30, 87, 28])];
}

/** What says what it is without a label. */
const BARE: ReadonlySet<string> = new Set(['由来', '条件']);

/** One entry is told here; several have a table of their own. */
function definition(figure: FigureEvidence, isLineEnough: boolean): string[] {
  const [entry, ...more] = figure.entries;
  const only = more.length === 0 ? entry : undefined;
  const facts = factsOf(figure)
    .filter(([, text]) => text !== only?.title)
    .map(([label, text]) => (BARE.has(label) ? text : `${label}：${text}`));
  const places = [...new Set(figure.occurrences.map(({ place }) => place))];
  return [
    ...facts,
    ...(only ? [`依据：${entryWords(only, figure, isLineEnough)}`] : []),
    ...(places.length > 0 ? [`文中：${places.join('、')}`] : []),
  ];
}

function details({ figures }: Evidence): Block[] {
  const isLineEnough = isOneFile(figures);
  return figures.flatMap(({ name, text, entries }, index) =>
    entries.length < 2
      ? []
      : [heading(4, `${index + 1}.${name}：${text}`), entryTable(entries, isLineEnough)],
  );
}

function entryTable(entries: readonly EntryEvidence[], isLineEnough: boolean): Block {
  const dated = entries.some(({ date }) => date !== '');
  const sourced = entries.some(({ source }) => source !== '');
  return table(
    [
      '序号',
      ...(dated ? ['日期'] : []),
      '事项',
      '数额',
      isLineEnough ? '行号' : '台账位置',
      ...(sourced ? ['来源'] : []),
    ],
    entries.map((entry, index) => [
      String(index + 1),
      // A line breaks after 至, and in the midst of a date beside a slash.
      ...(dated ? [entry.date.replace('/', '至')] : []),
      entry.title,
      entry.text,
      isLineEnough ? String(entry.line) : placeOf(entry),
      ...(sourced ? [entry.source] : []),
    ]),
  );
}

function untied({ untied: numbers }: Evidence): Block[] {
  if (numbers.length === 0) return [];
  const rows = numbers.map((number, index) => {
    const { text, place, excerpt } = number;
    return [String(index + 1), text, place, excerpt, whyUntied(number)];
  });
  return [
    paragraph('下列数字在台账里没有找到确定的依据，请人工核对。'),
    table(['序号', '数字', '位置', '原文', '说明'], rows, [9, 14, 20, 35, 22]),
  ];
}
