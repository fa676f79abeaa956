import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { editAt, edits } from '../verify/edit-docx.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Fenced blocks of a language, without their indentation. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text]) => text ?? '',
  );
}

const FIRST_LOG = blocks('yaml')[0] ?? '';

/** A part of a log, as the README shows it, made a whole log that has what the part speaks of. */
const whole = (part: string) => (part.includes('年份:') ? part : `${BASE}${part}`);
const BASE = `${FIRST_LOG.replace('  简称: 县政协', '  简称: 县政协\n  委员: 186名')}  - 日期: 2024-05
    类型: 主席会议
    成果: { 社情民意信息: 40条, 采用信息: 17条 }
`;

describe('the README keeps its word', () => {
  test('its log builds, and says what is missing', () => {
    const folder = temporaryFolder({ '2024.yaml': FIRST_LOG });
    const run = runCli(folder.path, ['build', '2024.yaml', '--to', 'docx,md']);
    expect(run.code).toBe(0);
    expect(folder.files()).toContain('2024-工作综述.docx');
    expect(folder.read('2024-工作综述.md')).toContain('城区停车设施建设');
  });

  test('its links lead to its headings', () => {
    // As GitHub names them: without punctuation, hyphens for spaces.
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    );
    const links = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(headings).toContain(link);
  });

  test('its parts of logs are valid where they are added', () => {
    const parts = blocks('yaml').filter((block) => !block.includes('字体:'));
    expect(parts).toHaveLength(5);
    for (const part of parts) {
      const folder = temporaryFolder({ '2024.yaml': whole(part) });
      const run = runCli(folder.path, ['validate', '2024.yaml']);
      expect(run.stderr).not.toContain('错误');
      expect(run.code).toBe(0);
    }
  });

  test('its style file is valid', () => {
    const style = blocks('yaml').find((block) => block.includes('字体:')) ?? '';
    const folder = temporaryFolder({ '2024.yaml': FIRST_LOG, 'style.yaml': style });
    const run = runCli(folder.path, ['build', '2024.yaml', '--style', 'style.yaml']);
    expect(run.stderr).not.toContain('错误');
    expect(run.code).toBe(0);
  });

  test('its mistaken log is reported as it shows', () => {
    const mistaken = FIRST_LOG.replace('    议题: 推进乡村产业发展', '    议提: 推进乡村产业发展');
    const folder = temporaryFolder({ '2024.yaml': mistaken });
    const shown = blocks('text')[0] ?? '';
    expect(runCli(folder.path, ['validate', '2024.yaml']).stderr).toContain(shown.trimEnd());
  });

  test('its broken tie-out is reported as it shows', () => {
    const part = blocks('yaml').find((block) => block.includes('勾稽:')) ?? '';
    const folder = temporaryFolder({ '2024.yaml': whole(part.replace('文体类: 7.3%', '文体类: 6.7%')) });
    const shown = blocks('text').find((block) => block.includes('checked-share-differs')) ?? '-';
    expect(runCli(folder.path, ['validate', '2024.yaml']).stderr).toContain(shown.trimEnd());
  });

  test('its ledger is read as it shows', () => {
    const name = 'yunxi-office-2024.csv';
    const ledger = readFileSync(new URL(`../../examples/ledgers/${name}`, import.meta.url));
    const folder = temporaryFolder({ [name]: ledger });
    const shown = blocks('text').find((block) => block.startsWith(name)) ?? '-';
    expect(runCli(folder.path, ['import', name])).toEqual({ code: 0, stdout: shown, stderr: '' });
  });

  test('its entry is added as it shows', () => {
    const folder = temporaryFolder({ '2024.yaml': FIRST_LOG });
    const [, options = ''] = /^cppcc-report (add 2024\.yaml --date .*)$/m.exec(readme) ?? [];
    const shown = blocks('text').find((block) => block.includes('记了一条')) ?? '-';
    expect(runCli(folder.path, options.split(' '))).toEqual({ code: 0, stdout: shown, stderr: '' });
  });

  test('its slips are mended as it shows', () => {
    let colons = 0;
    const typed = FIRST_LOG.replace('2024-04-16', '2024.4.16')
      .replace('46人次', '46 人次')
      .replace(/(?<=年份|类型|标题|议题): /g, (colon) => {
        colons += 1;
        return colons > 5 ? colon : '：';
      });
    const folder = temporaryFolder({ '2024.yaml': typed });
    const shown = blocks('text').find((block) => block.includes('修好')) ?? '-';
    expect(runCli(folder.path, ['fmt', '2024.yaml'])).toEqual({ code: 0, stdout: shown, stderr: '' });
    expect(folder.read('2024.yaml')).toBe(FIRST_LOG);
  });

  test('its edited document is reported as it shows', async () => {
    const folder = temporaryFolder({ '2024.yaml': FIRST_LOG });
    expect(runCli(folder.path, ['build', '2024.yaml']).code).toBe(0);
    const path = folder.at('2024-工作综述.docx');
    writeFileSync(path, await editAt(readFileSync(path), 'F2_', edits.retype('14条')));
    const shown = blocks('text').find((block) => block.includes('figure-edited')) ?? '-';
    const { code, stderr } = runCli(folder.path, ['verify', '2024-工作综述.docx', '--log', '2024.yaml']);
    expect(code).toBe(1);
    expect(stderr).toContain(shown.trimEnd());
  });

  test('every figure form of its table works in a template of the log', () => {
    const forms = [...readme.matchAll(/^\| ((?:`\{\{[^`]+\}\}` *)+)\|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, form]) => form ?? ''),
    );
    expect(forms.length).toBeGreaterThanOrEqual(10);
    const totals = '提案:\n  合计: { 收到: 400件, 立案: 393件, 办复: 393件 }\n';
    const text = forms.map((form) => `        - '甲${form}乙'\n`).join('');
    const log = `${FIRST_LOG}${totals}综述:\n  部分:\n    - 标题: 试\n      内容:\n${text}`;
    const folder = temporaryFolder({ '2024.yaml': log });
    const run = runCli(folder.path, ['build', '2024.yaml', '--to', 'md', '-o', '-']);
    expect(run.stderr).not.toContain('错误');
    expect(run.code).toBe(0);
    expect(run.stdout.match(/甲.+乙/g)).toHaveLength(forms.length);
  });

  test('its commands exist', () => {
    const commands = new Set(
      [
        ...readme.matchAll(
          /cppcc-report (build|validate|stats|explain|context|init|import|templates \w+|completion)\b/g,
        ),
      ].map(([, command]) => command ?? ''),
    );
    expect(commands.size).toBeGreaterThanOrEqual(8);
    for (const command of commands) {
      const run = runCli('.', [...command.split(' '), '--help']);
      expect(run.code).toBe(0);
      expect(run.stdout).toContain('用法');
    }
  });

  test('its commands about sources do what it says', () => {
    const section = readme.slice(readme.indexOf('## 数据来源说明'), readme.indexOf('## 改措辞：模板'));
    const commands = [...section.matchAll(/^cppcc-report ([^#\n]+)/gm)].map(([, line]) => line?.trim() ?? '');
    expect(commands).toHaveLength(5);
    const folder = temporaryFolder({ '2024.yaml': FIRST_LOG });
    expect(runCli(folder.path, ['build', '2024.yaml']).code).toBe(0);
    for (const command of commands) expect(runCli(folder.path, command.split(/ +/)).code, command).toBe(0);
    expect(folder.files()).toEqual(
      expect.arrayContaining(['依据.xlsx', '2024-工作综述-数据来源说明.docx', '2024-工作综述.docx']),
    );
  });

  test('its two commands are scripts of the package', () => {
    for (const [, script] of readme.matchAll(/^npm ci && npm (?:run )?(\w+)/gm)) {
      expect(manifest.scripts).toHaveProperty(script ?? '');
    }
    expect(readme).toContain(`cppcc-report-${manifest.version}.tgz`);
  });
});
