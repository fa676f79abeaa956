import { describe, expect, it } from 'vitest';
import { stampSchema } from '../../src/output/stamp-schema.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

const ZH = '# yaml-language-server: $schema=./台账.schema.json';

describe('schema', () => {
  it('writes what editors read beside the log, and says which line leads to it', () => {
    const folder = temporaryFolder({ '台账/a.yaml': '年份: 2024\n', '台账/b.yaml': 'year: 2024\n' });
    expect(runCli(folder.path, ['schema', '台账/a.yaml']).stdout).toBe(
      `台账/台账.schema.json\n请把这一行放在 台账/a.yaml 的开头：${ZH}\n`,
    );
    expect(runCli(folder.path, ['schema', '台账/b.yaml']).stdout).toContain('$schema=./log.schema.json');
    expect(folder.files()).toEqual([
      '台账/a.yaml',
      '台账/b.yaml',
      '台账/log.schema.json',
      '台账/台账.schema.json',
    ]);
    expect(folder.read('台账/a.yaml')).toBe('年份: 2024\n');
  });

  it('says nothing of a line that is there', () => {
    const folder = temporaryFolder();
    runCli(folder.path, ['init', '2024.yaml']);
    expect(folder.read('2024.yaml').split('\n')[0]).toBe(ZH);
    expect(runCli(folder.path, ['schema', '2024.yaml']).stdout).toBe('台账.schema.json\n');
  });

  it('asks for the language of mixed keys', () => {
    const folder = temporaryFolder({ 'a.yaml': '年份: 2024\nactivities: []\n' });
    const { code, stderr } = runCli(folder.path, ['schema', 'a.yaml']);
    expect(code).toBe(2);
    expect(stderr).toContain('错误[keys-mixed]');
    expect(runCli(folder.path, ['schema', 'a.yaml', '--keys', 'en']).code).toBe(0);
    expect(folder.files()).toEqual(['a.yaml', 'log.schema.json']);
  });

  it('tells names that a log gives itself from keys', () => {
    const folder = temporaryFolder({ 'a.yaml': 'year: 2024\ngivens: { 资金: 3万元, 单位: 2个 }\n' });
    expect(runCli(folder.path, ['schema', 'a.yaml']).stdout).toContain('log.schema.json');
  });

  it('replaces what an earlier version wrote, and nothing that a person did', () => {
    const older = stampSchema('{"$comment":"cppcc-report sha256:","type":"object"}\n');
    const folder = temporaryFolder({ 'a.yaml': '年份: 2024\n', '台账.schema.json': older });
    expect(runCli(folder.path, ['schema', 'a.yaml']).code).toBe(0);
    expect(folder.read('台账.schema.json')).toContain('"活动"');
    for (const [text, code] of [
      ['{}', 'file-not-ours'],
      [older.replace('object', 'array'), 'file-edited'],
    ] as const) {
      const other = temporaryFolder({ 'a.yaml': '年份: 2024\n', '台账.schema.json': text });
      const refused = runCli(other.path, ['schema', 'a.yaml']);
      expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(code)]);
      expect(other.read('台账.schema.json')).toBe(text);
      expect(runCli(other.path, ['schema', 'a.yaml', '--force']).code).toBe(0);
    }
  });

  it('is not named by a new log where another file has its name', () => {
    const folder = temporaryFolder({ '台账.schema.json': '我的' });
    expect(runCli(folder.path, ['init', '2024.yaml'])).toMatchObject({ code: 0, stdout: '2024.yaml\n' });
    expect(folder.read('2024.yaml')).not.toContain('$schema');
    expect(folder.read('台账.schema.json')).toBe('我的');
  });

  it('is a usage error without the log', () => {
    expect(runCli(temporaryFolder().path, ['schema', 'a.yaml']).code).toBe(2);
  });
});
