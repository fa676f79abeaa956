import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { DocumentKind } from '../../src/context/context.ts';
import { loadTemplates } from '../../src/render/render.ts';
import { goodLog } from '../normalise/log-of.ts';
import { draftOf } from './draft-of.ts';

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
  const { text: markdown, diagnostics } = draftOf(goodLog(text), kind, (await loadTemplates([])).value);
  expect(diagnostics.filter(({ code }) => code !== 'gap')).toEqual([]);
  await expect(markdown).toMatchFileSnapshot(`../fixtures/context/${name}.md`);
});
