import { describe, expect, test } from 'vitest';
import synonyms from '../../schemas/synonyms.json' with { type: 'json' };
import {
  ALL_ACTIVITIES,
  ATTENDANCES,
  FUNDS,
  INSTRUCTIONS,
  MEMBERS,
  PARTICIPANTS,
  PROPOSALS,
} from '../../src/vocabulary/figure-names.ts';
import { spelledOut, synonymsOf } from '../../src/vocabulary/synonyms.ts';
import { BUILT_IN_TAXONOMY } from '../../src/vocabulary/taxonomy.ts';

const { groups, types, measures, stages } = BUILT_IN_TAXONOMY;
/** What the vocabulary calls figures, types and measures itself. */
const names = new Set([
  ...[groups, types, measures].flat().map(({ name }) => name),
  ...stages.flatMap(({ name, figure = PROPOSALS + name, rate = [] }) => [figure, rate].flat()),
  ...[ALL_ACTIVITIES, ATTENDANCES, FUNDS, INSTRUCTIONS, MEMBERS, PARTICIPANTS],
]);

describe('schemas/synonyms.json', () => {
  const entries = Object.entries<unknown>(synonyms);

  test('is of names that the vocabulary has', () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(entries)(
    'lists words of running text for %s, each once, and none that is another name',
    (name, words) => {
      expect(words).toBeInstanceOf(Array);
      const list = words as unknown[];
      expect(list.length).toBeGreaterThan(0);
      for (const word of list) expect(word).toMatch(/^\p{Script=Han}{2,}$/u);
      expect(new Set(list).size).toBe(list.length);
      expect(list.filter((word) => names.has(String(word)))).toEqual([]);
      expect(synonymsOf(name)).toEqual(words);
    },
  );
});

test('a name that ends in another word is spelled out', () => {
  expect(spelledOut('扶贫建议')).toContain('扶贫意见建议');
  expect(spelledOut('扶贫意见建议')).not.toContain('扶贫意见意见建议');
  expect(synonymsOf('扶贫建议')).toEqual([]);
});
