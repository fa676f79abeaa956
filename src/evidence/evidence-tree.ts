import type { Block, DocumentTree, Inline } from '../document/tree.ts';
import type { Role } from '../marks/role.ts';
import type { EntryEvidence, Evidence, FigureEvidence, UntiedNumber } from './evidence.ts';
import { placeOf } from './evidence-text.ts';
import { contradiction, factsOf, WHY_UNTIED } from './facts.ts';

/** What the document is called. */
export const EVIDENCE_TITLE = '数据来源说明';

/**
 * Evidence as a document, in the manner of an attachment: a numbered table of the figures, then what each rests on,
 * then what could not be explained. The numbers of the table are those of the headings below it.
 */
export function evidenceTree(evidence: Evidence): DocumentTree {
  const { figures, untied, subject } = evidence;
  const numbers = new Map(figures.map((figure, index) => [keyOf(figure.log, figure.name), index + 1]));
  return {
    blocks: [
      heading(1, EVIDENCE_TITLE),
      paragraph(`——${subject}`, 'subtitle'),
      ...introduction(evidence).map((text) => paragraph(text)),
      ...(figures.length > 0 ? [heading(2, '一、指标一览'), overview(evidence)] : []),
      ...(figures.length > 0 ? [heading(2, '二、逐项依据')] : []),
      ...figures.flatMap((figure, index) => details(figure, index + 1, numbers)),
      ...(untied.length > 0 ? [heading(2, `${figures.length > 0 ? '三' : '一'}、无法对应的数字`)] : []),
      ...(untied.length > 0 ? [paragraph(UNTIED), untiedTable(untied)] : []),
    ],
  };
}

const UNTIED = '下列数字在台账里没有找到确定的依据，请人工核对。';

function introduction({ document, figures, logs, untied }: Evidence): string[] {
  const entries = figures.reduce((sum, figure) => sum + figure.entries.length, 0);
  const where = document === '' ? '台账' : '文稿';
  const sources = logs.join('、');
  const wrong = figures.flatMap((figure, index) =>
    figure.occurrences.some((occurrence) => occurrence.expected !== '') ? [index + 1] : [],
  );
  return [
    `本说明列出${where}中${figures.length}项指标的数值、定义和依据，共引用台账条目${entries}条次。` +
      `台账为${sources}；“台账位置”指文件名和行号。`,
    ...(wrong.length > 0 ? [`注意：第${wrong.join('、')}项在文中的数与台账不符，详见各项。`] : []),
    ...(untied.length > 0 ? [`另有${untied.length}个数字无法与台账对应，列在文末。`] : []),
  ];
}

function overview({ figures, logs }: Evidence): Block {
  const several = logs.length > 1;
  return table(
    ['序号', '指标', '数值', '定义与计算', '依据条数'],
    figures.map((figure, index) => {
      const facts = factsOf(figure).map(([label, text]) => (label === '由来' ? text : `${label}：${text}`));
      const said = several ? [...facts, `台账：${figure.log}`] : facts;
      const count = figure.entries.length;
      return [
        String(index + 1),
        figure.name,
        figure.text,
        said.join('；'),
        count === 0 ? '—' : String(count),
      ];
    }),
  );
}

function details(figure: FigureEvidence, number: number, numbers: ReadonlyMap<string, number>): Block[] {
  const { name, text, log, parts, occurrences, entries } = figure;
  const blocks: Block[] = [heading(4, `${number}.${name}：${text}`)];
  if (parts.length > 0) {
    const named = parts.map((part) => {
      const at = numbers.get(keyOf(log, part.name));
      return `“${part.name}”${[part.text, at ? `第${at}项` : ''].filter((each) => each !== '').join('，')}`;
    });
    blocks.push(paragraph(`所用指标：${named.join('；')}。`));
  }
  for (const occurrence of occurrences) {
    const wrong = contradiction(occurrence);
    const said = `文中位置：${occurrence.place}，${quoted(occurrence.excerpt)}`;
    blocks.push(paragraph(wrong === '' ? `${said}。` : `${said}。${wrong}。`));
  }
  if (entries.length > 0) blocks.push(entryTable(entries));
  else if (parts.length === 0)
    blocks.push(paragraph(figure.lacking === '' ? '台账里没有条目。' : `暂缺：${figure.lacking}。`));
  return blocks;
}

function entryTable(entries: readonly EntryEvidence[]): Block {
  const dated = entries.some(({ date }) => date !== '');
  const sourced = entries.some(({ source }) => source !== '');
  return table(
    ['序号', ...(dated ? ['日期'] : []), '事项', '数额', '台账位置', ...(sourced ? ['来源'] : [])],
    entries.map((entry, index) => [
      String(index + 1),
      ...(dated ? [entry.date] : []),
      entry.title,
      entry.text,
      placeOf(entry),
      ...(sourced ? [entry.source] : []),
    ]),
  );
}

function untiedTable(untied: readonly UntiedNumber[]): Block {
  return table(
    ['序号', '数字', '位置', '原文', '说明'],
    untied.map(({ text, place, excerpt, why, candidates }, index) => [
      String(index + 1),
      text,
      place,
      excerpt,
      [WHY_UNTIED[why], candidates.join('、')].filter((each) => each !== '').join('：'),
    ]),
  );
}

/** GB/T 15834: quotation marks within quotation marks are single ones. */
function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function keyOf(log: string, name: string): string {
  return `${log}\n${name}`;
}

function heading(level: 1 | 2 | 4, text: string): Block {
  return { kind: 'heading', level, children: line(text) };
}

function paragraph(text: string, role: Role = 'body'): Block {
  return { kind: 'paragraph', role, children: line(text) };
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', header: header.map(line), rows: rows.map((row) => row.map(line)) };
}

function line(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}
