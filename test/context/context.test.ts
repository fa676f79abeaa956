import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { buildContext, documentKinds, shapes } from '../../src/context/context.ts';
import type { Log } from '../../src/normalise/log.ts';
import { goodLog, logOf } from '../normalise/log-of.ts';
import { anyLog } from './any-log.ts';
import { misfits } from './fits-shape.ts';

const year = readFileSync(new URL('../../examples/2024.yaml', import.meta.url), 'utf8');

function contextOf(log: Log) {
  const { figures } = computeCatalogue(log);
  return { figures, context: buildContext(log, figures, 'summary') };
}

describe('any log', () => {
  const written = anyLog.map((value) => logOf(JSON.stringify(value)).log);

  test('has a context of the shape, with nothing undefined', () => {
    fc.assert(
      fc.property(written, (log) => {
        expect(misfits(contextOf(log).context, shapes.summary)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has every count of the catalogue in exactly one section, as it stands there', () => {
    fc.assert(
      fc.property(written, (log) => {
        const { context, figures } = contextOf(log);
        const items = context.themes.flatMap((theme) => theme.counts.flatMap((counts) => counts.items));
        const alone = items.filter((item) => !item.together);
        for (const { names, amount } of alone) expect(amount).toBe(figures.catalogue.get(names[0] ?? ''));
        const counted = [...log.taxonomy.types.keys()].filter(
          (name) => !figures.catalogue.get(name)?.value.value.eq(0),
        );
        expect(new Set(alone.flatMap((item) => item.names)).size).toBe(alone.length);
        if (alone.length === items.length)
          expect(alone.map((item) => item.names[0]).sort()).toEqual([...counted].sort());
      }),
      { numRuns: 40 },
    );
  });

  test('gives no sentence to what is not notable, one to all that is, and not too many', () => {
    fc.assert(
      fc.property(written, (log) => {
        const told = contextOf(log).context.themes.flatMap((theme) => {
          const own = theme.parts.flatMap((part) => part.activities);
          const notable = log.activities.filter(
            ({ types, notable }) =>
              notable === true && log.taxonomy.types.get(types[0] ?? '')?.section === theme.name,
          );
          expect(own.length).toBeLessThanOrEqual(Math.max(8, notable.length));
          expect(own.length).toBeGreaterThanOrEqual(notable.length);
          return own;
        });
        const may = log.activities.filter((activity) => activity.notable !== false);
        expect(told.length).toBeLessThanOrEqual(may.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the example of a year', () => {
  const log = goodLog(year);

  test('has content for both documents', () => {
    expect(documentKinds(log)).toEqual(['summary', 'plan']);
  });

  test('has a plan of the shape however it is grouped', () => {
    const { figures } = computeCatalogue(log);
    for (const groupBy of ['kind', 'month', 'committee']) {
      const grouped = goodLog(year.replace('arrangements:', `arrangements:\n    groupBy: ${groupBy}`));
      expect(misfits(buildContext(grouped, figures, 'plan'), shapes.plan)).toEqual([]);
    }
  });

  test('tells of at most eight activities in a section, in the order of time within a part', () => {
    for (const theme of contextOf(log).context.themes) {
      expect(theme.parts.flatMap((part) => part.activities).length).toBeLessThanOrEqual(8);
    }
  });

  test('numbers plan items on across sections, or anew', () => {
    const { figures } = computeCatalogue(log);
    const orders = (text: string) =>
      buildContext(goodLog(text), figures, 'plan').sections.map((section) =>
        section.items.map((item) => item.order),
      );
    expect(orders(year)).toEqual([
      [1, 2],
      [3, 4, 5],
      [6, 7, 8],
      [9, 10],
    ]);
    expect(orders(year.replace('plan:\n', 'plan:\n  numbering: each\n'))).toEqual([
      [1, 2],
      [1, 2, 3],
      [1, 2, 3],
      [1, 2],
    ]);
  });
});

test('a log with nothing but a plan has no 综述, one with nothing at all has an empty one', () => {
  expect(documentKinds(goodLog('year: 2024\nplan: { requirement: 好 }'))).toEqual(['plan']);
  expect(documentKinds(goodLog('year: 2024'))).toEqual(['summary']);
});

test('a plan that the log does not have cannot be built', () => {
  const log = goodLog('year: 2024');
  expect(() => buildContext(log, computeCatalogue(log).figures, 'plan')).toThrow('no plan');
});

test('the names that comments of templates explain are names of the context', () => {
  const names = JSON.stringify([shapes, 'cppcc', 'report', 'context', 'default']);
  for (const path of globSync('templates/**/*.hbs', { cwd: new URL('../../', import.meta.url).pathname })) {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const explained = /可用的名称：\n([\s\S]*?)--\}\}/u
      .exec(text)?.[1]
      ?.replace(/(partials|sentences)\/\S+|\{\{|\}\}/gu, '');
    for (const [name] of explained?.matchAll(/[A-Za-z]+/gu) ?? []) expect(names, path).toContain(`"${name}"`);
  }
});

test('whom a given covers is said once, though its name says it too', () => {
  const { log } = logOf(
    'year: 2024\ngivens:\n  全县座谈会: {value: 12次, scope: 全县}\n  村级议事: {value: 3次, scope: 全县}',
  );
  const { context } = contextOf(log);
  expect(context.givens.map(({ scope, items }) => [scope, ...items.map(({ label }) => label)])).toEqual([
    ['全县', '座谈会', '村级议事'],
  ]);
});
