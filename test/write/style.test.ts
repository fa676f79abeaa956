import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import builtIn from '../../schemas/gbt9704.json' with { type: 'json' };
import schema from '../../schemas/style.schema.json' with { type: 'json' };
import { validate } from '../../src/vocabulary/generated/style.validate.js';
import { loadStyle } from '../../src/write/style/load-style.ts';
import { measurePage } from '../../src/write/style/measure-page.ts';
import { normaliseStyle } from '../../src/write/style/normalise-style.ts';

async function load(yaml: string) {
  const folder = await mkdtemp(join(tmpdir(), 'style-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'style.yaml');
  await writeFile(path, yaml);
  return loadStyle(path);
}

describe('the built-in style', () => {
  it('fits its schema', () => {
    expect(validate(builtIn), JSON.stringify(validate.errors)).toBe(true);
  });

  it('leaves no property of the schema out', () => {
    const missing: string[] = [];
    const look = (node: Record<string, unknown>, value: unknown, path: string) => {
      for (const [name, property] of Object.entries(
        (node.properties ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const inner = (value as Record<string, unknown> | undefined)?.[name];
        if (inner === undefined) missing.push(`${path}/${name}`);
        else if (property.type === 'object') look(property, inner, `${path}/${name}`);
        else if (property.$ref === '#/$defs/paragraph')
          look(schema.$defs.paragraph, inner, `${path}/${name}`);
      }
    };
    look(schema, builtIn, '');
    expect(missing).toEqual([]);
  });

  it('gives 22 lines of 28 characters', () => {
    expect(measurePage(normaliseStyle())).toMatchObject({
      width: 11906,
      height: 16838,
      textWidth: 8845,
      textHeight: 12756,
      pitch: 579,
      spacing: -5,
    });
  });

  it('is what no file gives', async () => {
    expect(await loadStyle(undefined)).toEqual({ value: normaliseStyle(), diagnostics: [] });
  });

  it('is what a file without content means', async () => {
    for (const yaml of ['', '# 字体:\n#   仿宋: 仿宋\n'])
      expect(await load(yaml)).toEqual({ value: normaliseStyle(), diagnostics: [] });
  });
});

describe("an office's own style", () => {
  it('overrides in part, in either language', async () => {
    const { value, diagnostics } = await load(
      '字体:\n  仿宋: 仿宋\n  songti:\n    西文: Arial\n正文:\n  字号: 小三\n标题:\n  size: 24\n页码:\n  位置: 居中\n',
    );
    const standard = normaliseStyle();
    expect(diagnostics).toEqual([]);
    expect(value).toEqual({
      ...standard,
      fonts: {
        ...standard.fonts,
        fangsong: { eastAsia: '仿宋', ascii: 'Times New Roman' },
        songti: { eastAsia: '宋体', ascii: 'Arial' },
      },
      body: { ...standard.body, size: 15 },
      title: { ...standard.title, size: 24 },
      pageNumber: { ...standard.pageNumber, position: 'center' },
    });
  });

  it('may be JSON', async () => {
    const { value, diagnostics } = await load('{ "page": { "lines": 20 } }');
    expect(diagnostics).toEqual([]);
    expect(value?.page.lines).toBe(20);
  });

  it('is told of every mistake, and keeps the rest', async () => {
    const { value, diagnostics } = await load('正文:\n  字号: 三个号\n  字休: 仿宋\n页码:\n  indent: 2\n');
    expect(diagnostics.map((diagnostic) => diagnostic.code).sort()).toEqual(['bad-format', 'unknown-key']);
    expect(value?.body.size).toBe(16);
    expect(value?.pageNumber.indent).toBe(2);
  });

  it.each([
    ['page:\n  lines: 40\n', '行距小于正文字高'],
    ['page:\n  characters: 60\n', '叠在一起'],
    ['page:\n  margins:\n    left: 150\n    right: 60\n', '页边距占满了纸面'],
  ])('must leave room for text: %j', async (yaml, words) => {
    const { diagnostics } = await load(yaml);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(new RegExp(`style-no-room .*${words}`)),
    ]);
  });

  it('must exist', async () => {
    const { value, diagnostics } = await loadStyle('没有.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(['file-missing']);
  });
});

describe('the schema', () => {
  it('names the clause of everything that the standard rules', async () => {
    const text = await readFile(new URL('../../schemas/style.schema.json', import.meta.url), 'utf8');
    for (const clause of [
      '5.1',
      '5.2.1',
      '5.2.2',
      '5.2.3',
      '7.3.1',
      '7.3.2',
      '7.3.3',
      '7.3.4',
      '7.3.5.1',
      '7.3.5.2',
      '7.3.7',
      '7.5',
    ]) {
      expect(text).toContain(clause);
    }
  });
});
