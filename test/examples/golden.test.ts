import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { loadLog } from '../../src/commands/load-log.ts';
import type { DocumentKind } from '../../src/context/context.ts';
import { documentKinds } from '../../src/context/context.ts';
import { buildExample } from './build-example.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = globSync('examples/*.yaml', { cwd: root })
  .map((path) => basename(path, '.yaml'))
  .sort();

/** Which documents each example is for: an example added or lost must be noticed here. */
const DOCUMENTS: Readonly<Record<string, readonly DocumentKind[]>> = {
  '2024': ['summary', 'plan'],
  'changji-2024': ['summary'],
  'city-2022': ['plan'],
  'qujing-2018': ['summary'],
  'wulian-2016-2020': ['summary'],
  'yunnan-2021': ['summary'],
};
const NAMES: Readonly<Record<DocumentKind, string>> = { summary: '工作综述', plan: '工作要点' };

test('every example is here, and found', () => {
  expect(examples).toEqual(Object.keys(DOCUMENTS).sort());
});

describe.each(Object.keys(DOCUMENTS))('%s', (example) => {
  test('has content for the documents that it is an example of', async () => {
    const { value } = await loadLog(`examples/${example}.yaml`, root);
    expect(value && documentKinds(value.log)).toEqual(DOCUMENTS[example]);
  });

  test.each(DOCUMENTS[example] ?? [])('its %s reads as committed', async (kind) => {
    const { markdown, diagnostics } = await buildExample(example, kind);
    // Only the draft of an ordinary year leaves something to be filled in.
    expect(diagnostics).toEqual(example === '2024' && kind === 'summary' ? [GAP] : []);
    await expect(markdown).toMatchFileSnapshot(`golden/${example}-${NAMES[kind]}.md`);
  });
});

const GAP = 'gap 文稿里留有待补的空：〔待补：下一步打算〕';
