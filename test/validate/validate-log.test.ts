import { expect, test } from 'vitest';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { validateLog } from '../../src/validate/validate-log.ts';

function validated(...texts: string[]) {
  const files = texts.map((text, index) => readYamlText(`${index}.yaml`, text).value);
  const [main, ...parts] = files.filter((file) => file !== undefined);
  if (!main) throw new Error('no YAML');
  return validateLog({ main, parts, incomplete: false });
}

test('only the main file must say the year', () => {
  const { value, diagnostics } = validated('year: 2024\n', 'activities: []\n');
  expect(diagnostics).toEqual([]);
  expect(value?.map((file) => [file.file.path, file.value, file.dropped])).toEqual([
    ['0.yaml', { year: 2024 }, false],
    ['1.yaml', { activities: [] }, false],
  ]);
});

test('without a year, or with a wrong one, the rest is still looked at', () => {
  for (const year of ['organization: {}', 'year: 二〇二四']) {
    const { value, diagnostics } = validated(
      `${year}\nactivities:\n  - type: 甲\n  - { date: 2024-03-05, type: 乙 }\n`,
    );
    expect(diagnostics.map(({ code }) => code).sort()).toEqual(
      [year.startsWith('y') ? 'bad-format' : 'missing-key', 'missing-key'].sort(),
    );
    expect(value?.[0]?.value.activities).toHaveLength(1);
    expect(value?.[0]?.dropped).toBe(true);
  }
});

test('a file that is no log at all is left out; a main one ends it', () => {
  expect(validated('- a\n').value).toBeUndefined();
  const { value, diagnostics } = validated('year: 2024\n', '- a\n');
  expect(value?.map(({ dropped }) => dropped)).toEqual([true]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['wrong-type']);
});
