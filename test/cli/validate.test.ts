import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { BAD, GOOD, WITH_PLAN } from './logs.ts';
import { environment, LAUNCHER, runCli } from './run-cli.ts';

describe('validate', () => {
  it('says what build would say, gaps included, and writes nothing', () => {
    for (const log of [GOOD, WITH_PLAN, BAD]) {
      const folder = temporaryFolder({ '2024.yaml': log });
      const checked = runCli(folder.path, ['validate', '2024.yaml', '--strict']);
      expect(folder.files()).toEqual(['2024.yaml']);
      const built = runCli(folder.path, ['build', '2024.yaml', '--strict']);
      expect([checked.code, checked.stderr]).toEqual([built.code, built.stderr]);
      expect(checked.stderr).toMatch(/\[(gap|unknown-key)\]/);
    }
  });

  it('does not blame a template for a figure whose declaration is wrong', () => {
    const folder = temporaryFolder({
      '2024.yaml': `${GOOD}figures:\n  甲: { total: [乙] }\n`,
      '模板/summary.hbs': '# 综述\n\n提出{{甲}}。{{number 甲}}\n',
    });
    for (const command of [['validate'], ['templates', 'check']]) {
      const { code, stderr } = runCli(folder.path, [...command, '2024.yaml', '--template', '模板']);
      expect(code).toBe(1);
      expect(stderr.match(/错误\[.*?\]/g)).toEqual(['错误[unknown-operand]']);
    }
  });
});

describe.skipIf(!existsSync('/dev/full'))('on a full disk', () => {
  it.each([['stats', '2024.yaml'], ['build', '2024.yaml', '--to', 'md', '-o', '-'], ['--help']])(
    '%s says that nothing could be written',
    (...args) => {
      const folder = temporaryFolder({ '2024.yaml': GOOD });
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [LAUNCHER, ...args], {
        cwd: folder.path,
        env: environment(),
        encoding: 'utf8',
        stdio: ['ignore', full, 'pipe'],
      });
      closeSync(full);
      expect(status).toBe(2);
      expect(stderr).toContain('错误[file-unwritable] “标准输出”写不进去：磁盘已满');
    },
  );
});
