import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import columns from '../../schemas/columns.json' with { type: 'json' };
import schema from '../../schemas/columns.schema.json' with { type: 'json' };
import { headingWords } from '../../src/intake/columns/heading-words.ts';
import { matchHeading } from '../../src/intake/columns/match-heading.ts';
import { foldHeading, foldWord } from '../../src/intake/words/fold-heading.ts';
import { MEASURE_UNITS, STAGES } from '../../src/intake/words/vocabulary.ts';
import { aliases } from '../../src/vocabulary/aliases.ts';
import { LOG_SCHEMA, resolve } from '../../src/vocabulary/schema.ts';
import { synonymsOf } from '../../src/vocabulary/synonyms.ts';

const DATE_PARTS = ['start', 'end', 'year', 'month', 'day'];
const propertiesOf = (definition: string) =>
  aliases(resolve({ $ref: `#/$defs/${definition}` }, LOG_SCHEMA), LOG_SCHEMA).properties;

/** Words that stand twice, as they are compared when headings are matched. */
function twice(words: readonly string[]): string[] {
  const folded = words.map(foldWord);
  return folded.filter((word, index) => folded.indexOf(word) !== index);
}

describe('schemas/columns.json', () => {
  test('is as its schema says', () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(columns), JSON.stringify(validate.errors)).toBe(true);
  });

  test('says each word of activities once, and none that the schema or the taxonomy says', () => {
    const fields = propertiesOf('activity').flatMap(({ name, title }) => [...new Set([name, title])]);
    const measures = [...MEASURE_UNITS.keys()];
    const words = [...Object.values(columns.activities).flat(), ...Object.values(columns.measures).flat()];
    expect(words.length).toBeGreaterThan(300);
    expect(twice([...fields, ...words, ...columns.index])).toEqual([]);
    // 资金 and 经费 are the field: a measure may share its name with one.
    const named = [...measures, ...measures.flatMap((measure) => synonymsOf(measure))];
    expect(named.filter((word) => words.includes(word))).toEqual(['经费']);
  });

  test('says each word of proposals once, and none that the schema says', () => {
    const fields = propertiesOf('proposal').flatMap(({ name, title }) => [...new Set([name, title])]);
    expect(twice([...fields, ...Object.values(columns.proposals).flat(), ...columns.index])).toEqual([]);
  });

  test.each([
    ['activities', 'activity'],
    ['proposals', 'proposal'],
  ] as const)('leads to fields that there are: %s', (kind, definition) => {
    const names = propertiesOf(definition).map(({ name }) => name);
    for (const key of Object.keys(columns[kind])) {
      const [name = '', part] = key.split('/');
      expect(names).toContain(name);
      if (name === 'date' && part !== undefined) expect(DATE_PARTS).toContain(part);
      else if (part !== undefined) expect([name, STAGES]).toEqual(['stages', expect.arrayContaining([part])]);
    }
    expect(names).toEqual(expect.arrayContaining(kind === 'activities' ? Object.keys(columns.endings) : []));
  });

  test('names measures that there are', () => {
    for (const measure of Object.keys(columns.measures)) {
      expect([...MEASURE_UNITS.keys()]).toContain(measure);
    }
  });

  test.each(['activities', 'proposals'] as const)('matches each of its own words: %s', (kind) => {
    const words = headingWords(kind);
    for (const [key, synonyms] of Object.entries<readonly string[]>(columns[kind])) {
      const [name, is] = key.split('/');
      for (const word of synonyms) {
        const meaning = matchHeading([word], words)?.meaning;
        expect([word, meaning]).toEqual([
          word,
          { kind: 'field', name, ...(is !== undefined && { part: { of: name, is } }) },
        ]);
      }
    }
  });

  test('has every unit of the taxonomy', () => {
    for (const unit of MEASURE_UNITS.values()) {
      expect(foldHeading(`数目（${unit}）`)).toEqual({ name: '数目', unit, bare: '数目' });
    }
  });

  test('counts with the longer words first', () => {
    for (const [index, word] of columns.counting.entries()) {
      expect(columns.counting.slice(0, index).filter((earlier) => word.endsWith(earlier))).toEqual([]);
    }
  });
});
