import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../temporary-folder.ts';
import { editAt, edits, type MarkedXml } from '../verify/edit-docx.ts';
import { runCli } from './run-cli.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const logs = readdirSync(examples).filter((name) => name.endsWith('.yaml'));

/** What `--to json` says of a number. */
interface Number {
  readonly standing: string;
  readonly text?: string;
  readonly place?: string;
  readonly expected?: string;
  readonly mark?: { readonly name: string };
  readonly candidates: readonly { readonly name: string }[];
}

interface Document {
  readonly document: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly numbers: readonly Number[];
}

/** Codes of errors and warnings, with what they are about; notices aside. */
function complaints(stderr: string): string[] {
  return (stderr.match(/(?:错误|警告)\[[a-z-]+\] [“”\p{L}\p{N}.·-]*/gu) ?? []).map((each) => each.slice(2));
}

function verifyJson(folder: TemporaryFolder, document: string, log: string) {
  const { code, stdout, stderr } = runCli(folder.path, ['verify', document, '--log', log, '--to', 'json']);
  const { documents } = JSON.parse(stdout) as { documents: readonly [Document] };
  return { code, document: documents[0], complaints: complaints(stderr) };
}

describe.each(logs)('documents drafted from %s', (log) => {
  it('agree with it, and are proofread without a word', () => {
    const folder = temporaryFolder();
    cpSync(examples, folder.path, { recursive: true });
    expect(runCli(folder.path, ['build', log, '--to', 'docx,md', '--out-dir', '文稿']).code).toBe(0);
    const drafted = folder.files().filter((name) => name.startsWith('文稿'));
    expect(drafted.length).toBeGreaterThan(1);
    for (const name of drafted) {
      const { code, document, complaints: said } = verifyJson(folder, name, log);
      expect([code, said], name).toEqual([0, []]);
      expect(document.counts, name).toMatchObject({ differs: 0, edited: 0, missing: 0, unknown: 0 });
      expect(document.counts.agrees, name).toBeGreaterThan(1);
      if (name.endsWith('.docx')) {
        const unmarked = document.numbers.filter(({ mark, standing }) => !mark && standing !== 'agrees');
        expect(document.counts.agrees).toBe(document.numbers.length - unmarked.length);
      }
    }
  });
});

describe('a document that people have edited', () => {
  const log = 'qujing-2018.yaml';
  const name = 'qujing-2018-工作综述.docx';
  let built: Uint8Array | undefined;
  let total = 0;

  /** Built once, in the first test that needs it. */
  function original(): Uint8Array {
    if (built) return built;
    const folder = temporaryFolder({ [log]: readFileSync(join(examples, log)) });
    runCli(folder.path, ['build', log]);
    built = readFileSync(folder.at(name));
    total = verifyJson(folder, name, log).document.numbers.length;
    return built;
  }

  /** The document after edits at the marks of figures, verified. */
  async function edited(...made: readonly (readonly [string, (marked: MarkedXml) => string])[]) {
    let bytes = original();
    for (const [bookmark, edit] of made) bytes = await editAt(bytes, bookmark, edit);
    const folder = temporaryFolder({ [name]: bytes, [log]: readFileSync(join(examples, log)) });
    return verifyJson(folder, name, log);
  }

  const mark = 'F11_常委会议';

  it.each([
    ['typed over', edits.retype('16次'), 'edited 16次', 1, ['[figure-edited] “常委会议”被改成“16次”']],
    [
      'typed over, tracked',
      edits.retypeTracked('16次'),
      'edited 16次',
      1,
      ['[figure-edited] “常委会议”被改成“16次”'],
    ],
    [
      'a digit typed before',
      edits.typeBefore('1'),
      'edited 16次',
      1,
      ['[figure-edited] “常委会议”被改成“16次”'],
    ],
    ['words typed inside', edits.retype('召开6次'), '', 0, []],
    [
      'words in place of the number',
      edits.retype('多次'),
      'missing 多次',
      0,
      ['[figure-without-number] “常委会议”这里现在写作“多次”'],
    ],
    ['emptied', edits.empty(), 'missing ', 0, [`[figure-missing] “${name.replace('.docx', '')}`]],
    ['deleted', edits.remove(), 'missing ', 0, [`[figure-missing] “`]],
    ['deleted, tracked', edits.removeTracked(), 'missing ', 0, [`[figure-missing] “`]],
    ['its paragraph moved', edits.moveParagraph(), '', 0, []],
    ['its mark taken away', edits.unmark(), '', 0, []],
  ])('%s', async (_, edit, wrong, expectedCode, said) => {
    const { code, document, complaints: found } = await edited([mark, edit]);
    const standing = document.numbers
      .filter((number) => !['agrees', 'untied', 'ambiguous'].includes(number.standing))
      .map((number) => `${number.standing} ${number.text ?? ''}`);
    expect(standing).toEqual(wrong === '' ? [] : [wrong]);
    expect(code).toBe(expectedCode);
    expect(found).toHaveLength(said.length);
    for (const [index, words] of said.entries()) expect(found[index]).toContain(words);
  });

  it('a paragraph copied has its numbers twice, and each is held against the log', async () => {
    const { code, document } = await edited([mark, edits.copyParagraph()]);
    expect(code).toBe(0);
    expect(document.numbers.length).toBeGreaterThan(total);
    expect(document.counts).toMatchObject({ differs: 0, edited: 0, missing: 0 });
    const changed = await edited([mark, edits.copyParagraph()], [`${mark} Copy 1`, edits.retype('9次')]);
    expect(changed.complaints).toEqual([
      '[figure-edited] “常委会议”被改成“9次”',
      // The text says 6次 and 9次, so that it also contradicts itself.
      '[text-figures-differ] “常委会议”前面写的是6次',
    ]);
  });

  it('a paragraph deleted has lost all its figures', async () => {
    const { code, document } = await edited([mark, edits.removeParagraph()]);
    expect(code).toBe(0);
    expect(document.counts.missing).toBeGreaterThan(3);
    expect(document.counts.missing).toBe(total - document.numbers.length + (document.counts.missing ?? 0));
  });

  it('three numbers changed, one deleted, a paragraph moved: exactly those are named', async () => {
    const {
      code,
      document,
      complaints: found,
    } = await edited(
      ['F8_', edits.retype('7次')],
      ['F20_', edits.retypeTracked('99条')],
      ['F30_', edits.retype('1个')],
      ['F40_', edits.remove()],
      ['F11_', edits.moveParagraph()],
    );
    expect(code).toBe(1);
    expect(found.map((each) => each.slice(0, each.indexOf(']') + 1))).toEqual([
      '[figure-edited]',
      '[figure-edited]',
      '[figure-edited]',
      '[figure-missing]',
    ]);
    expect(document.counts).toMatchObject({ differs: 0, edited: 3, missing: 1, unknown: 0 });
  });

  it('a log that has changed since differs, and is quoted', async () => {
    const folder = temporaryFolder({
      [name]: original(),
      [log]: readFileSync(join(examples, log), 'utf8').replace(
        /^activities:\n/m,
        'activities:\n  - { date: 2018-12-28, type: 秘书长会议, title: 年末秘书长会议 }\n',
      ),
    });
    const { code, stderr } = runCli(folder.path, ['verify', name, '--log', log]);
    expect(code).toBe(1);
    expect(complaints(stderr)).toEqual(['[figure-differs] “秘书长会议”文稿写作“8次”']);
    expect(stderr).toMatch(/qujing-2018-工作综述\.docx “[^”]+”第\d+段 错误\[figure-differs\]/);
    expect(stderr).toContain(`${log}:`);
    expect(stderr).toContain('依据第 1 条（共 9 条）：');
  });
});

describe('verify', () => {
  const log = 'year: 2024\nactivities:\n  - { date: 2024-03-05, type: 常委会议, title: 甲 }\n';

  it('lists every number with --all, and a summary without', () => {
    const folder = temporaryFolder({ '2024.yaml': log, '稿.md': '# 综述\n\n召开常委会议1次，种树8棵。\n' });
    const { code, stdout } = runCli(folder.path, ['verify', '稿.md', '--log', '2024.yaml', '--all']);
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        '稿.md',
        '  与台账相符  1 处',
        '  对不上指标  1 处',
        '  文字提醒    0 处',
        '',
        '  与台账相符  3:7   召开常委会议1次，种树8棵。  常委会议',
        '  对不上指标  3:12  …开常委会议1次，种树8棵。',
        '',
      ].join('\n'),
    );
  });

  it('notices do not fail, not even under --strict, and --quiet hides them', () => {
    const folder = temporaryFolder({ '2024.yaml': log, '稿.md': '种树8棵。\n' });
    const strict = runCli(folder.path, ['verify', '稿.md', '--log', '2024.yaml', '--strict']);
    expect(strict).toMatchObject({ code: 0 });
    expect(strict.stderr).toContain('提示[number-untied] “8棵”');
    expect(runCli(folder.path, ['verify', '稿.md', '--log', '2024.yaml', '-q']).stderr).toBe('');
    const github = runCli(folder.path, ['verify', '稿.md', '--log', '2024.yaml', '--diagnostics', 'github']);
    expect(github.stderr).toMatch(/^::notice file=稿\.md,line=1,/);
  });

  it('only proofreads without a log, and leaves out what it is told to', () => {
    const folder = temporaryFolder({ '稿.txt': '推动农村发展。开展调研３次。\n' });
    const { code, stdout, stderr } = runCli(folder.path, ['verify', '稿.txt']);
    expect([code, complaints(stderr).length]).toEqual([0, 1]);
    expect(stdout).toBe(
      '稿.txt\n  数字（没有写 --log，未与台账核对）  1 处\n  文字提醒                            1 处\n',
    );
    expect(runCli(folder.path, ['verify', '稿.txt', '--strict']).code).toBe(1);
    expect(runCli(folder.path, ['verify', '稿.txt', '--ignore', 'numeral-width', '--strict'])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const wrong = runCli(folder.path, ['verify', '稿.txt', '--ignore', 'numeral-widht']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('是否想写 numeral-width？');
  });

  it('says all that there is to say, however much it is', () => {
    const folder = temporaryFolder({ '稿.txt': '（\n'.repeat(150_000) });
    const { code, stdout } = runCli(folder.path, ['verify', '稿.txt', '--quiet']);
    expect([code, stdout]).toEqual([0, expect.stringContaining(' 150000 处')]);
  });

  it('holds nothing against a log with errors', () => {
    const folder = temporaryFolder({
      '坏.yaml': 'year: 2024\nactivites: []\n',
      '稿.md': '召开常委会议1次。\n',
    });
    const { code, stdout, stderr } = runCli(folder.path, ['verify', '稿.md', '--log', '坏.yaml']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('坏.yaml:2:1 错误[unknown-key]');
  });

  it('says of each document that it cannot read why, and goes on with the others', () => {
    const folder = temporaryFolder({
      '2024.yaml': log,
      '稿.md': '召开常委会议1次。\n',
      '坏.docx': 'PK\u0003\u0004坏',
    });
    const { code, stdout, stderr } = runCli(folder.path, [
      'verify',
      '坏.docx',
      '稿.md',
      '--log',
      '2024.yaml',
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain('稿.md\n  与台账相符  1 处');
    expect(stderr).toMatch(/错误\[[a-z-]+\] .*坏\.docx/);
  });

  it('holds documents against several logs', () => {
    const folder = temporaryFolder({
      '2024.yaml': log,
      '2023.yaml': 'year: 2023\nactivities:\n  - { date: 2023-03-05, type: 主席会议, title: 乙 }\n',
      '稿.md': '召开常委会议1次、主席会议1次。\n',
    });
    const args = ['verify', basename('稿.md'), '--log', '2024.yaml', '--log', '2023.yaml', '--to', 'json'];
    const { documents } = JSON.parse(runCli(folder.path, args).stdout) as { documents: readonly [Document] };
    expect(documents[0].counts.agrees).toBe(2);
  });
});
