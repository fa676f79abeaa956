import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../evidence/read-sheet.ts';
import { openedTexts } from '../ooxml/opened.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD, GOOD } from './logs.ts';
import { runCli } from './run-cli.ts';

const log = `${GOOD}givens:\n  委员: 186名\nfigures:\n  会议占比: { ratio: [会议, 全部活动] }\n`;
const folderOf = (files = {}) => temporaryFolder({ '2024.yaml': log, ...files });

/** Text of a DOCX's body. */
async function textOf(path: string): Promise<string> {
  const document = (await openedTexts(readFileSync(path))).get('word/document.xml') ?? '';
  return [...document.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
}

describe('explain LOG NAME', () => {
  it('prints one figure with its entries', () => {
    const { code, stdout } = runCli(folderOf().path, ['explain', '2024.yaml', '{{ 意见建议 }}']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '意见建议  3500余条',
        '',
        '  由来  “意见建议”相加：2 条记录',
        '  实数  3512余条，文中写作3500余条',
        '',
        '  2024.yaml:7   2024-03-05      12条  县政协常委会议',
        '  2024.yaml:12  2024-06-05  3500余条  乡村产业协商会',
        '',
      ].join('\n'),
    );
  });

  it('refuses a name that the log does not have, with the one that was meant', () => {
    const { code, stderr } = runCli(folderOf().path, ['explain', '2024.yaml', '意见建义']);
    expect(code).toBe(2);
    expect(stderr).toContain('是否想写 意见建议？');
  });
});

describe('explain LOG', () => {
  it('explains what stats lists, zeros only if asked', () => {
    const { path } = folderOf();
    const names = (...more: string[]) =>
      JSON.parse(runCli(path, ['explain', '2024.yaml', '--to', 'json', ...more]).stdout).figures.map(
        ({ name }: { name: string }) => name,
      );
    const listed = (...more: string[]) =>
      JSON.parse(runCli(path, ['stats', '2024.yaml', '--to', 'json', ...more]).stdout).logs[0].figures.map(
        ({ name }: { name: string }) => name,
      );
    expect(names()).toEqual(listed());
    expect(names('--all')).toEqual(listed('--all'));
    expect(names('--all').length).toBeGreaterThan(names().length);
  });

  it('writes a workbook and a document beside the log, and knows them again', async () => {
    const folder = folderOf();
    for (const format of ['xlsx', 'docx']) {
      const args = ['explain', '2024.yaml', '--to', format];
      const name = `2024-数据来源说明.${format}`;
      expect(runCli(folder.path, args)).toMatchObject({ code: 0, stdout: `${name}\n`, stderr: '' });
      expect(runCli(folder.path, [...args, '--all']).code).toBe(0);
    }
    const [figures] = await readSheets(readFileSync(folder.at('2024-数据来源说明.xlsx')));
    expect(figures?.rows.flat()).toContain('3500余条');
    expect(await textOf(folder.at('2024-数据来源说明.docx'))).toContain('政协某某县委员会2024年台账');
  });

  it('takes the format from the name of the file, and prints Markdown to stdout', () => {
    const folder = folderOf();
    expect(runCli(folder.path, ['explain', '2024.yaml', '-o', '说明.md']).stdout).toBe('说明.md\n');
    const { stdout } = runCli(folder.path, ['explain', '2024.yaml', '--to', 'md']);
    expect(folder.read('说明.md').startsWith(stdout.trimEnd())).toBe(true);
    expect(stdout).toContain('# 数据来源说明');
  });

  it.each(['md', 'docx', 'xlsx', 'json'])(
    'overwrites no %s that a person has edited, but by force',
    (format) => {
      const folder = folderOf({ [`说明.${format}`]: '我写的' });
      const args = ['explain', '2024.yaml', '-o', `说明.${format}`];
      const refused = runCli(folder.path, args);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toMatch(/file-edited|file-not-ours/);
      expect(folder.read(`说明.${format}`)).toBe('我写的');
      expect(runCli(folder.path, [...args, '--force']).code).toBe(0);
    },
  );

  it('never writes over the log', () => {
    const folder = folderOf();
    const { code, stderr } = runCli(folder.path, [
      'explain',
      '2024.yaml',
      '--to',
      'md',
      '-o',
      '2024.yaml',
      '--force',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('file-is-input');
    expect(folder.read('2024.yaml')).toBe(log);
  });

  it('refuses a document of thousands of pages', () => {
    const activity = (_: unknown, at: number) =>
      `  - { date: 2024-03-05, type: 常委会议, title: 第${at}号会议 }\n`;
    const long = `year: 2024\nactivities:\n${Array.from({ length: 7000 }, activity).join('')}`;
    const folder = temporaryFolder({ '2024.yaml': long });
    const { code, stderr } = runCli(folder.path, ['explain', '2024.yaml', '--to', 'docx', '-q']);
    expect(code).toBe(2);
    expect(stderr).toContain('错误[too-long-for-docx] 依据有 21000 条');
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('explains nothing of a log with errors', () => {
    const { code, stdout } = runCli(folderOf({ 'bad.yaml': BAD }).path, ['explain', 'bad.yaml']);
    expect([code, stdout]).toEqual([1, '']);
  });
});

describe('explain DOCUMENT', () => {
  const built = (...more: string[]) => {
    const folder = folderOf();
    expect(runCli(folder.path, ['build', '2024.yaml', ...more]).code).toBe(0);
    return folder;
  };

  it('explains every figure of a built document, in the order of its text', () => {
    const folder = built();
    const args = ['explain', '2024-工作综述.docx', '--log', '2024.yaml'];
    const { code, stdout, stderr } = runCli(folder.path, [...args, '--to', 'json']);
    expect([code, stderr]).toEqual([0, '']);
    const { figures, document } = JSON.parse(stdout);
    expect(document).toBe('2024-工作综述.docx');
    expect(figures.length).toBeGreaterThan(3);
    const positions = figures
      .map(({ occurrences }: { occurrences: { position: number }[] }) => occurrences[0]?.position)
      .filter((position: number | undefined) => position !== undefined);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    const human = runCli(folder.path, args).stdout;
    for (const { name, text } of figures) expect(human).toContain(`${name}  ${text}`);
  });

  it('writes beside the document', async () => {
    const folder = built();
    const args = ['explain', '2024-工作综述.docx', '--log', '2024.yaml', '--to', 'docx'];
    expect(runCli(folder.path, args).stdout).toBe('2024-工作综述-数据来源说明.docx\n');
    expect(await textOf(folder.at('2024-工作综述-数据来源说明.docx'))).toContain('3500余条');
  });

  it('says that the document contradicts the log, once the log has changed', () => {
    const folder = built();
    const changed = temporaryFolder({
      '2024.yaml': log.replace('意见建议: 12条', '意见建议: 212条'),
      'a.docx': readFileSync(folder.at('2024-工作综述.docx')),
    });
    const { code, stdout, stderr } = runCli(changed.path, ['explain', 'a.docx', '--log', '2024.yaml']);
    expect(code).toBe(0);
    expect(stderr).toContain('explained-differently');
    expect(stdout).toContain('与台账不符：文中是“3500余条”，按台账是“3700余条”');
  });

  it('explains a text without marks as far as its words are certain', () => {
    const folder = folderOf({ 'a.md': '# 综述\n\n召开常委会议1次、主席会议1次，新建公园7座。\n' });
    const { stdout } = runCli(folder.path, ['explain', 'a.md', '--log', '2024.yaml', '--to', 'json']);
    const { figures, untied, subject } = JSON.parse(stdout);
    expect(subject).toBe('综述');
    expect(figures.map(({ name }: { name: string }) => name)).toEqual(['常委会议', '主席会议']);
    expect(untied).toMatchObject([{ text: '7座', place: expect.stringContaining('第3行') }]);
  });

  it.each([
    [['explain', 'a.docx'], 'document-without-log'],
    [['explain', '2024.yaml', '--log', '2024.yaml'], 'conflicting-options'],
    [['explain', 'a.docx', '常委会议', '--log', '2024.yaml'], 'conflicting-options'],
    [['explain', '2024.yaml', '-o', 'a.pdf'], 'conflicting-options'],
    [['explain', '2024.yaml', '--to', 'md', '-o', 'a.docx'], 'conflicting-options'],
    [['explain', '没有.yaml'], 'log-not-found'],
    [['build', '2024.yaml', '--annotate', '--to', 'md'], 'conflicting-options'],
  ])('refuses %j', (args, expected) => {
    const { code, stderr } = runCli(folderOf().path, args);
    expect(code).toBe(2);
    expect(stderr).toContain(`错误[${expected}]`);
    expect(stderr).not.toContain('    at ');
  });

  it('tells a document by its bytes where its name does not say', () => {
    const folder = folderOf();
    runCli(folder.path, ['build', '2024.yaml', '-o', 'a.docx']);
    const nameless = folderOf({ 综述: readFileSync(folder.at('a.docx')) });
    expect(runCli(nameless.path, ['explain', '综述']).stderr).toContain('document-without-log');
  });
});

describe('build --annotate', () => {
  it('puts the evidence beside each figure, and verify finds all of them as before', async () => {
    const folder = folderOf();
    expect(runCli(folder.path, ['build', '2024.yaml', '--annotate', '--to', 'docx,md']).code).toBe(0);
    const parts = await openedTexts(readFileSync(folder.at('2024-工作综述.docx')));
    const document = parts.get('word/document.xml') ?? '';
    const marks = document.match(/<w:bookmarkStart [^>]*w:name="F\d/g) ?? [];
    expect(marks.length).toBeGreaterThan(3);
    expect(document.match(/<w:commentReference /g)).toHaveLength(marks.length);
    expect(parts.get('word/comments.xml')).toContain('2024.yaml:12 2024-06-05 3500余条 乡村产业协商会');
    const verified = runCli(folder.path, [
      'verify',
      '2024-工作综述.docx',
      '--log',
      '2024.yaml',
      '--to',
      'json',
    ]);
    expect(verified.code).toBe(0);
    // An annotated draft that nobody has edited is replaced like any other.
    expect(runCli(folder.path, ['build', '2024.yaml']).code).toBe(0);
  });
});
