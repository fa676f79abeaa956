import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schemaLine } from '../../src/vocabulary/editor-schema.ts';
import { runCli } from '../cli/run-cli.ts';
import { LanguageServer } from './language-server.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A workspace with what a Chinese office calls a folder, the signs in it that addresses write otherwise included. */
const above = mkdtempSync(join(tmpdir(), 'cppcc-report-'));
const folder = join(above, '办公室 #1', '2024年台账');
let server: LanguageServer;

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  expect(runCli(folder, ['init', '2024.yaml']).code).toBe(0);
  runCli(folder, ['schema', '2024.yaml', '--keys', 'en']);
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true });
  cpSync(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
  server = await LanguageServer.start(folder);
});
afterAll(async () => {
  await server?.stop();
  rmSync(above, { recursive: true, force: true });
});

const zh = (text: string) => `${schemaLine('zh')}\n年份: 2024\n${text}`;
const en = (text: string) => `${schemaLine('en')}\nyear: 2024\n${text}`;
const labels = async (marked: string) => (await server.complete('a.yaml', marked)).map(({ label }) => label);

describe('no complaint about', () => {
  test('the starter', async () => {
    expect(await server.check('2024.yaml')).toEqual([]);
  });

  const examples = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' });
  test.each(examples.filter((name) => name.endsWith('.yaml')))('%s', async (name) => {
    expect(await server.check(`examples/${name}`)).toEqual([]);
  });

  test.each([zh('单位:\n活动:\n综述: { 标题: 2024, 部分: }\n'), en('organization:\nactivities:\n')])(
    'fields that have no value yet: %j',
    async (text) => {
      expect(await server.check('a.yaml', text)).toEqual([]);
    },
  );

  test('types, measures and words of its own, and either way of saying yes', async () => {
    const entry = (notable: string) =>
      `  - { 日期: 2024-03-05, 类型: 法官工作室接待, 重点: ${notable}, 成果: { 开挖沟渠: 30米 } }\n`;
    expect(await server.check('a.yaml', zh(`活动:\n${['是', '否', 'true'].map(entry).join('')}`))).toEqual(
      [],
    );
    const english =
      '  - { date: 2024-03, type: [法官工作室接待, 党课], notable: 是, results: { 开挖沟渠: 3米 } }\n';
    expect(await server.check('a.yaml', en(`activities:\n${english}`))).toEqual([]);
  });
});

describe('an error', () => {
  test.each([
    [zh('活动:\n  - 日期: 2024-03-05\n    类行: 常委会议\n    类型: 党课\n'), '类行', 4],
    [en('activities:\n  - date: 2024-03-05\n    tpye: 常委会议\n    type: 党课\n'), 'tpye', 4],
    [zh('活动:\n  - { 日期: 2024.3.5, 类型: 党课 }\n'), '2024-03-05', 3],
    [zh('活动:\n  - { 日期: 2024-03-05, 类型: 党课, 重点: 也许 }\n'), '是', 3],
    [zh('综述: { 体例: 散文体 }\n'), '报告体', 2],
    [en('summary: { form: 散文体 }\n'), 'report', 2],
    [zh('活动:\n  - { 日期: 2024-03-05, 标题: 无类型 }\n'), '类型', 3],
  ])('%j', async (text, words, line) => {
    const [first, ...more] = await server.check('a.yaml', text);
    expect(more).toEqual([]);
    expect(first?.message).toContain(words);
    expect(first?.range.start.line).toBe(line);
  });
});

describe('completion', () => {
  test.each([
    ['zh', zh('活动:\n  - 日期: 2024-03-05\n    类型: |\n')],
    ['zh, in brackets', zh('活动:\n  - 日期: 2024-03-05\n    类型: [党课, |]\n')],
    ['zh, in braces', zh('活动:\n  - { 日期: 2024-03-05, 类型: 常| }\n')],
    ['en', en('activities:\n  - date: 2024-03-05\n    type: |\n')],
  ])('of a type: %s', async (_, marked) => {
    const items = await server.complete('a.yaml', marked);
    const found = items.find(({ label }) => label === '常委会议');
    expect(found?.insertText).toBe('常委会议');
    expect(JSON.stringify(found?.documentation)).toContain('属于“会议”，以“次”计');
    expect(items.length).toBeGreaterThan(40);
  });

  test('of keys: those that must be there first, and none that is there', async () => {
    expect((await labels(zh('活动:\n  - |\n'))).filter((label) => label !== '活动').slice(0, 5)).toEqual([
      '日期',
      '类型',
      '标题',
      '议题',
      '专委会',
    ]);
    const rest = await labels(zh('活动:\n  - 日期: 2024-03-05\n    类型: 党课\n    |\n'));
    expect(rest.slice(0, 3)).toEqual(['标题', '议题', '专委会']);
    expect(rest).not.toContain('日期');
    expect(await labels(en('activities:\n  - date: 2024-03-05\n    |\n'))).toContain('committee');
    expect(await labels(zh('|\n'))).toEqual(expect.arrayContaining(['单位', '活动', '提案', '综述', '要点']));
  });

  test('of an entry below the key of a list', async () => {
    const [entry] = await server.complete('a.yaml', zh('活动:\n  |\n'));
    expect([entry?.label, entry?.insertText]).toEqual(['- 活动', '- 日期: $1\n  类型: $2']);
  });

  test('of measures, of choices, of yes and no: no made-up title among them, and no null', async () => {
    expect(await labels(zh('活动:\n  - 日期: 2024-03-05\n    成果:\n      |\n'))).toContain('意见建议');
    expect(await labels(zh('提案:\n  合计:\n    |\n'))).toContain('立案');
    expect(await labels(zh('活动:\n  - 日期: 2024-03-05\n    重点: |\n'))).toEqual(['是', '否']);
    expect(await labels(en('activities:\n  - date: 2024-03-05\n    notable: |\n'))).toEqual([
      'true',
      'false',
    ]);
    expect(await labels(zh('综述:\n  体例: |\n'))).toEqual(['新闻体', '报告体', '专题体']);
    expect(await labels(en('summary:\n  form: |\n'))).toEqual(['press', 'report', 'thematic']);
    expect(await labels(zh('活动:\n  - 日期: 2024-03-05\n    标题: |\n'))).toEqual([]);
  });
});

describe('hover', () => {
  test.each([
    [
      'a key',
      zh('活动:\n  - 日|期: 2024-03-05\n    类型: 党课\n'),
      '日期',
      ['可以只写到月', '例：2024-03-05'],
    ],
    ['a key, English', en('activities:\n  - da|te: 2024-03-05\n    type: 党课\n'), '日期', ['可以只写到月']],
    ['a text', zh('活动:\n  - 日期: 2024-03-05\n    标|题: 学习\n'), '标题', ['活动名称']],
    [
      'a type',
      zh('活动:\n  - 日期: 2024-03-05\n    类型: 党|课\n'),
      '党课',
      ['属于“学习”', '以“次”计', '写成列表'],
    ],
    ['a type of its own', zh('活动:\n  - 日期: 2024-03-05\n    类型: 接|待\n'), '类型', ['写成列表']],
    [
      'a measure',
      zh('活动:\n  - 日期: 2024-03-05\n    成果: { 意|见建议: 3条 }\n'),
      '意见建议',
      ['以“条”计'],
    ],
    ['yes and no', zh('活动:\n  - 日期: 2024-03-05\n    重|点: 是\n'), '重点', ['只计数']],
  ])('%s', async (_, marked, title, words) => {
    const text = await server.hover('a.yaml', marked);
    expect(text.split('\n')[0]).toBe(`#### ${title}`);
    for (const word of words) expect(text).toContain(word);
  });
});
