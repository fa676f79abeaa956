import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { environment, LAUNCHER, needBuild } from './run-cli.ts';

const LOG = '年份: 2024\n活动:\n  - 日期: 2024-01-05\n    类型: 主席会议\n';

/** `script` of util-linux runs a program in a terminal of its own. */
const isThere =
  spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false;
if (!isThere) console.warn('add is not tried in a terminal: there is no `script` of util-linux');

/** Something that is typed when the terminal shows what it waits for. */
type Step = readonly [waitFor: string, keys: string];

/** Runs `add` in a terminal 40 columns wide. */
async function inTerminal(folder: TemporaryFolder, steps: readonly Step[]) {
  needBuild();
  const command = `stty cols 40 rows 50; exec '${process.execPath}' '${LAUNCHER}' add 2024.yaml`;
  const child = spawn('script', ['-qec', command, '/dev/null'], {
    cwd: folder.path,
    env: environment({ TERM: 'xterm', NO_COLOR: '1' }),
  });
  const left = [...steps];
  let shown = '';
  let unread = '';
  child.stdout.setEncoding('utf8').on('data', (data: string) => {
    shown += data;
    unread += data;
    const [next] = left;
    if (!next || !unread.includes(next[0])) return;
    unread = '';
    left.shift();
    child.stdin.write(next[1]);
  });
  const [code] = await once(child, 'close');
  expect(left, shown).toEqual([]);
  return { code: code as number, shown };
}

describe.skipIf(!isThere)('add in a terminal', () => {
  it('asks, and is answered in hanzi that can be taken back', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const { code, shown } = await inTerminal(folder, [
      ['日期：\u001b', '4月16日\r'],
      ['类型：\u001b', '主席\r'],
      // Backspace takes a whole hanzi back.
      ['标题：\u001b', '县政协主席会仪\u007f议\r'],
      // The rest is typed ahead: skips, a result, and 是.
      ['议题：\u001b', '\r\r\r意见建议3条\r\r\r是\r'],
    ]);
    expect(code, shown).toBe(0);
    expect(folder.read('2024.yaml')).toBe(
      `${LOG}\n  - 日期: 2024-04-16\n    类型: 主席会议\n    标题: 县政协主席会议\n    成果: { 意见建议: 3条 }\n`,
    );
    expect(shown).toContain('2024.yaml:6 记了一条：');
    // No line of the questions is wider than the terminal: the list of groups has two columns of choices.
    expect(shown).toContain('   1 会议       2 学习\r\n');
  });

  it.each([
    ['Ctrl+C', '\u0003'],
    ['Ctrl+D', '\u0004'],
  ])(
    'is left by %s: nothing is written, and no more is said than that',
    { timeout: 60_000 },
    async (_, key) => {
      const folder = temporaryFolder({ '2024.yaml': LOG });
      const { code, shown } = await inTerminal(folder, [
        ['日期：\u001b', '4月16日\r'],
        ['类型：\u001b', key],
      ]);
      expect(code).toBe(2);
      expect(shown.trimEnd().endsWith('错误[entry-cancelled] 没有答完就结束了，什么都没有写入')).toBe(true);
      expect(folder.read('2024.yaml')).toBe(LOG);
      expect(folder.files()).toEqual(['2024.yaml']);
    },
  );
});
