import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { GOOD } from './logs.ts';
import { runCli } from './run-cli.ts';

describe('templates', () => {
  it('list names them with what they are for', () => {
    const folder = temporaryFolder({ '模板/summary.hbs': '# 我的\n' });
    const { code, stdout } = runCli(folder.path, ['templates', 'list', '--template', '模板']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^plan +工作要点的模板$/m);
    expect(stdout).toMatch(/^summary +（自己的）$/m);
  });

  it('show prints one; a wrong name gets a suggestion', () => {
    const folder = temporaryFolder();
    expect(runCli(folder.path, ['templates', 'show', 'plan']).stdout).toContain('{{');
    const { code, stderr } = runCli(folder.path, ['templates', 'show', 'opening']);
    expect(code).toBe(2);
    expect(stderr).toContain('是否想写 partials/opening？');
  });

  it('eject copies some, never over a file', () => {
    const folder = temporaryFolder();
    const args = ['templates', 'eject', 'plan', 'sentences/协商', '--out-dir', '模板'];
    expect(runCli(folder.path, args)).toEqual({
      code: 0,
      stdout: '模板/plan.hbs\n模板/sentences/协商.hbs\n',
      stderr: '',
    });
    expect(runCli(folder.path, args)).toMatchObject({ code: 2, stdout: '' });
    expect(runCli(folder.path, [...args, '--force']).code).toBe(0);
  });

  it('what was ejected builds the same document', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    runCli(folder.path, ['templates', 'eject', '-', '--out-dir', '模板']);
    const args = ['build', '2024.yaml', '-o', '-', '--to', 'md'];
    const { stdout } = runCli(folder.path, args);
    expect(runCli(folder.path, [...args, '--template', '模板']).stdout).toBe(stdout);
  });

  it('check finds a misspelt name, with a log a misspelt figure', () => {
    const folder = temporaryFolder({
      '模板/summary.hbs': '{{#if tilte}}x{{/if}}\n{{意见建仪}}\n',
      '2024.yaml': GOOD,
    });
    const without = runCli(folder.path, ['templates', 'check', '--template', '模板']);
    expect(without.code).toBe(1);
    expect(without.stderr).toContain('模板/summary.hbs:1:7');
    expect(without.stderr).not.toContain('summary.hbs:2');
    const withLog = runCli(folder.path, ['templates', 'check', '--template', '模板', '2024.yaml']);
    expect(withLog.stderr).toContain('模板/summary.hbs:2:3');
  });

  it('check finds nothing in the built-in ones, and says whether it has looked at figures', () => {
    const folder = temporaryFolder({ '2024.yaml': GOOD });
    const without = runCli(folder.path, ['templates', 'check']);
    expect(without).toMatchObject({ code: 0, stderr: '' });
    expect(without.stdout).toMatch(/^\d+ 个模板，没有错误（没有给出台账，指标名称没有核对）\n$/);
    const withLog = runCli(folder.path, ['templates', 'check', '2024.yaml']);
    expect(withLog.stdout).toMatch(/^\d+ 个模板，没有错误\n$/);
  });
});
