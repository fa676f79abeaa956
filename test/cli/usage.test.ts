import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

const run = (...args: string[]) => runCli(temporaryFolder().path, args);

describe('wrong usage', () => {
  it.each([
    [['biuld', '2024.yaml'], 'unknown-command', '是否想写 cppcc-report build？'],
    [['templates', 'lst'], 'unknown-command', '是否想写 cppcc-report templates list？'],
    [['help', 'biuld'], 'unknown-command', '是否想写 cppcc-report build？'],
    [['2024.yaml'], 'unknown-command', '是否想写 cppcc-report build 2024.yaml？'],
    [['build', '2024.yaml', '--docment', 'plan'], 'unknown-option', '是否想写 --document？'],
    [['build', '--docment=plan', '2024.yaml'], 'unknown-option', '是否想写 --document？'],
    [['build', '-z'], 'unknown-option', '运行 cppcc-report build --help 查看用法'],
    [['build'], 'missing-argument', '没有写“台账”'],
    [['build', '2024.yaml', '--to'], 'missing-value', '选项“--to”'],
    [['build', '2024.yaml', '--to', 'pdf'], 'bad-value', '可以写：docx、md'],
    [['build', '2024.yaml', '--to', 'docs'], 'bad-value', '是否想写 docx？'],
    [['build', '2024.yaml', '--document', '综术'], 'bad-value', '是否想写 综述？'],
    [['explain', 'a.yaml', 'b', 'c'], 'too-many-arguments', '多写了“c”'],
    [['completion', 'powershell'], 'bad-value', '可以写：bash、zsh、fish'],
    [['build', '2024.yaml', '-o', 'a.md', '--to', 'docx'], 'conflicting-options', '-o 的文件名是 .md'],
    [['build', '2024.yaml', '-o', 'a.pdf'], 'conflicting-options', '-o 的文件名是 .pdf'],
    [['build', 'a.yaml', 'b.yaml', '-o', 'a.docx'], 'conflicting-options', '-o 只能用于一份台账'],
    [['build', 'a.yaml', '-o', 'a.md', '--out-dir', 'b'], 'conflicting-options', '只能写一个'],
    [['build', 'a.yaml', '-o', '-', '--to', 'docx,md'], 'conflicting-options', '只能写一种格式'],
  ])('%j is told in Chinese, exit 2', (args, code, words) => {
    const { code: status, stdout, stderr } = run(...args);
    expect(stderr).toContain(`错误[${code}]`);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('is told as JSON where that is asked for', () => {
    const { code, stderr } = run('build', '--foo', '--diagnostics', 'json');
    expect(JSON.parse(stderr)).toMatchObject([{ code: 'unknown-option', severity: 'error' }]);
    expect(code).toBe(2);
  });

  it('without a command shows the help and fails', () => {
    const { code, stdout, stderr } = run();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('命令：');
  });

  it('names the log that was probably meant', () => {
    const folder = temporaryFolder({ '2024.yaml': 'year: 2024\n' });
    for (const [written, meant] of [
      ['2023.yaml', '2024.yaml'],
      ['2024', '2024.yaml'],
      ['2024.yml', '2024.yaml'],
      ['.', '2024.yaml'],
    ] as const) {
      const { code, stderr } = runCli(folder.path, ['build', written]);
      expect(stderr).toContain(`找不到台账“${written}”`);
      expect(stderr).toContain(`是否想写 ${meant}？`);
      expect(code).toBe(2);
    }
  });
});

describe('help', () => {
  const commands = [
    ['build'],
    ['validate'],
    ['stats'],
    ['explain'],
    ['refresh'],
    ['context'],
    ['init'],
    ['schema'],
    ['templates'],
    ['templates', 'list'],
    ['templates', 'show'],
    ['templates', 'eject'],
    ['templates', 'check'],
    ['completion'],
  ];

  it.each([[[]], ...commands.map((each) => [each])])('%j: Chinese, with an example', (command: string[]) => {
    const { code, stdout, stderr } = run(...command, '--help');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('用法：');
    expect(stdout).toContain('示例：');
    expect(stdout).toMatch(new RegExp(`^ {2}cppcc-report ${command.join(' ')}`, 'm'));
    expect(stdout).not.toMatch(/Usage|Options|Commands|display|default:/);
    for (const line of stdout.split('\n')) expect(line).toBe(line.trimEnd());
  });

  it('offers the options that every command has', () => {
    for (const command of commands) {
      if (command.length === 1 && command[0] === 'templates') continue;
      const { stdout } = run(...command, '--help');
      for (const option of ['--diagnostics', '--no-color', '--quiet', '--help'])
        expect(stdout).toContain(option);
    }
  });

  it('help COMMAND is the same', () => {
    expect(run('help', 'build').stdout).toBe(run('build', '-h').stdout);
    expect(run('help', 'templates', 'list').stdout).toBe(run('templates', 'list', '-h').stdout);
    expect(run('help').stdout).toBe(run('--help').stdout);
  });

  it('is coloured only where colour is wanted', () => {
    const { path } = temporaryFolder();
    const start = '\u001b[';
    expect(runCli(path, ['--help']).stdout).not.toContain(start);
    expect(runCli(path, ['--help'], { FORCE_COLOR: '1' }).stdout).toContain(start);
    expect(runCli(path, ['--help'], { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain(start);
    expect(runCli(path, ['build', '--no-color', '-z'], { FORCE_COLOR: '1' }).stderr).not.toContain(start);
  });

  it('--version prints the version of the package', async () => {
    const { version } = await import('../../package.json');
    expect(run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
