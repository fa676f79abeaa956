import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { GOOD } from './logs.ts';
import { runCli } from './run-cli.ts';

const DRAFT = '2024-工作综述.docx';
const CHANGED = GOOD.replace('3500余条', '3612条').replace(
  '  - { date: 2024-03-20',
  '  - { date: 2024-08-05, type: 常委会议, title: 县政协第二次常委会议 }\n  - { date: 2024-03-20',
);

/** A folder with a draft of a log that has changed since. */
function drafted(to = 'docx'): TemporaryFolder {
  const folder = temporaryFolder({ '2024.yaml': GOOD });
  expect(runCli(folder.path, ['build', '2024.yaml', '--to', to]).code).toBe(0);
  writeFileSync(folder.at('2024.yaml'), CHANGED);
  return folder;
}

const refresh = (folder: TemporaryFolder, ...args: string[]) =>
  runCli(folder.path, ['refresh', ...args, '--log', '2024.yaml']);
const bytes = (folder: TemporaryFolder, name: string) => readFileSync(folder.at(name));

describe('refresh', () => {
  it('lists what it would do, and does nothing', () => {
    const folder = drafted();
    const before = bytes(folder, DRAFT);
    const { code, stdout, stderr } = refresh(folder, DRAFT, '--dry-run');
    expect([code, stderr]).toEqual([0, '']);
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(head).toBe(`${DRAFT}：要改 ${rows.length} 处`);
    expect(rows.some((row) => /^ {2}1次 +→ 2次 +“.*”第\d段 +依据2条 +常委会议$/.test(row))).toBe(true);
    expect(rows.some((row) => /^ {2}3500余条 → 3624条 .* 意见建议$/.test(row))).toBe(true);
    expect(folder.files()).toEqual([DRAFT, '2024.yaml'].sort());
    expect(bytes(folder, DRAFT).equals(before)).toBe(true);
  });

  it('does it, keeps the old file, and has nothing to do the second time', () => {
    const folder = drafted();
    const before = bytes(folder, DRAFT);
    const { code, stdout } = refresh(folder, DRAFT);
    expect(code).toBe(0);
    expect(stdout).toMatch(/：改了 \d+ 处\n/);
    expect(stdout).toMatch(/\n2024-工作综述\.docx\n原稿留在 2024-工作综述\.备份\.docx\n$/);
    expect(bytes(folder, '2024-工作综述.备份.docx').equals(before)).toBe(true);
    const after = bytes(folder, DRAFT);
    expect(after.equals(before)).toBe(false);

    const verified = runCli(folder.path, ['verify', DRAFT, '--log', '2024.yaml', '--to', 'json']);
    expect(verified.code).toBe(0);
    const { counts } = JSON.parse(verified.stdout).documents[0];
    expect([counts.differs, counts.edited, counts.missing, counts.unknown]).toEqual([0, 0, 0, 0]);

    expect(refresh(folder, DRAFT)).toEqual({ code: 0, stdout: `${DRAFT}：没有要改的数\n`, stderr: '' });
    expect(bytes(folder, DRAFT).equals(after)).toBe(true);
    expect(folder.files()).toEqual(['2024-工作综述.备份.docx', DRAFT, '2024.yaml'].sort());
  });

  it('says that its own comments stay as they were', () => {
    const folder = drafted();
    expect(refresh(folder, DRAFT, '--dry-run').stderr).not.toContain('comments-stale');
    writeFileSync(folder.at('2024.yaml'), GOOD);
    expect(runCli(folder.path, ['build', '2024.yaml', '--annotate', '--force']).code).toBe(0);
    expect(refresh(folder, DRAFT).stderr).toBe('');
    writeFileSync(folder.at('2024.yaml'), CHANGED);
    const { code, stderr } = refresh(folder, DRAFT);
    expect(code).toBe(0);
    expect(stderr).toMatch(/comments-stale.*本程序加的 \d+ 条批注没有改/);
  });

  it('writes elsewhere where told so, and never over another file', () => {
    const folder = drafted();
    const before = bytes(folder, DRAFT);
    expect(refresh(folder, DRAFT, '-o', '送审/稿.docx', '--track-changes').code).toBe(0);
    expect(bytes(folder, DRAFT).equals(before)).toBe(true);
    expect(folder.files()).toEqual([DRAFT, '2024.yaml', '送审/稿.docx'].sort());
    const again = refresh(folder, DRAFT, '-o', '送审/稿.docx');
    expect([again.code, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('错误[already-exists]');
    const itself = refresh(folder, DRAFT, '-o', `./${DRAFT}`);
    expect(itself.stdout).toContain('原稿留在');
  });

  it('refreshes Markdown, which it may print', () => {
    const folder = drafted('md');
    const name = '2024-工作综述.md';
    const before = folder.read(name);
    const printed = refresh(folder, name, '-o', '-');
    expect(folder.read(name)).toBe(before);
    expect(refresh(folder, name).code).toBe(0);
    expect(folder.read(name)).toBe(printed.stdout);
    expect(printed.stdout).toContain('提出意见建议3600余条');
    // A round number that somebody may have written stays round. No more than numbers has changed.
    const words = (text: string) => text.replace(/\d+余?/g, '#');
    expect(words(printed.stdout)).toBe(words(before));
    expect(runCli(folder.path, ['build', '2024.yaml', '--to', 'md']).stderr).toContain('file-edited');
  });

  it('fails where a number had to be left, and does the others', () => {
    const folder = drafted();
    const third = CHANGED.replace(
      '  - { date: 2024-08-05',
      '  - { date: 2024-09-05, type: 常委会议, title: 县政协第三次常委会议 }\n$&',
    );
    writeFileSync(folder.at('另一本.yaml'), third);
    const { code, stderr, stdout } = refresh(folder, DRAFT, '--log', '另一本.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain(
      '错误[number-left-several-logs] “常委会议”写作“1次”，没有改：几份台账的数不一样（另一本.yaml 是 3次，2024.yaml 是 2次）',
    );
    expect(stdout).toMatch(/ {2}3500余条 → 3624条 .* 意见建议\n/);
    expect(stdout).not.toContain(' 常委会议\n');
    expect(folder.files()).toContain('2024-工作综述.备份.docx');
  });

  it.each([
    [[DRAFT], 'missing-option', 2],
    [['没有.docx', '--log', '2024.yaml'], 'file-missing', 1],
    [[DRAFT, '--log', '2023.yaml'], 'log-not-found', 2],
    [[DRAFT, '--log', '2024.yaml', '-o', '稿.md'], 'conflicting-options', 2],
    [['稿.md', '--log', '2024.yaml', '--track-changes'], 'conflicting-options', 2],
    [[DRAFT, '稿.md', '--log', '2024.yaml'], 'too-many-arguments', 2],
  ])('%j is refused: %s', (args, code, status) => {
    const folder = drafted();
    writeFileSync(folder.at('稿.md'), '召开常委会议1次。\n');
    const before = folder.files();
    const { code: exit, stderr } = runCli(folder.path, ['refresh', ...args]);
    expect(stderr).toContain(`错误[${code}]`);
    expect(exit).toBe(status);
    expect(folder.files()).toEqual(before);
  });

  it('does nothing while the document is open', () => {
    const folder = drafted();
    writeFileSync(folder.at(`.~lock.${DRAFT}#`), '');
    const before = bytes(folder, DRAFT);
    const { code, stderr, stdout } = refresh(folder, DRAFT);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('错误[document-open]');
    expect(bytes(folder, DRAFT).equals(before)).toBe(true);
  });
});
