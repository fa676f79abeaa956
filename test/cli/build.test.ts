import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD, GOOD, WITH_PLAN } from './logs.ts';
import { environment, LAUNCHER, runCli } from './run-cli.ts';

describe('build', () => {
  it('writes a DOCX beside the log and says so', () => {
    const folder = temporaryFolder({ '台账/2024.yaml': GOOD });
    const { code, stdout } = runCli(folder.path, ['build', '台账/2024.yaml']);
    expect([code, stdout]).toEqual([0, '台账/2024-工作综述.docx\n']);
    expect(folder.files()).toEqual(['台账/2024-工作综述.docx', '台账/2024.yaml']);
    expect(folder.read('台账/2024-工作综述.docx').slice(0, 2)).toBe('PK');
  });

  it('writes every kind that the log has content for, in every format asked for, where it is told', () => {
    const folder = temporaryFolder({ '2024.yaml': WITH_PLAN });
    const { code, stdout } = runCli(folder.path, [
      'build',
      '2024.yaml',
      '--to',
      'docx,md',
      '--out-dir',
      '文稿/初稿',
    ]);
    const names = ['综述.docx', '综述.md', '要点.docx', '要点.md'].map(
      (name) => `文稿/初稿/2024-工作${name}`,
    );
    expect([code, stdout]).toEqual([0, names.map((name) => `${name}\n`).join('')]);
    expect(folder.files()).toEqual(['2024.yaml', ...names].sort());
  });

  it.each([
    ['plan', '要点'],
    ['要点', '要点'],
    ['summary', '综述'],
    ['工作综述', '综述'],
  ])('--document %s', (word, name) => {
    const folder = temporaryFolder({ '2024.yaml': WITH_PLAN });
    const { stdout } = runCli(folder.path, ['build', '2024.yaml', '--to', 'md', '--document', word]);
    expect(stdout).toBe(`2024-工作${name}.md\n`);
  });

  it('cannot write a 要点 that the log has not', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { code, stderr } = runCli(folder.path, ['build', '2024.yaml', '--document', 'all']);
    expect(stderr).toContain('错误[no-content]');
    expect(code).toBe(2);
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it.each(['2024.yaml', '委/a.yaml', '版式.yaml', '模板/summary.hbs'])(
    'writes no document over %s, which it is drafted from, even with --force',
    (name) => {
      const files = {
        '2024.yaml': `${GOOD}include: 委/*.yaml\n`,
        '委/a.yaml': 'activities: [{ date: 2024-12-30, type: 工作交流 }]\n',
        '版式.yaml': '正文: { 字号: 三号 }\n',
        '模板/summary.hbs': '# 综述\n',
      };
      const folder = temporaryFolder(files);
      const options = '--style 版式.yaml --template 模板 --force --to docx -o'.split(' ');
      const { code, stderr } = runCli(folder.path, ['build', '2024.yaml', ...options, name]);
      expect(stderr).toContain('错误[file-is-input]');
      expect(code).toBe(2);
      expect(folder.read(name)).toBe(files[name as keyof typeof files]);
    },
  );

  it('prints figures as the log gives them', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { code, stdout } = runCli(folder.path, ['build', '2024.yaml', '-o', '-', '--to', 'md']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# .*2024年工作综述/);
    expect(stdout).toContain('3500余条');
    expect(stdout).not.toContain('cppcc-report');
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('knows the format by the name of the output', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    expect(runCli(folder.path, ['build', '2024.yaml', '-o', '稿/综述.md']).stdout).toBe('稿/综述.md\n');
    expect(folder.read('稿/综述.md')).toMatch(/<!-- cppcc-report sha256:[0-9a-f]{64} -->\n$/);
  });

  it('refuses one output for two documents', () => {
    const folder = temporaryFolder({ '2024.yaml': WITH_PLAN });
    const { code, stdout, stderr } = runCli(folder.path, ['build', '2024.yaml', '-o', '-', '--to', 'md']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('请用 --document 选一种');
  });

  it('writes nothing when one of several logs has errors, and reports all of them', () => {
    const folder = temporaryFolder({ 'a.yaml': GOOD, 'b.yaml': BAD, 'c.yaml': BAD });
    const { code, stdout, stderr } = runCli(folder.path, ['build', 'c.yaml', 'b.yaml', 'a.yaml']);
    expect([code, stdout]).toEqual([1, '']);
    const places = [...stderr.matchAll(/^(\S+:\d+:\d+) 错误\[([a-z-]+)\]/gm)].map(([, place, found]) => [
      place,
      found,
    ]);
    expect(places).toEqual(
      ['b.yaml', 'c.yaml'].flatMap((name) => [
        [`${name}:3:25`, 'unknown-key'],
        [`${name}:4:13`, expect.any(String)],
      ]),
    );
    expect(folder.files()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
  });

  it('makes several logs each its own documents', () => {
    const folder = temporaryFolder({ '2023.yaml': GOOD.replaceAll('2024', '2023'), '2024.yaml': GOOD });
    const { code, stdout } = runCli(folder.path, ['build', '2023.yaml', '2024.yaml', '--to', 'md']);
    expect([code, stdout]).toEqual([0, '2023-工作综述.md\n2024-工作综述.md\n']);
  });

  it('refuses two logs that would write one file', () => {
    const folder = temporaryFolder({ 'a/2024.yaml': GOOD, 'b/2024.yaml': GOOD });
    const { code, stderr } = runCli(folder.path, [
      'build',
      'a/2024.yaml',
      'b/2024.yaml',
      '--out-dir',
      '文稿',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('“a/2024.yaml”和“b/2024.yaml”都要写成“文稿/2024-工作综述.docx”');
    expect(folder.files()).toEqual(['a/2024.yaml', 'b/2024.yaml']);
  });

  it('gives the same bytes again, and leaves them alone', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const args = ['build', '2024.yaml', '--to', 'docx,md'];
    runCli(folder.path, args);
    const first = folder.read('2024-工作综述.docx');
    expect(runCli(folder.path, args).code).toBe(0);
    expect(folder.read('2024-工作综述.docx')).toBe(first);
  });

  it('replaces its own output when the log changes', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const args = ['build', '2024.yaml', '--to', 'docx,md'];
    runCli(folder.path, args);
    writeFileSync(folder.at('2024.yaml'), GOOD.replace('3500余条', '4600余条'));
    expect(runCli(folder.path, args).code).toBe(0);
    expect(folder.read('2024-工作综述.md')).toContain('4600余条');
  });

  it.each(['md', 'docx'])('protects an edited %s file, and writes none of the others', (format) => {
    const folder = temporaryFolder({ '2024.yaml': WITH_PLAN });
    const args = ['build', '2024.yaml', '--to', 'docx,md'];
    runCli(folder.path, args);
    const edited = `2024-工作要点.${format}`;
    const content = `${folder.read(edited)}改`;
    writeFileSync(folder.at(edited), content);
    writeFileSync(folder.at('2024.yaml'), WITH_PLAN.replace('12条', '13条'));
    const before = folder.read('2024-工作综述.md');
    const { code, stdout, stderr } = runCli(folder.path, args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`“${edited}”`);
    expect(stderr).toContain('--force');
    expect(folder.read(edited)).toBe(content);
    expect(folder.read('2024-工作综述.md')).toBe(before);
    expect(runCli(folder.path, [...args, '--force']).code).toBe(0);
    expect(folder.read(edited)).not.toBe(content);
  });

  it('--strict: a warning fails, and nothing is written', () => {
    const nameless = GOOD.replace(/^organization.*\n/m, '');
    const folder = temporaryFolder({ '2024.yaml': nameless });
    expect(runCli(folder.path, ['build', '2024.yaml', '--strict'])).toMatchObject({ code: 1, stdout: '' });
    expect(folder.files()).toEqual(['2024.yaml']);
    const lenient = runCli(folder.path, ['build', '2024.yaml']);
    expect(lenient.code).toBe(0);
    expect(lenient.stderr).toContain('警告[');
  });

  it('--quiet says nothing when all is well, and no warnings', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD.replace(/^organization.*\n/m, '') });
    expect(runCli(folder.path, ['build', '2024.yaml', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(folder.files()).toEqual(['2024-工作综述.docx', '2024.yaml']);
  });

  it('uses templates of one’s own', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD, '模板/summary.hbs': '# 我的\n\n共{{意见建议}}。\n' });
    const args = ['build', '2024.yaml', '--template', '模板', '-o', '-', '--to', 'md'];
    expect(runCli(folder.path, args)).toMatchObject({ code: 0, stdout: '# 我的\n\n共3500余条。\n' });
    writeFileSync(folder.at('模板/summary.hbs'), '# 我的\n\n共{{意见建仪}}。\n');
    const { code, stderr } = runCli(folder.path, args);
    expect(code).toBe(1);
    expect(stderr).toContain('模板/summary.hbs:3:');
    expect(stderr).toContain('意见建议');
  });

  it('reads a style, and reports what is wrong in it', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD, 'style.yaml': 'nonsense: 1\n' });
    const { code, stderr } = runCli(folder.path, ['build', '2024.yaml', '--style', 'style.yaml']);
    expect(code).toBe(1);
    expect(stderr).toContain('style.yaml:1:1');
    expect(folder.files()).toEqual(['2024.yaml', 'style.yaml']);
  });
});

describe('diagnostics', () => {
  it('as JSON are an array with places', () => {
    const folder = temporaryFolder({ 'b.yaml': BAD });
    const { code, stdout, stderr } = runCli(folder.path, ['validate', 'b.yaml', '--diagnostics', 'json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr)[0]).toMatchObject({ code: 'unknown-key', file: 'b.yaml', line: 3, column: 25 });
  });

  it('as JSON are an empty array where there are none', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const { stderr } = runCli(folder.path, ['stats', '2024.yaml', '--diagnostics=json']);
    expect(JSON.parse(stderr)).toEqual([]);
  });

  it('for GitHub are workflow commands', () => {
    const folder = temporaryFolder({ 'b.yaml': BAD });
    const { code, stderr } = runCli(folder.path, ['validate', 'b.yaml', '--diagnostics', 'github']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^::error file=b.yaml,line=3,/);
  });
});

describe('a closed pipe', () => {
  it.each([['stats', '2024.yaml', '--all'], ['context', '2024.yaml'], ['completion', 'bash'], ['--help']])(
    'is no error: %s',
    async (...args) => {
      const folder = temporaryFolder({ '2024.yaml': GOOD });
      const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd: folder.path, env: environment() });
      child.stdout.destroy();
      let stderr = '';
      child.stderr.setEncoding('utf8').on('data', (text) => {
        stderr += text;
      });
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect([code, stderr]).toEqual([0, '']);
    },
  );
});
