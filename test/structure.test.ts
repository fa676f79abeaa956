import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importCycle, modulesOf, sourceFiles } from './structure.ts';

/** The folders of `src`, in the order of the pipeline: each may import only from those before it. */
const LAYERS = [
  'source',
  'quantity',
  'calendar',
  'diagnostic',
  'vocabulary',
  'marks',
  'ooxml',
  'read',
  'validate',
  'normalise',
  'rules',
  'compute',
  'tieouts',
  'context',
  'render',
  'document',
  'write',
  'manuscript',
  'mentions',
  'verify',
  'proofread',
  'refresh',
  'evidence',
  'compose',
  'tidy',
  'workbook',
  'intake',
  'sheets',
  'output',
  'commands',
  'cli',
];

/** Where each heavy or dangerous package may be imported; a folder stands for what is under it. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'node:fs': [
    'src/commands/add/add-entry.ts',
    'src/commands/explain/subject.ts',
    'src/commands/find-logs.ts',
    'src/commands/init.ts',
    'src/commands/schema-beside.ts',
    'src/output',
    'src/read/read-log.ts',
    'src/read/read-outside.ts',
    'src/read/read-yaml.ts',
    'src/render/load-templates.ts',
    'src/source/package-folder.ts',
  ],
  '@e965/xlsx': ['src/workbook/sheetjs.ts'],
  ajv: ['src/validate'],
  chalk: ['src/cli'],
  commander: ['src/cli'],
  diff: ['src/compose/unified-diff.ts'],
  docx: ['src/write/docx'],
  handlebars: ['src/render'],
  'markdown-it': ['src/document', 'src/manuscript/markdown'],
  sax: ['src/ooxml/xml'],
  tinyglobby: ['src/read'],
  'write-excel-file/node': ['src/write/xlsx'],
  'write-excel-file/utility': ['src/write/xlsx'],
  yaml: ['src/compose/insert', 'src/compose/insert-entry.ts', 'src/read', 'src/tidy', 'src/validate'],
  yauzl: ['src/ooxml/zip'],
};

/** What only the outermost layer does: exiting, printing, and asking for the time. */
const OUTERMOST = /\bprocess\.(?:exit|exitCode|stdout|stderr|env)\b|\bconsole\.|\bDate\.now\b|\bnew Date\(\)/;

/** What makes a run depend on the machine or on chance; `Intl.Segmenter` knows graphemes and no locale. */
const UNSTEADY = /\bMath\.random\b|\brandomUUID\b|\blocaleCompare\b|\btoLocale\w+|\bIntl\.(?!Segmenter)/;

const modules = modulesOf(sourceFiles());
const all = [...modules.values()];

/** Those of the homes in which nothing imports the package, and those importers that are in no home. */
function strays(name: string, homes: readonly string[]): string[] {
  const importers = all.filter(({ packages }) => packages.includes(name)).map(({ path }) => path);
  const within = (path: string, home: string) => path === home || path.startsWith(`${home}/`);
  return [
    ...importers.filter((path) => !homes.some((home) => within(path, home))),
    ...homes.filter((home) => !importers.some((path) => within(path, home))),
  ];
}

describe('src', () => {
  test('has a folder for each layer, and no other', () => {
    expect([...new Set(all.map(({ folder }) => folder))].sort()).toEqual([...LAYERS].sort());
  });

  test('imports only down the pipeline', () => {
    const rank = new Map(LAYERS.map((folder, index) => [folder, index]));
    const between = all.flatMap(({ path, folder, files }) =>
      files
        .filter((file) => file.startsWith('src/') && !file.startsWith(`src/${folder}/`))
        .map((file) => ({ path, file, down: rankOf(file, rank) < (rank.get(folder) ?? -1) })),
    );
    expect(between.length).toBeGreaterThan(300);
    expect(between.filter(({ down }) => !down)).toEqual([]);
  });

  test('imports files that exist', () => {
    const inside = all.flatMap(({ files }) => files).filter((file) => file.startsWith('src/'));
    expect(inside.filter((file) => !modules.has(file) && !file.includes('/generated/'))).toEqual([]);
  });

  test('has no circle of imports, types included', () => {
    expect(importCycle(modules)).toBeUndefined();
  });

  test.each(Object.entries(HOMES))('imports %s only where it belongs', (name, homes) => {
    expect(strays(name, homes)).toEqual([]);
  });

  test('exits, prints and asks for the time in cli only', () => {
    const found = all.filter(({ code }) => OUTERMOST.test(code));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ folder }) => folder !== 'cli').map(({ path }) => path)).toEqual([]);
  });

  test('is the same on every machine: no chance, no locale', () => {
    expect(all.filter(({ code }) => UNSTEADY.test(code)).map(({ path }) => path)).toEqual([]);
  });
});

function rankOf(file: string, rank: ReadonlyMap<string, number>): number {
  return rank.get(file.split('/')[1] ?? '') ?? Number.POSITIVE_INFINITY;
}

describe('the map in CONTRIBUTING.md', () => {
  const contributing = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = [...contributing.matchAll(/^\| `(\w+)` \| ([^|]*) \|/gm)].filter(([, name]) =>
    LAYERS.includes(name ?? ''),
  );

  test('has a row for each folder, in the order of the pipeline', () => {
    expect(rows.map(([, folder]) => folder)).toEqual(LAYERS);
  });

  test.each(rows.map(([, folder = '', faces = '']) => [folder, faces]))(
    '%s has the faces it names',
    (folder, faces) => {
      const exported = new Set(all.filter((each) => each.folder === folder).flatMap((each) => each.exports));
      const named = [...faces.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !exported.has(name))).toEqual([]);
    },
  );

  test('names files that exist', () => {
    const named = [...contributing.matchAll(/`((?:src|schemas|templates|test|bench|\.ci)\/[^`<]*)`/g)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, path = ''] of named) {
      expect(() => statSync(new URL(`../${path}`, import.meta.url)), path).not.toThrow();
    }
  });
});
