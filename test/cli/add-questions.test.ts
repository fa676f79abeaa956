import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { cli } from '../../src/cli/cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LOG = `年份: 2024
单位:
  专委会:
    - { 名称: 经济委员会, 简称: 经济委 }
    - { 名称: 提案委员会, 简称: 提案委 }
活动:
  - 日期: 2024-03-05
    类型: 常委会议
    成果: { 社情民意信息: 3条 }
`;

/** What came of a conversation. */
interface Talk {
  readonly code: number;
  /** Everything that stood on the screen, answers behind their questions. */
  readonly screen: string;
  readonly stderr: string;
  readonly log: string;
}

/** Runs `add` with somebody at the terminal who gives these answers, and then ends the conversation. */
async function talk(
  answers: readonly string[],
  options: readonly string[] = [],
  log = LOG,
  env: Readonly<Record<string, string>> = { NO_COLOR: '1' },
): Promise<Talk> {
  const folder = temporaryFolder({ '2024.yaml': log });
  const left = [...answers];
  let screen = '';
  let stderr = '';
  const io = {
    stdout: { write: (chunk: string | Uint8Array) => (screen += String(chunk)), isTTY: true, columns: 60 },
    stderr: { write: (chunk: string | Uint8Array) => (stderr += String(chunk)) },
    cwd: folder.path,
    env,
    now: () => new Date(2024, 4, 6, 23, 59),
    conversation: {
      ask: async (question: string) => {
        const answer = left.shift();
        screen += `${question}${answer ?? ''}\n`;
        return answer;
      },
      close: () => {},
    },
  };
  const code = await cli(['add', '2024.yaml', ...options], io);
  expect(left, screen).toEqual([]);
  return { code, screen, stderr, log: folder.read('2024.yaml') };
}

/** Skips title, topic, committee, participants, results and outcome. */
const NOTHING_MORE = ['', '', '', '', '', ''];

describe('add, asking', () => {
  it('writes what was answered, when that has been looked at', async () => {
    const { code, screen, stderr, log } = await talk([
      ...['4月16日', '对口', '养老服务协商会', '居家养老；社区食堂', '2', '４６人'],
      ...['意见建议 24条', '调研报告=1篇', '', '推动新建食堂3个', ''],
    ]);
    expect([code, stderr]).toEqual([0, '']);
    expect(log).toBe(`${LOG}
  - 日期: 2024-04-16
    类型: 对口协商
    标题: 养老服务协商会
    议题: [居家养老, 社区食堂]
    专委会: 提案委
    参加: 46人
    成果: { 意见建议: 24条, 调研报告: 1篇 }
    结果: 推动新建食堂3个
`);
    expect(screen).toContain('\n日期：4月16日 → 2024-04-16\n');
    expect(screen).toContain('\n    参加: 46人\n');
    expect(screen).toContain('写入？[是]：\n');
    expect(screen).toContain('2024.yaml:11 记了一条：');
  });

  it('says the same in colour', async () => {
    // Answers that are complained of in several lines, and a hint that takes several.
    const answers = [
      '明年某日',
      '4月16日',
      '没有这样的类型',
      '对口',
      '',
      '',
      '',
      '',
      '没有这样的成果5条',
      '',
      '',
      '',
    ];
    const plain = await talk(answers);
    const coloured = await talk(answers, [], LOG, {});
    expect(coloured.screen).toContain('\u001b[');
    expect(stripVTControlCharacters(coloured.screen)).toBe(plain.screen);
  });

  it('has today for Enter, where the log covers it', async () => {
    const { screen, log } = await talk(['', '主席会议', ...NOTHING_MORE, '是']);
    expect(screen).toContain('日期 [2024-05-06]：\n');
    expect(log).toContain('日期: 2024-05-06');
    const other = await talk(
      ['', '2023-05-06', '主席会议', ...NOTHING_MORE, ''],
      [],
      LOG.replaceAll('2024', '2023'),
    );
    expect(other.screen).not.toContain('[2024-05-06]');
    expect(other.log).toContain('日期: 2023-05-06');
  });

  it('lists groups, then their types, to be chosen by number', async () => {
    const { screen, log } = await talk(['', '99', '3', '２、3', ...NOTHING_MORE, '']);
    expect(screen).toContain('没有第 99 项');
    expect(screen).toMatch(/\n协商：\n {2}1 专题协商 +2 对口协商 +3 界别协商\n/);
    expect(log).toContain('类型: [对口协商, 界别协商]');
  });

  it('takes some characters for a type where only one has them, and never guesses', async () => {
    const { screen, log } = await talk(['', '常委', '1', ...NOTHING_MORE, '']);
    expect(screen).toContain('“常委”可以是：\n  1 常委会议            2 专题议政性常委会议\n');
    expect(log.match(/类型: 常委会议/g)).toHaveLength(2);
    const slip = await talk(['', '主席会仪', '', ...NOTHING_MORE, '']);
    expect(slip.screen).toContain('没有声明过活动类型“主席会仪”\n是否想写 主席会议？\n类型 [主席会议]：');
    expect(slip.log).toContain('类型: 主席会议');
  });

  it('asks again for what the checks of the log complain of, in their words', async () => {
    const { code, screen, log } = await talk([
      ...['13月1日', '2023-05-06', '5月6日', '主席会议', '', '', '经及委', '', '46件', '46', '意见建议24篇'],
      ...['意见建议', '24条', '意见建议3条', '建议3条', '名目3条', '', '', ''],
    ]);
    expect(code).toBe(0);
    expect(screen).toContain('“13月1日”不能作为日期：没有这个月');
    expect(screen).toContain('日期“2023-05-06”不在台账的年份（2024年）之内');
    expect(screen).toContain('专委会名单里没有“经及委”\n是否想写 经济委？\n专委会 [经济委]：\n');
    expect(screen).toContain('这里写的是“46件”');
    expect(screen).toContain('“意见建议”以“条”计，这里写的是“24篇”');
    expect(screen).toContain('意见建议多少条：24条');
    expect(screen).toContain('“意见建议”已经写过');
    expect(screen).toContain('“建议”可以是 意见建议、建议案');
    expect(screen).toContain('没有声明过成果名目“名目”');
    expect(log).toContain('专委会: 经济委\n    参加: 46\n    成果: { 意见建议: 24条 }');
  });

  it('does not ask for what the options say', async () => {
    const { screen, log } = await talk(
      ['主席会议', '', '', '', '', '', ''],
      ['--date', '4月1日', '--title', '主席会议', '--place', '会议室'],
    );
    expect(screen).not.toContain('日期：哪一天');
    expect(log).toContain('日期: 2024-04-01\n    类型: 主席会议\n    标题: 主席会议\n    地点: 会议室\n');
  });

  it('lets any field be mended before it is written', async () => {
    const { screen, log } = await talk([
      ...['', '主席会议', ...NOTHING_MORE],
      ...['日期', '4月2日', '资金', '3万元', '怪', '标签', '民生；产业', '资金', '', '写入'],
    ]);
    expect(screen).toContain('“怪”不是哪一项');
    expect(log).toContain('日期: 2024-04-02\n    类型: 主席会议\n    标签: [民生, 产业]\n');
    expect(log).not.toContain('资金');
  });

  it('does not offer to write what makes the log wrong', async () => {
    const given = `${LOG}给定数据:\n  常委会议: 1次\n`;
    const answers = ['', '常委会议', ...NOTHING_MORE, '是', '类型', '主席会议', ''];
    const { code, screen, log } = await talk(answers, [], given);
    expect(screen).toContain('改哪一项：是\n');
    expect(code).toBe(0);
    expect(log).toContain('类型: 主席会议');
  });
});

describe('add, broken off', () => {
  it.each([
    ['at the first question', []],
    ['in the middle', ['', '主席会议', '标题']],
    ['before writing', ['', '主席会议', ...NOTHING_MORE]],
  ])('writes nothing %s, and says so', async (_, answers) => {
    const { code, stderr, log } = await talk(answers);
    expect([code, stderr]).toEqual([2, '错误[entry-cancelled] 没有答完就结束了，什么都没有写入\n']);
    expect(log).toBe(LOG);
  });

  it('writes nothing when that is the answer, which is no error', async () => {
    const { code, screen, stderr, log } = await talk(['', '主席会议', ...NOTHING_MORE, '否']);
    expect([code, stderr]).toEqual([0, '']);
    expect(screen).toContain('没有写入');
    expect(log).toBe(LOG);
  });

  it.each([
    ['log-has-slips', '年份：2024\n'],
    ['no-place-for-entry', '年份: 2024\n活动: 没有\n'],
  ])('asks nothing where a person must mend the log first: %s', async (problem, log) => {
    const { code, stderr } = await talk([], [], log);
    expect(code).toBe(1);
    expect(stderr).toContain(`错误[${problem}]`);
  });
});
