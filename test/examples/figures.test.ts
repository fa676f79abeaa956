import Big from 'big.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Figure } from '../../src/compute/catalogue.ts';
import { type BuiltExample, buildExample } from './build-example.ts';
import { type Expectation, expectations, type Structure } from './expectations.ts';
import { type Line, linesOf } from './lines.ts';

/** A number with a unit that counts something; years, dates and 75周年 are none. */
const typedFigure = /[0-9][0-9.]*[余多万亿]*(?:人次|场次|次|条|件|名|个|篇|种|项|亩|户|人|方|元|%)/u;
/** What may hold a number: a figure, and a slogan in quotation marks. */
const excepted = /\[[^\]]*\]|“[^”]*”/gu;

describe.each(expectations)('the example $example', (expectation: Expectation) => {
  let built: BuiltExample;
  let lines: readonly Line[];

  beforeAll(async () => {
    built = await buildExample(expectation.example, expectation.document);
    lines = linesOf(built.tree);
  });

  it('builds without a word from any stage', () => {
    expect(built.diagnostics).toEqual([]);
  });

  it.each(expectation.computed)('proves by entries: %s', (phrase) => {
    for (const figure of figuresOf(phrase)) {
      expect(figure.derivation.kind, figure.name).not.toBe('given');
      if (figure.derivation.kind === 'ratio') continue;
      expect(figure.entries.length, figure.name).toBeGreaterThan(0);
      const sum = figure.entries.reduce((total, entry) => total.plus(entry.amount.value), new Big(0));
      expect(sum.toString(), figure.name).toBe(figure.value.value.toString());
    }
    expect(built.markdown).toContain(phrase.replaceAll(/[[\]]/gu, ''));
  });

  it.each(expectation.given)('states as given: %s', (phrase) => {
    for (const figure of figuresOf(phrase)) {
      expect(figure.derivation.kind, figure.name).toBe('given');
      expect(`${figure.scope}${figure.asOf}`, figure.name).not.toBe('');
      expect(figure.source, figure.name).not.toBe('');
    }
    expect(built.markdown).toContain(phrase.replaceAll(/[[\]]/gu, ''));
  });

  it('holds no figure that the table does not name, and no number typed in place of one', () => {
    const named = [...expectation.computed, ...expectation.given].join('').match(/\[/gu) ?? [];
    expect(lines.flatMap((line) => line.figures)).toHaveLength(named.length);
    const typed = lines.filter((line) => typedFigure.test(line.text.replaceAll(excepted, '')));
    expect(typed.map((line) => line.text)).toEqual([]);
  });

  it.each(expectation.words)('reads: %s', (words) => {
    expect(lines.some((line) => line.text.includes(words)) || built.markdown.includes(words)).toBe(true);
  });

  it('has the shape of its kind', () => {
    expect(structureOf(built, lines)).toEqual(expectation.structure);
  });

  function figuresOf(phrase: string): readonly Figure[] {
    const line = lines.find(({ text }) => text.includes(phrase));
    if (!line) throw new Error(`no line holds “${phrase}”:\n${lines.map(({ text }) => text).join('\n')}`);
    const from = line.text.indexOf(phrase);
    return line.figures
      .filter(({ at }) => at >= from && at < from + phrase.length)
      .map(({ name }) => {
        const figure = built.catalogue.get(name);
        if (!figure) throw new Error(`no figure “${name}”`);
        return figure;
      });
  }
});

function structureOf(built: BuiltExample, lines: readonly Line[]): Structure {
  const level = (wanted: number) => lines.filter((line) => line.level === wanted).length;
  const roles: Partial<Record<Line['role'], number>> = {};
  for (const { role } of lines) if (role !== 'body') roles[role] = (roles[role] ?? 0) + 1;
  return {
    headings: [level(1), level(2), level(3)],
    twoLines: lines.filter((line) => line.level > 1 && line.breaks > 0).length,
    paragraphs: lines.filter((line) => line.kind === 'paragraph' && line.role === 'body').length,
    runIns: lines.filter((line) => line.kind !== 'heading' && line.startsStrong).length,
    lists: built.tree.blocks.flatMap((block) =>
      block.kind === 'list' ? [[block.start, block.items.length] as const] : [],
    ),
    roles,
  };
}
