import { expect, test } from 'vitest';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { holdAgainst } from '../../src/validate/hold-against.ts';
import validate from '../../src/vocabulary/generated/log.validate.js';
import { LOG_SCHEMA } from '../../src/vocabulary/schema.ts';

function held(text: string) {
  const { value, diagnostics } = readYamlText('log.yaml', text);
  if (!value) throw new Error(diagnostics.map(({ message }) => message).join());
  return holdAgainst(value, LOG_SCHEMA, validate);
}

test('either language, and both mixed, mean the same', () => {
  const english = held(
    'year: 2024\nactivities:\n  - date: 2024-03-05\n    type: 常委会议\n    notable: true\n',
  );
  const chinese = held('年份: 2024\n活动:\n  - 日期: 2024-03-05\n    类型: 常委会议\n    重点: 是\n');
  const mixed = held('年份: 2024\nactivities:\n  - 日期: 2024-03-05\n    type: 常委会议\n    notable: 是\n');
  expect(chinese.value).toEqual(english.value);
  expect(mixed.value).toEqual(english.value);
  expect([english, chinese, mixed].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
});

test('names that people give are not translated', () => {
  const { value } = held('year: 2024\ngivens:\n  日期: 3个\n  标题: { 数值: 5个 }\n');
  expect(value?.givens).toEqual({ 日期: '3个', 标题: { value: '5个' } });
});

test('enumerations and numbers in words are understood', () => {
  const { value, diagnostics } = held(
    'year: "2024"\norganization:\n  term: 13\nsummary:\n  体例: 报告体\nplan:\n  年份: 2025\n  编号: 各自\n',
  );
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({
    year: 2024,
    organization: { term: '13' },
    summary: { form: 'report' },
    plan: { year: 2025, numbering: 'each' },
  });
});

test('a field without a value is a field not written', () => {
  const { value, diagnostics } = held('year: 2024\nactivities:\nsummary:\n  title:\n  lead: ~\n');
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({ year: 2024, summary: {} });
});

test('entries that are left out take their places along', () => {
  const { value, file, dropped } = held(
    'year: 2024\nactivities:\n  - type: 甲\n  -\n  - date: 2024-03-05\n    type: 乙\n  - 丙\n  - date: 2024-03-06\n    type: 丁\n',
  );
  expect(dropped).toBe(true);
  expect(value?.activities?.map(({ type }) => type)).toEqual(['乙', '丁']);
  const { start, end } = file.locate(['activities', 1, 'type']);
  expect(file.text.slice(start, end)).toBe('丁');
});

test('a mistyped field is read as what it must mean, and what is broken leaves its name', () => {
  const { value, brokenNames, diagnostics } = held(
    'year: 2024\nactivities:\n  - date: 2024-03-05\n    tpye: 甲\ngivens:\n  乙: { scope: 全市 }\n  丙: 3个\nfigures:\n  丁: {}\ntaxonomy:\n  types:\n    - name: 戊\n',
  );
  expect(value?.activities).toEqual([{ date: '2024-03-05', type: '甲' }]);
  expect(value?.givens).toEqual({ 丙: '3个' });
  expect([...brokenNames].sort()).toEqual(['丁', '乙', '戊']);
  expect(diagnostics.map(({ code }) => code).sort()).toEqual([
    'choose-one',
    'missing-key',
    'missing-key',
    'unknown-key',
  ]);
});

test('what is said of a pruned value is not said again of what held it', () => {
  const { diagnostics, value } = held(
    'year: 2024\nplan:\n  arrangements:\n    entries:\n      - type: [甲]\n',
  );
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['wrong-type', '类型应写文字，这里是清单'],
  ]);
  expect(value).toEqual({ year: 2024, plan: {} });
});

test('aliases are written out, but not without end', () => {
  const shared = held('year: 2024\nactivities:\n  - &a { date: 2024-03-05, 类型: 甲 }\n  - *a\n');
  expect(shared.value?.activities).toEqual([
    { date: '2024-03-05', type: '甲' },
    { date: '2024-03-05', type: '甲' },
  ]);
  expect(
    held('year: 2024\nsummary:\n  sections: &a\n    - { heading: 甲, sections: *a }\n').diagnostics.map(
      ({ code }) => code,
    ),
  ).toEqual(['too-many-aliases']);
  const layers = Array.from(
    { length: 12 },
    (_, layer) => `  - &l${layer + 1} [${Array(9).fill(`*l${layer}`).join(', ')}]`,
  );
  const bomb = `year: 2024\nactivities:\n  - &l0 [x]\n${layers.join('\n')}\n  - *l12\n`;
  const codes = held(bomb).diagnostics.map(({ code }) => code);
  expect(codes).toContain('too-many-aliases');
  expect(codes).not.toContain('empty-value');
});

test('names that objects have by nature are names like any other', () => {
  const { value, diagnostics } = held(
    'year: 2024\ngivens:\n  __proto__: 3个\n  constructor: 4个\n  toString: 5个\n',
  );
  expect(diagnostics).toEqual([]);
  expect(Object.keys(value?.givens ?? {})).toEqual(['__proto__', 'constructor', 'toString']);
  expect(held('year: 2024\nconstructor: 1\n').diagnostics.map(({ code }) => code)).toEqual(['unknown-key']);
});
