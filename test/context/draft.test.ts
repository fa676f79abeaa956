import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { buildContext, type DocumentKind, shapes } from '../../src/context/context.ts';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import type { Log } from '../../src/normalise/log.ts';
import { checkTemplates, loadTemplates, renderDocument, type TemplateSet } from '../../src/render/render.ts';
import { locationOf } from '../../src/source/source.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';
import { goodLog, logOf } from '../normalise/log-of.ts';
import { anyLog } from './any-log.ts';

const year = readFileSync(new URL('../../examples/2024.yaml', import.meta.url), 'utf8');
let templates: TemplateSet;

beforeAll(async () => {
  templates = (await loadTemplates([])).value;
});

function draft(log: Log, kind: DocumentKind) {
  const { figures } = computeCatalogue(log);
  const { value, diagnostics } = renderDocument({
    template: kind,
    templates,
    context: buildContext(log, figures, kind),
    shape: shapes[kind],
    figures,
    log,
    gapAt: locationOf({ file: log.file, path: [] }),
  });
  return { text: value === undefined ? '' : writeMarkdown(parseMarkdown(value)), diagnostics };
}

/** What no office would let pass: marks that clash, nothing between commas, the program's own words. */
const slips = /[，、；：。][，、；：。]|^[，、；。]|undefined|\[object|NaN|\{\{|\}\}/mu;

test('the built-in templates fit their contexts', () => {
  expect(checkTemplates(templates, shapes, undefined)).toEqual([]);
});

test('any log is drafted without errors or slips of punctuation', () => {
  fc.assert(
    fc.property(anyLog, (written) => {
      const { text, diagnostics } = draft(logOf(JSON.stringify(written)).log, 'summary');
      expect(diagnostics.filter(({ code }) => code !== 'gap')).toEqual([]);
      expect(slips.exec(text.replaceAll('# 1. *', ''))).toBeNull();
    }),
    { numRuns: 40 },
  );
});

test('the example of a year leaves one gap, and says no word twice running', () => {
  const log = goodLog(year);
  const { text, diagnostics } = draft(log, 'summary');
  expect(diagnostics.map(({ code }) => code)).toEqual(['gap']);
  expect(slips.exec(text)).toBeNull();
  expect(/(\p{Script=Han}{2,})\1/u.exec(text)).toBeNull();
  expect(text.match(/^## /gm)?.length).toBe(6);
  expect(draft(log, 'plan')).toMatchObject({ diagnostics: [] });
});

test('no pattern stands more than twice running', () => {
  const { text } = draft(goodLog(year), 'summary');
  for (const paragraph of text.split('\n\n')) {
    const starts = paragraph.split('。').map((sentence) =>
      sentence
        .replace(/“[^”]*”|《[^》]*》|\d+/gu, '')
        .slice(0, 2)
        .trim(),
    );
    for (let index = 2; index < starts.length; index += 1) {
      const [one, two, three] = starts.slice(index - 2, index + 1);
      expect(one !== '' && one === two && two === three, paragraph).toBe(false);
    }
  }
});

test('a log without anything is all gaps', () => {
  const { text } = draft(goodLog('year: 2024'), 'summary');
  expect(text).toContain('〔待补：单位名称〕');
});
