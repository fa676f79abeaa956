import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLog } from '../../src/commands/load-log.ts';
import { recordOf } from '../../src/commands/stats/row.ts';
import { statsOf } from '../../src/commands/stats/stats-of.ts';
import { evidenceJson } from '../../src/evidence/evidence-json.ts';
import { evidenceSheets } from '../../src/evidence/evidence-sheets.ts';
import { evidenceTree } from '../../src/evidence/evidence-tree.ts';
import { logEvidence } from '../../src/evidence/log-evidence.ts';
import { writeDocx } from '../../src/write/docx/write-docx.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import { writeXlsx } from '../../src/write/xlsx/write-xlsx.ts';
import { openedTexts } from '../ooxml/opened.ts';
import { readSheets } from './read-sheet.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = readdirSync(resolve(root, 'examples')).filter((name) => name.endsWith('.yaml'));

it('finds the examples', () => expect(examples).toHaveLength(6));

async function load(example: string) {
  const { value } = await loadLog(`examples/${example}`, root);
  if (!value) throw new Error(example);
  const figures = [...value.figures.catalogue.values()];
  return { log: value, evidence: logEvidence(value, figures) };
}

describe.each(examples)('the evidence of %s', async (example) => {
  const { log, evidence } = await load(example);
  const stats = statsOf(log, true).groups.flatMap(({ figures }) => figures);

  it('says of each figure what stats says, in its order', () => {
    const { figures } = JSON.parse(evidenceJson(evidence));
    expect(figures).toHaveLength(stats.length);
    for (const figure of stats) {
      const told = figures.find(({ name }: { name: string }) => name === figure.name);
      const { name, group, value, text, entries } = recordOf(figure) as Record<string, unknown>;
      expect({ ...told, entries: told?.entries.length }).toMatchObject({ name, group, value, text, entries });
    }
    expect(figures.map(({ name }: { name: string }) => name)).toEqual(stats.map(({ name }) => name));
  });

  it('as sheets has a row for each figure and each entry, whose numbers add up', async () => {
    const bytes = await writeXlsx(evidenceSheets(evidence));
    expect(Buffer.compare(bytes, await writeXlsx(evidenceSheets(evidence)))).toBe(0);
    const [figures, entries] = await readSheets(bytes);
    expect([figures?.name, entries?.name]).toEqual(['指标', '依据']);
    const rows = figures?.rows.slice(1) ?? [];
    expect(rows.map((row) => [row[2], row[6], row[13]])).toEqual(
      evidence.figures.map(({ name, text, entries: of }) => [name, text, of.length]),
    );
    const sums = new Map<unknown, number>();
    for (const row of entries?.rows.slice(1) ?? [])
      sums.set(row[0], (sums.get(row[0]) ?? 0) + Number(row[4]));
    for (const row of rows) {
      if (Number(row[13]) > 0) expect(sums.get(row[0]), String(row[2])).toBeCloseTo(Number(row[3]), 6);
    }
  });

  it('as a document holds every figure and every entry', async () => {
    const tree = evidenceTree(evidence);
    const style = normaliseStyle();
    const parts = await openedTexts(await writeDocx(tree, { style, title: '数据来源说明', author: '' }));
    const text = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)]
      .map(([, letters]) => letters)
      .join('');
    for (const { name, text: printed, entries } of evidence.figures) {
      expect(text).toContain(name);
      expect(text).toContain(printed);
      for (const { title } of entries) expect(text).toContain(title.replaceAll('&', '&amp;'));
    }
    const rows = tree.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
    const listed = evidence.figures.map(({ entries }) => entries.length).filter((count) => count > 1);
    expect(rows).toHaveLength(evidence.figures.length + listed.reduce((a, b) => a + b, 0));
  });
});

it('reads as committed', async () => {
  const { evidence } = await load('yunnan-2021.yaml');
  const figures = evidence.figures.filter(({ entries, parts }) => entries.length > 0 || parts.length > 0);
  const shown = { ...evidence, figures };
  await expect(writeMarkdown(evidenceTree(shown))).toMatchFileSnapshot('golden/yunnan-2021.md');
  await expect(evidenceJson(shown)).toMatchFileSnapshot('golden/yunnan-2021.json.txt');
});
