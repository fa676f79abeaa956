import { chmodSync, lstatSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileKind, PlannedFile } from '../../src/output/planned-file.ts';
import { stampMarkdown } from '../../src/output/stamp-markdown.ts';
import { writeFiles } from '../../src/output/write-files.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';

const own = stampMarkdown('# 上次写的\n');
const fresh = stampMarkdown('# 这次写的\n');

function planned(folder: TemporaryFolder, name: string, content = fresh, kind: FileKind = 'md'): PlannedFile {
  return { path: folder.at(name), shown: name, kind, content: Buffer.from(content) };
}

async function codes(
  files: readonly PlannedFile[],
  force = false,
  inputs: readonly string[] = [],
): Promise<string[]> {
  const { diagnostics } = await writeFiles(files, force, inputs);
  return diagnostics.map(({ code }) => code);
}

describe('writeFiles', () => {
  it('writes new files, making folders, and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const files = [planned(folder, '文稿/a.md'), planned(folder, 'b.md')];
    expect(await writeFiles(files, false)).toEqual({ files, diagnostics: [] });
    expect(folder.files()).toEqual(['b.md', '文稿/a.md']);
    expect(folder.read('文稿/a.md')).toBe(fresh);
  });

  it('replaces its own output', async () => {
    const folder = temporaryFolder({ 'a.md': own });
    expect(await codes([planned(folder, 'a.md')])).toEqual([]);
    expect(folder.read('a.md')).toBe(fresh);
  });

  it('never replaces what it was drafted from, by whatever path and force', async () => {
    const folder = temporaryFolder({ '2024.yaml': 'year: 2024\n' });
    symlinkSync('2024.yaml', folder.at('稿.md'));
    for (const name of ['2024.yaml', '稿.md']) {
      const inputs = [folder.at('没有.yaml'), folder.at('2024.yaml')];
      expect(await codes([planned(folder, name)], true, inputs)).toEqual(['file-is-input']);
    }
    expect(folder.read('2024.yaml')).toBe('year: 2024\n');
  });

  it('leaves an identical file alone', async () => {
    const folder = temporaryFolder({ 'a.md': fresh });
    const { mtimeMs, ino } = statSync(folder.at('a.md'));
    expect(await codes([planned(folder, 'a.md')])).toEqual([]);
    expect(statSync(folder.at('a.md'))).toMatchObject({ mtimeMs, ino });
  });

  it.each([
    ['an edited file', own.replace('上次', '有人'), 'file-edited'],
    ['a file of another program', '# 别人写的\n', 'file-not-ours'],
    ['an empty file', '', 'file-not-ours'],
  ])('refuses %s, and takes it with force', async (_, content, code) => {
    const folder = temporaryFolder({ 'a.md': content });
    expect(await codes([planned(folder, 'a.md')])).toEqual([code]);
    expect(folder.read('a.md')).toBe(content);
    expect(await codes([planned(folder, 'a.md')], true)).toEqual([]);
    expect(folder.read('a.md')).toBe(fresh);
  });

  it('takes a DOCX that it cannot recognise for an edited one', async () => {
    const folder = temporaryFolder({ 'a.docx': '不是 DOCX' });
    expect(await codes([planned(folder, 'a.docx', fresh, 'docx')])).toEqual(['file-edited']);
    expect(folder.read('a.docx')).toBe('不是 DOCX');
  });

  it('writes nothing when one of several is refused, and says all of them', async () => {
    const folder = temporaryFolder({ 'b.md': '别人写的', 'c.md': '别人写的' });
    const files = ['a.md', 'b.md', 'c.md'].map((name) => planned(folder, name));
    expect(await codes(files)).toEqual(['file-not-ours', 'file-not-ours']);
    expect(folder.files()).toEqual(['b.md', 'c.md']);
  });

  it('leaves no temporary file when a later folder cannot be made', async () => {
    const folder = temporaryFolder({ 挡路: '这是文件' });
    const files = [planned(folder, 'a.md'), planned(folder, '挡路/b.md')];
    expect(await codes(files)).toEqual(['file-unwritable']);
    expect(folder.files()).toEqual(['挡路']);
  });

  it('says that a folder is in the way', async () => {
    const folder = temporaryFolder();
    mkdirSync(folder.at('a.md'));
    const { diagnostics } = await writeFiles([planned(folder, 'a.md')], true);
    expect(diagnostics).toMatchObject([
      { code: 'file-unwritable', message: '“a.md”写不进去：这是一个文件夹' },
    ]);
  });

  it('writes through a link and keeps the mode', async () => {
    const folder = temporaryFolder({ '真.md': own });
    chmodSync(folder.at('真.md'), 0o640);
    symlinkSync('真.md', folder.at('a.md'));
    expect(await codes([planned(folder, 'a.md')])).toEqual([]);
    expect(lstatSync(folder.at('a.md')).isSymbolicLink()).toBe(true);
    expect(folder.read('真.md')).toBe(fresh);
    expect(statSync(folder.at('真.md')).mode & 0o777).toBe(0o640);
  });

  it('never overwrites other kinds of files without force', async () => {
    const folder = temporaryFolder({ '2024.yaml': 'year: 2024\n' });
    expect(await codes([planned(folder, '2024.yaml', 'x', 'other')])).toEqual(['already-exists']);
  });
});
