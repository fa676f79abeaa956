import { expect, test } from 'vitest';
import { readLog } from '../../src/read/read-log.ts';
import { lineColumn } from '../../src/source/source.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';

async function read(folder: TemporaryFolder, name = '2024.yaml') {
  const { value, diagnostics } = await readLog(folder.at(name));
  return {
    parts: value?.parts.map(({ path }) => path.slice(folder.path.length + 1)),
    incomplete: value?.incomplete,
    said: diagnostics.map(({ code, at }) => {
      if (!at) return code;
      const { line, column } = lineColumn(at.file, at.range.start);
      return `${code} ${at.file.path.slice(folder.path.length + 1)}:${line}:${column}`;
    }),
  };
}

test('patterns are taken from the including file, sorted, each file once', async () => {
  const folder = temporaryFolder({
    '2024.yaml': '年份: 2024\n引入:\n  - 专委会/*.yaml\n  - 专委会/提案委.yaml\n',
    '专委会/社法委.yaml': 'include: 更多/*.yaml\n',
    '专委会/提案委.yaml': 'activities: []\n',
    '专委会/更多/一.yaml': 'activities: []\n',
    '专委会/notes.txt': 'no',
  });
  expect(await read(folder)).toEqual({
    parts: ['专委会/提案委.yaml', '专委会/社法委.yaml', '专委会/更多/一.yaml'],
    incomplete: false,
    said: [],
  });
});

test('a part without content yet is no fault', async () => {
  const folder = temporaryFolder({
    '2024.yaml': '年份: 2024\n引入: 专委会/*.yaml\n',
    '专委会/提案委.yaml': '# 待记\n',
  });
  expect(await read(folder)).toEqual({
    parts: [],
    incomplete: false,
    said: ['part-empty 专委会/提案委.yaml:1:1'],
  });
});

test('file names with brackets, spaces and back slashes', async () => {
  const folder = temporaryFolder({
    '2024.yaml': 'include: ["提案委 (上).yaml", "各委\\\\[a].yaml"]\n',
    '提案委 (上).yaml': 'activities: []\n',
    '各委/[a].yaml': 'activities: []\n',
  });
  expect(await read(folder)).toEqual({
    parts: ['提案委 (上).yaml', '各委/[a].yaml'],
    incomplete: false,
    said: [],
  });
});

test('a pattern that finds its own file leaves it out', async () => {
  const folder = temporaryFolder({ '2024.yaml': 'include: "*.yaml"\n', 'a.yaml': 'activities: []\n' });
  expect(await read(folder)).toEqual({ parts: ['a.yaml'], incomplete: false, said: [] });
});

test('circles are reported at the pattern that closes them', async () => {
  const folder = temporaryFolder({
    '2024.yaml': 'include: a.yaml\n',
    'a.yaml': '# 一\ninclude: 2024.yaml\n',
  });
  expect(await read(folder)).toEqual({
    parts: ['a.yaml'],
    incomplete: false,
    said: ['include-cycle a.yaml:2:10'],
  });
});

test('what is not found, is a folder, or cannot be read is reported where it was asked for', async () => {
  const folder = temporaryFolder({
    '2024.yaml': '引入:\n  - 没有/*.yaml\n  - 没有.yaml\n  - 文件夹\n  - 坏.yaml\n',
    '文件夹/a.txt': '',
    '坏.yaml': '[',
  });
  const { parts, incomplete, said } = await read(folder);
  expect(parts).toEqual(['坏.yaml']);
  expect(incomplete).toBe(true);
  expect(said).toEqual([
    'include-no-match 2024.yaml:2:5',
    'file-missing 2024.yaml:3:5',
    'file-is-folder 2024.yaml:4:5',
    'unclosed-bracket 坏.yaml:1:1',
  ]);
});

test('paths of parts are given from where the user stands', async () => {
  const folder = temporaryFolder({
    'logs/2024.yaml': 'include: ["../other/*.yaml", a.yaml]\n',
    'logs/a.yaml': 'a: 1',
    'other/b.yaml': 'a: 1',
  });
  const { value } = await readLog(folder.at('logs/2024.yaml'));
  expect(value?.parts.map(({ path }) => path)).toEqual([folder.at('other/b.yaml'), folder.at('logs/a.yaml')]);
});
