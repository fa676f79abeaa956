import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { buildContext, type DocumentKind, shapes } from '../../src/context/context.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { loadTemplates, renderDocument } from '../../src/render/render.ts';
import { locationOf } from '../../src/source/source.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';
import { goodLog } from '../normalise/log-of.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const year = read('../../examples/2024.yaml');
const grouped = (by: string) => year.replace('arrangements:', `arrangements:\n    groupBy: ${by}`);

/** Drafts that no example shows: read their diff when a template changes. */
const drafts: readonly (readonly [name: string, log: string, kind: DocumentKind])[] = [
  ['2024-报告体', `${year}\nsummary: { form: report }\n`, 'summary'],
  ['2024-要点按月份', grouped('month'), 'plan'],
  ['2024-要点按专委会', grouped('committee'), 'plan'],
  ['starter-综述', read('../../templates/init/log.yaml'), 'summary'],
  ['starter-要点', read('../../templates/init/log.yaml'), 'plan'],
  ['term-综述', read('../fixtures/context/term.yaml'), 'summary'],
  ['awkward-综述', read('../fixtures/context/awkward.yaml'), 'summary'],
];

test.each(drafts)('%s reads as committed', async (name, text, kind) => {
  const log = goodLog(text);
  const { figures } = computeCatalogue(log);
  const { value, diagnostics } = renderDocument({
    template: kind,
    templates: (await loadTemplates([])).value,
    context: buildContext(log, figures, kind),
    shape: shapes[kind],
    figures,
    log,
    gapAt: locationOf({ file: log.file, path: [] }),
  });
  expect(diagnostics.filter(({ code }) => code !== 'gap')).toEqual([]);
  await expect(writeMarkdown(parseMarkdown(value ?? ''))).toMatchFileSnapshot(
    `../fixtures/context/${name}.md`,
  );
});
