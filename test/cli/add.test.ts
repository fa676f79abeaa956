import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTRY_FIELDS } from '../../src/commands/add/fields.ts';
import { aliases } from '../../src/vocabulary/aliases.ts';
import { childSchema, LOG_SCHEMA, typesOf } from '../../src/vocabulary/schema.ts';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { runCli } from './run-cli.ts';

/** A log as an office keeps it: comments, blank lines, two kinds of quotation marks, a table of its own. */
const LOG = `# 云溪县政协 2024 年台账（办公室记，每周五汇总）
年份: 2024
单位:
  全称: '政协云溪县委员会'   # 公章上的名称
  专委会:
    - { 名称: 经济委员会, 简称: 经济委 }
    - { 名称: 提案委员会, 简称: 提案委 }

活动:
  # 三月：全会以后
  - 日期: 2024-03-05     # 星期二
    类型: 常委会议
    标题: "县政协十届十二次常委会议"

    议题: 推进乡村产业发展
    成果: {意见建议: 12条,   社情民意信息: 3条}   # 待办公室核

  - 日期:   2024-06-18
    类型: 专题协商
    标题: 城区停车设施建设专题协商会
    专委会: 经济委

# 提案由提案委登记
提案:
  合计: { 立案: 393件 }
`;

const DAY = ['--date', '4月16日'];
const TALK = [...DAY, '--type', '对口协商', '--topic', '养老服务'];

function add(folder: TemporaryFolder, ...options: readonly string[]) {
  return runCli(folder.path, ['add', '2024.yaml', ...options]);
}

describe('add', () => {
  it('puts an entry where its date belongs, says what it did, and changes not one other character', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const options = [...TALK, '--committee', '提案委', '--participants', '４６人次'];
    const { code, stdout, stderr } = add(folder, ...options, '--results', '意见建议=24条, 调研报告=1篇');
    expect([code, stderr]).toEqual([0, '']);
    expect(folder.read('2024.yaml')).toBe(
      LOG.replace(
        '# 待办公室核\n\n',
        `# 待办公室核

  - 日期: 2024-04-16
    类型: 对口协商
    议题: 养老服务
    专委会: 提案委
    参加: 46人次
    成果: { 意见建议: 24条, 调研报告: 1篇 }

`,
      ),
    );
    expect(stdout).toBe(`日期：4月16日 → 2024-04-16
参加：４６人次 → 46人次
2024.yaml:18 记了一条：
  - 日期: 2024-04-16
    类型: 对口协商
    议题: 养老服务
    专委会: 提案委
    参加: 46人次
    成果: { 意见建议: 24条, 调研报告: 1篇 }
全部活动  2次 → 3次
协商      1次 → 2次
对口协商  0次 → 1次
参加人次  0人次 → 46人次
意见建议  12条 → 36条
调研报告  0篇 → 1篇
`);
    expect(folder.files()).toEqual(['2024.yaml']);
    expect(runCli(folder.path, ['validate', '2024.yaml']).code).toBe(0);
  });

  it('shows the change as a diff, and makes none, with --dry-run', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const { code, stdout } = add(folder, ...TALK, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe(`--- 2024.yaml（原来）
+++ 2024.yaml（改后）
@@ -15,6 +15,10 @@ 第18行起
     议题: 推进乡村产业发展
     成果: {意见建议: 12条,   社情民意信息: 3条}   # 待办公室核
${' '}
+  - 日期: 2024-04-16
+    类型: 对口协商
+    议题: 养老服务
+
   - 日期:   2024-06-18
     类型: 专题协商
     标题: 城区停车设施建设专题协商会
`);
    expect(folder.read('2024.yaml')).toBe(LOG);
  });

  it('takes every field, as people type them', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const options = {
      date: '4月16日至4月18日',
      type: '党组会议、主席会议',
      title: '党组第5次会议暨主席会议: 学习',
      topic: '一是春耕，二是防汛；三是其他',
      committee: '经济委员会',
      times: '2',
      ordinal: '第十二次',
      place: '县政协会议室',
      participants: '张三、李四',
      results: '意见建议＝1,200条',
      funds: '1,200.50万元',
      instructions: '县长：请研究采纳',
      outcome: '推动新建停车位320个',
      tags: '产业、民生',
      source: '纪要#3',
      note: '是',
      notable: '是',
      distinct: '否',
    };
    const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    const { code, stderr } = add(folder, ...given, '--topic', '{{停车}}');
    expect([code, stderr]).toEqual([0, '']);
    expect(folder.read('2024.yaml')).toContain(`
  - 日期: 2024-04-16/2024-04-18
    类型: [党组会议, 主席会议]
    标题: "党组第5次会议暨主席会议: 学习"
    议题:
      - 一是春耕，二是防汛；三是其他
      - "{{停车}}"
    专委会: 经济委员会
    次数: 2
    第几次: 12
    地点: 县政协会议室
    参加: [张三, 李四]
    成果: { 意见建议: 1200条 }
    资金: 1200.50万元
    批示: { 批示人: 县长, 内容: 请研究采纳 }
    结果: 推动新建停车位320个
    标签: [产业, 民生]
    来源: 纪要#3
    备注: 是
    重点: 是
    另计: 否
`);
  });

  it('writes English keys where the log has them', () => {
    const folder = temporaryFolder({
      '2024.yaml': 'year: 2024\nactivities:\n- date: 2024-03-05\n  type: 主席会议\n',
    });
    expect(add(folder, ...TALK).code).toBe(0);
    expect(folder.read('2024.yaml')).toContain('- date: 2024-04-16\n  type: 对口协商\n');
  });

  it('knows today and yesterday', () => {
    const today = new Date();
    const year = String(today.getFullYear());
    const folder = temporaryFolder({ '2024.yaml': `年份: ${year}\n` });
    expect(add(folder, '--date', '今天', '--type', '主席会议').code).toBe(0);
    const [, month, day] = /日期: \d{4}-(\d\d)-(\d\d)/.exec(folder.read('2024.yaml')) ?? [];
    expect([Number(month), Number(day)]).toEqual([today.getMonth() + 1, today.getDate()]);
  });

  it('has an option for every field of an activity, that takes as many values as the field', () => {
    const activity = childSchema(childSchema(LOG_SCHEMA, 'activities', LOG_SCHEMA), 0, LOG_SCHEMA);
    expect(ENTRY_FIELDS.map(({ name, title }) => ({ name, title }))).toEqual(
      aliases(activity, LOG_SCHEMA).properties,
    );
    for (const { name, kind, repeats } of ENTRY_FIELDS) {
      const types = typesOf(childSchema(activity, name, LOG_SCHEMA));
      expect(repeats === true || kind === 'people', name).toBe(types.includes('array') || name === 'results');
      expect(kind === 'boolean', name).toBe(types.includes('boolean'));
    }
  });
});

describe('an entry that is wrong', () => {
  it('is complained of at the options, all at once, and nothing is written', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const { code, stdout, stderr } = add(
      folder,
      ...['--date', '2024-13-05', '--type', '对口协商', '--type', '常委会仪', '--committee', '经及委'],
      ...['--participants', '46件', '--results', '意见建议=24篇,意件建议=2条', '--times', '0'],
    );
    expect([code, stdout]).toEqual([1, '2024.yaml 没有改动\n']);
    expect(stderr).toContain(
      '命令 --date 错误[bad-date] “2024-13-05”不能作为日期：没有这个月\n> │ --date 2024-13-05\n',
    );
    expect(stderr).toContain(
      '命令 --type 错误[unknown-type] 没有声明过活动类型“常委会仪”\n> │ --type 常委会仪\n  │        ^^^^^^^^ 是否想写 常委会议？',
    );
    expect(stderr).toContain('命令 --committee 错误[unknown-committee] 专委会名单里没有“经及委”');
    expect(stderr).toContain('命令 --participants 错误[unit-mismatch]');
    expect(stderr).toContain('> │ --results 意见建议=24篇\n  │           ^^^^^^^^^^^^^ 单位不同的数不能相加');
    expect(stderr).toContain('> │ --results 意件建议=2条\n  │           ^^^^^^^^^^^^ 是否想写 意见建议？');
    expect(stderr).toContain('命令 --times 错误[bad-times]');
    expect(stderr).toContain('发现 7 个错误');
    expect(folder.read('2024.yaml')).toBe(LOG);
    expect(folder.files()).toEqual(['2024.yaml']);
  });

  it('is one that makes the rest of the log wrong', () => {
    const folder = temporaryFolder({ '2024.yaml': `${LOG}给定数据:\n  专题协商: 1次\n` });
    const { code, stderr } = add(folder, ...DAY, '--type', '专题协商', '--topic', '养老');
    expect(code).toBe(1);
    expect(stderr).toContain('专题协商');
    expect(folder.read('2024.yaml')).not.toContain('养老');
  });

  it.each([
    [[], 'entry-incomplete', '--type'],
    [['--type', '主席会议'], 'entry-incomplete', '--date'],
    [[...TALK, '--title', ' '], 'empty-field', '--title'],
    [[...TALK, '--title', '甲', '--title', '乙'], 'repeated-option', '--title'],
    [[...TALK, '--results', '意见建议=1条', '--results', '意见建议=2条'], 'repeated-result', '意见建议'],
    [[...TALK, '--participants', '3人', '--participants', '张三'], 'repeated-option', '--participants'],
    [[...TALK, '--results', '意见建议24条'], 'bad-value', '意见建议=24条'],
    [[...TALK, '--ordinal', '第几次'], 'bad-value', '第12次'],
    [[...TALK, '--distinct', '不'], 'bad-value', '是、否'],
    [[...TALK, '--into', '别的.yaml'], 'not-in-log', '2024.yaml'],
    [[...TALK, '--typo', 'x'], 'unknown-option', '--type'],
  ])('%j is a wrong call: %s', (options, code, words) => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const run = add(folder, ...options);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(`错误[${code}]`);
    expect(run.stderr).toContain(words);
    expect(folder.read('2024.yaml')).toBe(LOG);
  });

  it('is corrected only where it is certain what was meant', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    for (const amount of ['约100余条', '3—5条', '024条']) {
      const { code, stderr } = add(folder, ...TALK, '--results', `意见建议=${amount}`);
      expect(code, amount).toBe(1);
      expect(stderr).toContain(`“${amount}”`);
    }
    // 9时 would be lost.
    expect(add(folder, '--date', '4月16日上午9时开会', '--type', '主席会议').code).toBe(1);
    expect(folder.read('2024.yaml')).toBe(LOG);
  });
});

describe('what an entry makes worth a look', () => {
  it('is said with its line, and the entry is written', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    const title = '县政协十届十四次常委会议';
    const { code, stderr } = add(folder, ...DAY, '--type', '常委会议', '--title', title);
    expect(code).toBe(0);
    expect(stderr).toContain('2024.yaml:20:9 警告[ordinal-gap]');
    expect(folder.read('2024.yaml').split('\n')[19]).toContain(title);
  });

  it('is a twin', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG });
    add(folder, ...TALK);
    const { code, stderr } = add(folder, ...TALK);
    expect(code).toBe(0);
    expect(stderr).toContain('警告[duplicate-activity]');
    expect(add(folder, ...TALK, '--distinct', '是').stderr).not.toContain('2024.yaml:26');
  });

  it('is not what was wrong before', () => {
    const folder = temporaryFolder({ '2024.yaml': LOG.replace('专题协商\n', '专提协商\n') });
    const { code, stdout, stderr } = add(folder, ...TALK);
    expect(code).toBe(0);
    expect(stderr).toContain('警告[log-has-errors] “2024.yaml”原来就有 1 个错误');
    expect(stderr).not.toContain('unknown-type');
    // Figures of a log with errors would be wrong.
    expect(stdout).not.toContain('→ 2次');
    expect(folder.read('2024.yaml')).toContain('养老服务');
  });
});

describe('the file of a log', () => {
  it.each([
    ['CRLF', LOG.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${LOG}`],
    ['no line break at the end', LOG.trimEnd()],
  ])('keeps %s', (_, text) => {
    const folder = temporaryFolder({ '2024.yaml': text });
    expect(add(folder, ...TALK).code).toBe(0);
    const now = folder.read('2024.yaml');
    const isCrlf = text.includes('\r');
    expect(now.replaceAll('\r\n', '\n')).toContain('\n  - 日期: 2024-04-16\n    类型: 对口协商\n');
    expect(/(?<!\r)\n/.test(now)).toBe(!isCrlf);
    expect(now.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
    expect(now.endsWith('\n')).toBe(text.endsWith('\n'));
  });

  it('may be a link, and keeps its permissions', () => {
    const folder = temporaryFolder({ '档案/2024.yaml': LOG });
    symlinkSync(folder.at('档案/2024.yaml'), folder.at('2024.yaml'));
    chmodSync(folder.at('档案/2024.yaml'), 0o640);
    expect(add(folder, ...TALK).code).toBe(0);
    expect(lstatSync(folder.at('2024.yaml')).isSymbolicLink()).toBe(true);
    expect(folder.read('档案/2024.yaml')).toContain('养老服务');
    expect(statSync(folder.at('档案/2024.yaml')).mode & 0o777).toBe(0o640);
    expect(folder.files()).toEqual(['档案/2024.yaml']);
  });

  it('is not touched where it cannot be read as it stands, and fmt is named', () => {
    // 年份: 2024, 活动: in GBK.
    const gbk = Buffer.from('c4eab7dd3a20323032340abbeeb6af3a0a', 'hex');
    for (const content of [gbk, LOG.replace('年份: ', '年份：')]) {
      const folder = temporaryFolder({ '2024.yaml': content });
      const { code, stderr } = add(folder, ...TALK);
      expect(code).toBe(1);
      expect(stderr).toContain('错误[log-has-slips]');
      expect(stderr).toContain('cppcc-report fmt 2024.yaml');
      expect(folder.read('2024.yaml')).toBe(Buffer.from(content).toString('utf8'));
    }
  });

  it('is asked for by the name that was probably meant', () => {
    const { code, stderr } = runCli(temporaryFolder({ '2024.yaml': LOG }).path, [
      'add',
      '2042.yaml',
      ...TALK,
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('是否想写 2024.yaml？');
  });
});

describe('a log of several files', () => {
  const files = {
    '2024.yaml': '年份: 2024\n引入: [各委/*.yaml]\n',
    '各委/经济委.yaml': '活动:\n  - { 日期: 2024-03-05, 类型: 主席会议 }\n',
    '各委/提案委.yaml': '活动:\n  - { 日期: 2024-03-06, 类型: 提案督办 }\n',
  };

  it('takes the entry itself, and says where the others are', () => {
    const folder = temporaryFolder(files);
    const { code, stdout } = add(folder, ...TALK);
    expect(code).toBe(0);
    expect(stdout).toContain('--into 文件');
    expect(folder.read('2024.yaml')).toContain('养老服务');
    expect(add(folder, ...DAY, '--type', '主席会议').stdout).not.toContain('--into');
  });

  it('puts it into the file that is named', () => {
    const folder = temporaryFolder(files);
    const { code, stdout } = add(folder, ...TALK, '--into', '各委/提案委.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('各委/提案委.yaml:3 记了一条');
    expect(stdout).toContain('全部活动  2次 → 3次');
    expect(folder.read('各委/提案委.yaml')).toContain('养老服务');
    expect(folder.read('2024.yaml')).toBe(files['2024.yaml']);
  });
});
