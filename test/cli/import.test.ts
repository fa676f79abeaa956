import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SETTINGS_SHEET, SETTINGS_TITLE } from '../../src/intake/exported/sheets.ts';
import { withLock } from '../../src/output/with-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { text, xlsx } from '../workbook/xlsx.ts';
import { environment, LAUNCHER, runCli } from './run-cli.ts';

const CSV = [
  '安澜县政协2024年活动台账,,,,',
  '序号,日期,类型,活动名称,参加人数（人次）,联系人',
  '1,2024.3.5,座谈会,营商环境座谈会,34,王某',
  '2,3月18日,主席会议,第三次主席会议,12,',
  '合计,,,2次,46,',
  '注：本表按季度更新,,,,,',
].join('\r\n');

const imported = (csv = CSV, ...args: readonly string[]) => {
  const folder = temporaryFolder({ '台账.csv': csv });
  return { folder, ...runCli(folder.path, ['import', '台账.csv', ...args]) };
};

describe('import', () => {
  it('writes a log beside the workbook and says how it was understood', () => {
    const { folder, code, stdout, stderr } = imported();
    expect(stdout).toBe(
      [
        '台账.csv',
        '单位：安澜县政协',
        '',
        '工作表“台账”：活动 2 条',
        '  A  序号              → 序号，不用读',
        '  B  日期              → 日期',
        '  C  类型              → 类型',
        '  D  活动名称          → 标题',
        '  E  参加人数（人次）  → 参加（人次）',
        '  F  联系人            → 没有认作字段，放进备注',
        '  没读 标题：第1行“安澜县政协2024年活动台账”',
        '  没读 表头：第2行',
        '  没读 合计：第5行“合计 2次 46”',
        '  没读 表下的说明：第6行“注：本表按季度更新”',
        '',
        '台账.yaml：活动 2 条',
        '台账.schema.json：VS Code 用的提示文件',
        '',
      ].join('\n'),
    );
    expect(stderr).toContain('“联系人”一列不知道是哪个字段，内容放进了备注');
    expect(code).toBe(0);
    expect(folder.read('台账.yaml').replace(/[0-9a-f]{64}/, '…')).toBe(
      [
        '# yaml-language-server: $schema=./台账.schema.json',
        '年份: 2024',
        '',
        '单位:',
        '  简称: 安澜县政协',
        '',
        '活动:',
        '  - 日期: 2024-03-05',
        '    类型: 座谈会',
        '    标题: 营商环境座谈会',
        '    参加: 34人次',
        '    来源: 台账.csv!台账!A3',
        '    备注: 联系人：王某',
        '',
        '  - 日期: 2024-03-18',
        '    类型: 主席会议',
        '    标题: 第三次主席会议',
        '    参加: 12人次',
        '    来源: 台账.csv!台账!A4',
        '',
        '# cppcc-report sha256:…',
        '',
      ].join('\n'),
    );
  });

  it('declares the types that it does not know in comments, ready to be made valid', () => {
    const { folder, code } = imported(CSV.replace('座谈会,营', '院坝会,营').replace(',主席会议,', ',调研,'));
    expect(code).toBe(1);
    const log = folder.read('台账.yaml');
    expect(log.split('\n').slice(0, 8)).toEqual([
      '# yaml-language-server: $schema=./台账.schema.json',
      '# 表里这些类型没有声明过：把类别改对，去掉下面几行开头的“# ”，就能用了',
      '# 分类:',
      '#   类型:',
      '#     - { 名称: 院坝会, 类别: 其他活动 }',
      '',
      '年份: 2024',
      '',
    ]);
    const declared = log.replace(/^# (?=分类| {2})/gm, '').replace('类型: 调研', '类型: 专题调研');
    writeFileSync(`${folder.path}/声明.yaml`, declared);
    const { code: valid, stderr } = runCli(folder.path, ['validate', '声明.yaml']);
    expect(stderr).not.toContain('错误');
    expect(valid).toBe(0);
  });

  it('says what proposals without a word of their handling are taken for', () => {
    const { stdout } = imported(
      '2024年提案\n提案编号,案由,提案人,承办单位,办理情况\n1,关于路灯的建议,王某,城管局,\n',
    );
    expect(stdout).toContain('\n  环节：1 件没有写，列入名单就算收到\n');
  });

  it('tells the tables of a sheet apart, and shows options as the shells of Windows take them too', () => {
    const { stdout, stderr } = imported(
      `${CSV.replace('联系人', '联系 人(手机)').trimEnd()}\r\n\r\n提案编号,案由,提案人,承办单位,办理情况\r\n1,关于路灯的建议,王某,城管局,办复\r\n`,
    );
    expect(stdout).toContain('\n  表头在第2行的表格：\n  A  序号');
    expect(stdout).toMatch(/\n {2}表头在第8行的表格：\n {2}A {2}提案编号/);
    expect(stderr).toContain('--map "联系 人(手机)=字段"');
  });

  it('writes rows without a type, and says so at their cells', () => {
    const { folder, code, stderr } = imported(CSV.replace('主席会议,第三次主席会议', ',例会'));
    expect(code).toBe(1);
    expect(stderr).toContain('错误[missing-key] 活动缺少类型');
    // No line is to be added to a table: that would be a row.
    expect(stderr).toContain('请在表格的这一行填上');
    expect(stderr).not.toContain('补上一行');
    expect(folder.read('台账.yaml')).not.toContain('没有声明过');
  });

  it('says that a type which only names its group is taken from the title', () => {
    const { stdout, code } = imported(CSV.replace(',座谈会,营商环境座谈会', ',调研,乡村产业专题调研'));
    expect(stdout).toContain('\n  类型：1 条没有写明，取自标题\n');
    expect(code).toBe(0);
  });

  it('points every complaint at its cell, and writes the log all the same', () => {
    const { folder, code, stdout, stderr } = imported(
      CSV.replace('座谈会,营', '坐谈会,营').replace('3月18日', '3月38日'),
    );
    expect(code).toBe(1);
    expect(stderr).toContain('台账.csv 台账!C3 错误[unknown-type]');
    expect(stderr).toContain('> │ 坐谈会\n  │ ^^^^^^');
    expect(stderr).toContain('台账.csv 台账!B4 错误[bad-date]');
    expect(stdout).toContain(
      '台账.yaml：活动 2 条；有 2 处要改：在表格里改好再导入一次，或直接改 台账.yaml\n',
    );
    expect(folder.read('台账.yaml')).toContain('日期: 3月38日');
  });

  it('points the other places of a complaint at their cells too', () => {
    const { stderr } = imported(
      `${CSV.split('\r\n').slice(0, 3).join('\n')}\n2,2024.3.5,座谈会,营商环境座谈会,34,王某\n`,
    );
    expect(stderr).toMatch(/台账\.csv 台账![A-F]4 \S+\[duplicate-activity\]/);
    expect(stderr).toMatch(/ {2}台账\.csv 台账![A-F]3 /);
    expect(stderr).not.toContain('台账.yaml:');
  });

  describe('of a workbook with settings', () => {
    const ledger = `<row r="1">${text('A1', '日期')}${text('B1', '类型')}${text('C1', '标题')}</row><row r="2">${text('A2', '3月5日')}${text('B2', '座谈会')}${text('C2', '座谈')}</row>`;
    const withSettings = (...lines: readonly string[]) => {
      const rows = [SETTINGS_TITLE, ...lines].map(
        (line, at) => `<row r="${at + 1}">${text(`A${at + 1}`, line)}</row>`,
      );
      const bytes = xlsx({
        sheets: [
          ['活动', `<sheetData>${ledger}</sheetData>`],
          [SETTINGS_SHEET, `<sheetData>${rows.join('')}</sheetData>`],
        ],
      });
      const folder = temporaryFolder({ '台账.xlsx': bytes });
      return { folder, ...runCli(folder.path, ['import', '台账.xlsx']) };
    };

    it('keeps them, and points what is wrong in them at their cells', () => {
      const { folder, code, stderr } = withSettings('年份: 2023', '单位:', '  简称: 县政协', '  委员: 很多');
      expect(code).toBe(1);
      expect(stderr).toContain('台账.xlsx 其余设置!A5 错误[bad-quantity]');
      expect(folder.read('台账.yaml')).toContain('年份: 2023\n');
      expect(folder.read('台账.yaml')).toContain('日期: 2023-03-05\n');
      expect(folder.read('台账.yaml')).toContain('简称: 县政协');
    });

    it('writes nothing where part of them cannot be read, for it would be missing; what has only a wrong name is kept', () => {
      const { folder, code, stderr } = withSettings('年份: 2023', '单位：', '  简称: 县政协');
      expect(code).toBe(1);
      expect(stderr).toContain('台账.xlsx 其余设置!A3 错误[full-width-colon]');
      expect(folder.files()).toEqual(['台账.xlsx']);
      const unknown = withSettings('年份: 2023', '单委: 县政协');
      expect(unknown.stderr).toContain('台账.xlsx 其余设置!A3 错误[');
      expect(unknown.folder.read('台账.yaml')).toContain('单位: 县政协\n');
    });
  });

  it('gives places to programs as well', () => {
    const { stderr } = imported(CSV.replace('座谈会,营', '坐谈会,营'), '--diagnostics', 'json');
    const found = JSON.parse(stderr).find(({ code }: { code: string }) => code === 'unknown-type');
    expect([found.file, found.place]).toEqual(['台账.csv', '台账!C3']);
  });

  it('replaces a log of its own that nobody has edited, and no other without --force', () => {
    const { folder } = imported();
    const again = (...args: readonly string[]) => runCli(folder.path, ['import', '台账.csv', ...args]);
    writeFileSync(folder.at('台账.csv'), CSV.replace('34', '35'));
    expect(again().code).toBe(0);
    expect(folder.read('台账.yaml')).toContain('35人次');
    const edited = `${folder.read('台账.yaml')}# 我加的一行\n`;
    writeFileSync(folder.at('台账.yaml'), edited);
    const { code, stderr, stdout } = again();
    expect(code).toBe(2);
    expect(stderr).toContain('[file-edited]');
    expect(stdout).not.toContain('台账.yaml：');
    expect(folder.read('台账.yaml')).toBe(edited);
    expect(again('--force').code).toBe(0);
    expect(folder.read('台账.yaml')).not.toContain('我加的一行');
    writeFileSync(folder.at('台账.yaml'), '年份: 2024\n');
    expect(again().stderr).toContain('[file-not-ours]');
  });

  it('waits for who is working on its log, and leaves alone what they have made of it', async () => {
    const { folder } = imported();
    writeFileSync(folder.at('台账.csv'), CSV.replace('34', '35'));
    const { value: ended } = await withLock(folder.at('台账.yaml'), async () => {
      const child = spawn(process.execPath, [LAUNCHER, 'import', '台账.csv'], {
        cwd: folder.path,
        env: environment(),
      });
      const exit = once(child, 'exit');
      // Time enough to come to the writing, or to write without waiting.
      await Promise.race([exit, sleep(5000)]);
      writeFileSync(folder.at('台账.yaml'), `${folder.read('台账.yaml')}# 我加的一行\n`);
      return { exit };
    });
    expect(await ended?.exit).toEqual([2, null]);
    expect(folder.read('台账.yaml')).toContain('34人次');
  }, 60_000);

  it('writes nothing for --dry-run, and only the log for -o -', () => {
    const dry = imported(CSV, '--dry-run');
    expect(dry.stdout).toContain('\n读出活动 2 条，没有写文件\n');
    expect(dry.folder.files()).toEqual(['台账.csv']);
    const out = imported(CSV, '-o', '-', '--keys', 'en');
    expect(out.stdout).toContain('\nactivities:\n  - date: 2024-03-05\n    type: 座谈会\n');
    expect(out.folder.files()).toEqual(['台账.csv']);
  });

  it('takes columns for what it is told they are, in words or from a file', () => {
    const csv = CSV.replace('活动名称', '事由').replace('联系人', '场地');
    const one = imported(csv, '--map', '事由=标题', '--map', '场地＝地点', '-o', '结果');
    expect(one.folder.read('结果.yaml')).toContain('地点: 王某');
    writeFileSync(one.folder.at('对照.yaml'), '事由: 标题\n场地: 备注\n');
    runCli(one.folder.path, ['import', '台账.csv', '--map', '对照.yaml', '-o', '结果']);
    expect(one.folder.read('结果.yaml')).toContain('备注: 王某');
  });

  it('says where a file of columns is wrong', () => {
    const folder = temporaryFolder({ '台账.csv': CSV, '对照.yaml': '事由: 标题\n场地:\n  - 地点\n' });
    const { code, stderr } = runCli(folder.path, ['import', '台账.csv', '--map', '对照.yaml']);
    expect(code).toBe(1);
    expect(stderr).toContain('对照.yaml:2:1 错误[bad-mapping-file] “场地”后面没有写字段');
    expect(folder.files()).toEqual(['台账.csv', '对照.yaml']);
  });

  it('reads the sheets that it is asked for, hidden ones too', () => {
    const ledger = `<row r="1">${text('A1', '日期')}${text('B1', '类型')}${text('C1', '活动名称')}</row><row r="2">${text('A2', '3月5日')}${text('B2', '座谈会')}${text('C2', '座谈')}</row>`;
    const sheet = `<sheetData>${ledger}</sheetData>`;
    const bytes = xlsx({
      sheets: [
        ['一月', sheet],
        ['二月', sheet],
        ['底稿', sheet, 'hidden'],
      ],
    });
    const folder = temporaryFolder({ '台账.xlsx': bytes });
    const at = (...args: readonly string[]) =>
      runCli(folder.path, ['import', '台账.xlsx', '--year', '2024', ...args]);
    expect(at('-o', '全').stdout).toContain('全.yaml：活动 2 条');
    const some = at('--sheet', '底稿', '--sheet', '二月').stdout;
    expect(some).toContain('台账.yaml：活动 2 条');
    expect(some).toContain('工作表“底稿”：活动 1 条\n  各列与工作表“二月”相同\n');
    expect(some).not.toContain('一月');
    const wrong = at('--sheet', '三月');
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      '错误[unknown-sheet] 没有叫“三月”的工作表\n  表格里有：一月、二月、底稿\n',
    ]);
  });

  it.each([
    ['--map', '=日期', 'bad-mapping-option'],
    ['--year', '24', 'bad-value'],
    ['-o', '台账.xlsx', 'conflicting-options'],
    ['--keys', 'cn', 'bad-value'],
  ])('is called wrongly with %s %s', (option, value, code) => {
    const result = imported(CSV, option, value);
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain(`[${code}]`);
  });

  it('says what a file is that is no workbook, and writes nothing', () => {
    const { folder, code, stderr } = imported('<html><table><tr><td>日期</td></tr></table></html>');
    expect(code).toBe(1);
    expect(stderr).toContain('“台账.csv”其实是网页（HTML），只是名字像表格，读不了');
    expect(folder.files()).toEqual(['台账.csv']);
  });

  it('writes no log of a table without rows', () => {
    const { folder, code, stderr } = imported('日期,类型,活动名称\n');
    expect(code).toBe(1);
    expect(stderr).toContain('[workbook-without-entries] “台账.csv”里没有读出一条活动或提案');
    expect(folder.files()).toEqual(['台账.csv']);
  });

  it('writes no log without an entry', () => {
    const { folder, code, stdout } = imported('会议室,门牌\n一号,301\n');
    expect(code).toBe(1);
    expect(stdout).toContain('读出活动 0 条，没有写文件；有 1 处要改\n');
    expect(folder.files()).toEqual(['台账.csv']);
  });
});
