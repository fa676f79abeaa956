import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { needBuild } from './run-cli.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Code that is loaded with a module of the build: the module and all that it imports, but not lazily. */
function loadedWith(path: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(path)) return seen;
  const code = readFileSync(path, 'utf8');
  seen.set(path, code);
  for (const [, name = ''] of code.matchAll(
    /(?:^|[;}\n])(?:import|export)(?:[\w$*{},\s]*from)?"(\.[^"]+)"/g,
  )) {
    loadedWith(join(dirname(path), name), seen);
  }
  return seen;
}

function chunk(name: string): string {
  const found = readdirSync(join(dist, 'chunks')).find((file) =>
    new RegExp(`^${name}-\\w+\\.js$`).test(file),
  );
  return join(dist, 'chunks', found ?? `${name}-missing.js`);
}

/** A phrase of each heavy library that survives bundling. */
const LIBRARIES = {
  handlebars: 'Handlebars',
  docx: 'w:document',
  'markdown-it': 'linkify',
  sax: 'SAXParser',
  yauzl: 'decodeStrings',
  'write-excel-file': 'stickyRowsCount',
  '@e965/xlsx': 'Missing Info for XLS Record',
  diff: 'maxEditLength',
  yaml: 'YAMLParseError',
  validators: 'log.schema.json',
};

function librariesIn(path: string): string[] {
  const code = [...loadedWith(path).values()].join('\n');
  return Object.entries(LIBRARIES).flatMap(([name, phrase]) => (code.includes(phrase) ? [name] : []));
}

describe('the build', () => {
  needBuild();

  it('loads nothing heavy for help and version', () => {
    const loaded = loadedWith(join(dist, 'main.js'));
    expect(librariesIn(join(dist, 'main.js'))).toEqual([]);
    expect([...loaded.values()].join('').length).toBeLessThan(150_000);
  });

  it('loads no templates and no writers for stats', () => {
    expect(librariesIn(chunk('stats'))).toEqual(['yaml', 'validators']);
  });

  it('loads the questions of add, and what shows a diff, only where they are wanted', () => {
    expect(librariesIn(chunk('add'))).toEqual(['yaml', 'validators']);
    expect([...loadedWith(chunk('add')).values()].join('')).not.toContain('写入？');
    expect(librariesIn(chunk('unified-diff'))).toEqual(['diff']);
  });

  it('loads the DOCX library only when a DOCX is written', () => {
    expect(librariesIn(chunk('build'))).toEqual(['handlebars', 'markdown-it', 'yaml', 'validators']);
    expect(librariesIn(chunk('write-docx'))).toContain('docx');
  });

  it('loads what opens documents only for verify and refresh, and to look at a file that is there', () => {
    for (const name of ['verify', 'refresh'])
      expect(librariesIn(chunk(name))).toEqual(['sax', 'yauzl', 'yaml', 'validators']);
    expect(librariesIn(chunk('is-unedited'))).toEqual(['sax', 'yauzl']);
    expect(librariesIn(chunk('validate'))).toEqual(['handlebars', 'yaml', 'validators']);
  });

  it('loads the workbook library only when a workbook is written', () => {
    for (const name of ['explain', 'export'])
      expect(librariesIn(chunk(name))).toEqual(['yaml', 'validators']);
    expect(librariesIn(chunk('init'))).not.toContain('yaml');
    expect(librariesIn(chunk('export-sheets'))).toEqual(['validators']);
    expect(librariesIn(chunk('write-xlsx'))).toContain('write-excel-file');
  });

  it('loads what reads workbooks only when one is read that is no text', () => {
    expect(librariesIn(chunk('import'))).not.toContain('@e965/xlsx');
    for (const name of ['read-xlsx', 'read-xls']) expect(librariesIn(chunk(name))).toContain('@e965/xlsx');
  });

  it('needs nothing from outside but Node itself', () => {
    const files = readdirSync(join(dist, 'chunks')).map((name) => join(dist, 'chunks', name));
    for (const path of [join(dist, 'main.js'), ...files]) {
      const code = readFileSync(path, 'utf8');
      for (const [, name = ''] of code.matchAll(/(?:^|[;}\n])import(?:[\w$*{},\s]*from)?"([^"]+)"/g)) {
        expect(name).toMatch(/^(node:|\.{1,2}\/|[a-z_]+$)/);
      }
    }
  });

  it('names the licence of every package that it contains', () => {
    const notices = readFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const names =
      '@e965/xlsx ajv big.js chalk commander docx fast-deep-equal fastest-levenshtein fflate get-east-asian-width handlebars ' +
      'markdown-it nanoid pend sax tinyglobby write-excel-file yaml yauzl';
    for (const name of names.split(' ')) {
      expect(notices).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    }
  });
});
