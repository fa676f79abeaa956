import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { typingMistakes } from '../../scripts/typing-table.ts';
import { lineColumn } from '../../src/source/source.ts';
import { tidyLog } from '../../src/tidy/tidy-log.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { diagnosticsOf } from './diagnostics-of.ts';

const folder = join(import.meta.dirname, '../fixtures/typing');
const mistakes = await typingMistakes(folder);

test('no typing mistake is left out', () => {
  expect(mistakes.length).toBe(41);
  expect(readdirSync(join(folder, 'fixed')).sort()).toEqual(
    mistakes.filter(({ tidied }) => tidied).map(({ name }) => `${name}.yaml`),
  );
});

describe.each(mistakes.map((mistake) => [mistake.name, mistake] as const))('%s', (name, mistake) => {
  test('is told where it stands, once', () => {
    expect(mistake.found).toEqual(mistake.expected);
  });

  test('is told in Chinese, with what to do', () => {
    for (const { message, hint } of mistake.diagnostics) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(hint ?? '').toMatch(/\p{Script=Han}/u);
    }
  });

  test('is repaired as far as it is certain, and said to be only then', () => {
    const { tidied, diagnostics } = mistake;
    const fixed = join(folder, 'fixed', `${name}.yaml`);
    expect(tidied?.toString()).toEqual(existsSync(fixed) ? readFileSync(fixed).toString() : undefined);
    if (diagnostics.some(({ hint }) => hint?.includes('cppcc-report fmt'))) expect(tidied).toBeDefined();
    if (tidied) expect(tidyLog('台账.yaml', tidied).changes).toEqual([]);
  });
});

test('a mistake in an included file is told in that file', async () => {
  const part = '活动:\n  - 日期：2024-03-05\n\u00a0\u00a0\u00a0\u00a0类型: 常委会议\n';
  const gbk = Buffer.from([0xbb, 0xee, 0xb6, 0xaf, 0x3a, 0x20, 0x5b, 0x5d, 0x0a]);
  const made = temporaryFolder({
    '台账.yaml': '年份: 2024\n引入: [提案委.yaml, 经济委.yaml]\n',
    '提案委.yaml': part,
    '经济委.yaml': gbk,
  });
  const found = (await diagnosticsOf(made.at('台账.yaml'))).map(({ code, at }) => {
    const { line, column } = at ? lineColumn(at.file, at.range.start) : { line: 0, column: 0 };
    return `${at?.file.path.split('/').at(-1)} ${code} ${line}:${column}`;
  });
  expect(found.sort()).toEqual([
    '提案委.yaml full-width-colon 2:7',
    '提案委.yaml pasted-space 3:1',
    '经济委.yaml not-utf8 1:1',
  ]);
});

test('what is hidden in a line is told to a person at the terminal', () => {
  const made = temporaryFolder({
    'a.yaml': '年份: 2024\n活动:\n  - 日期:\u00a02024-03-05\n    类型: 党课\n',
  });
  const { code, stderr } = runCli(made.path, ['validate', 'a.yaml']);
  expect(code).toBe(1);
  expect(stderr).toContain('a.yaml:3:8 错误[pasted-space] 冒号后面用了网页、微信里粘贴来的空格（U+00A0）');
  expect(stderr).toContain('cppcc-report fmt 能改好');
});
