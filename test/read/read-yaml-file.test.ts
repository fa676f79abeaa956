import { expect, test } from 'vitest';
import { readYamlFile, readYamlText } from '../../src/read/read-yaml.ts';
import { lineColumn } from '../../src/source/source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function codesOf(content: Uint8Array | string): Promise<string[]> {
  const { diagnostics } = await readYamlFile(temporaryFolder({ 'log.yaml': content }).at('log.yaml'));
  return diagnostics.map(({ code, at, message }) => {
    const { line, column } = at ? lineColumn(at.file, at.range.start) : { line: 0, column: 0 };
    return `${code} ${line}:${column} ${message}`;
  });
}

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
/** `year: 2024\n单位: 县` in GBK. */
const gbk = Buffer.from([...Buffer.from('year: 2024\n'), 0xb5, 0xa5, 0xce, 0xbb, 0x3a, 0x20, 0xcf, 0xd8]);

test.each([
  ['GBK', gbk, 'not-utf8 2:1 文件的编码是 GBK，不是 UTF-8'],
  ['UTF-16 with its mark', utf16('\ufeffyear: 2024'), 'not-utf8 1:1 文件的编码是 UTF-16，不是 UTF-8'],
  ['UTF-16 without', utf16('year: 2024'), 'not-utf8 1:1 文件的编码是 UTF-16，不是 UTF-8'],
  [
    'UTF-16, big end first',
    utf16('\ufeffyear: 2024').swap16(),
    'not-utf8 1:1 文件的编码是 UTF-16，不是 UTF-8',
  ],
  ['neither', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xff]), 'not-utf8 1:4 文件的编码不是 UTF-8'],
  [
    'xlsx',
    Buffer.from('PK\u0003\u0004[Content_Types].xml xl/workbook.xml'),
    'not-text 1:1 这不是文本文件，像是 xlsx 文件',
  ],
  ['docx', Buffer.from('PK\u0003\u0004 word/document.xml'), 'not-text 1:1 这不是文本文件，像是 docx 文件'],
  ['empty', '', 'file-empty 1:1 文件是空的'],
  ['only a mark', '\ufeff', 'file-empty 1:1 文件是空的'],
  ['only comments', '# 台账\n\n', 'file-empty 1:1 文件是空的'],
])('%s', async (_, content, expected) => {
  expect(await codesOf(content)).toEqual([expected]);
});

test('the line of a GBK file can be read in the report', async () => {
  const folder = temporaryFolder({ 'log.yaml': gbk });
  const { diagnostics } = await readYamlFile(folder.at('log.yaml'));
  expect(diagnostics[0]?.at?.file.text).toBe('year: 2024\n单位: 县');
});

test('no file, and a folder', async () => {
  const folder = temporaryFolder({ 'sub/a.yaml': 'year: 2024\n' });
  const missing = await readYamlFile(folder.at('none.yaml'));
  expect(missing.diagnostics.map(({ code }) => code)).toEqual(['file-missing']);
  expect((await readYamlFile(folder.at('sub'))).diagnostics.map(({ code }) => code)).toEqual([
    'file-is-folder',
  ]);
  expect((await readYamlFile(folder.at('sub/a.yaml/b'))).diagnostics.map(({ code }) => code)).toEqual([
    'file-missing',
  ]);
});

test('after a byte order mark, and with Windows line ends, positions are what an editor shows', () => {
  const { value, diagnostics } = readYamlText('a.yaml', '\ufeffyear: 2024\r\n日期：1\r\ntype: x\r\n');
  const at = diagnostics[0]?.at;
  expect(at && lineColumn(at.file, at.range.start)).toEqual({ line: 2, column: 3 });
  const type = value?.locate(['type']);
  expect(type && value?.text.slice(type.start, type.end)).toBe('x');
});

test('the same of a bad text is said once, and hundreds of bad characters only some of the time', () => {
  const { diagnostics } = readYamlText('a.yaml', `year: 2024\nnote: "${'\u200b'.repeat(500)}"\n`);
  expect(diagnostics.length).toBeLessThan(30);
});

test('texts that nest too deep for anybody end in words', () => {
  for (const text of ['['.repeat(50_000), '- '.repeat(20_000), '{a: '.repeat(20_000), '? '.repeat(5000)]) {
    expect(readYamlText('a.yaml', text).diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  }
});

test('numbers keep the digits that they were typed with where that matters', () => {
  const { value, diagnostics } = readYamlText('a.yaml', 'a: 2024.10\nb: 4209.30\nc: 4209.3\nd: 2024\n');
  expect(diagnostics).toEqual([]);
  expect(value?.document.toJS()).toEqual({ a: '2024.10', b: '4209.30', c: 4209.3, d: 2024 });
});

test.each([
  'topic: [强化规划引领，推动城乡融合, 社法委]',
  'title: “双联双促”活动',
  'lead: 一年来：全面履职，成果丰硕',
  'lead: >\n  一年来，\n  类型：会议\n',
  'lead: |\n  日期：2024\n  {{常委会议}}\n',
  'lead: "类型：{{常委会议}}"',
  'lead: "第一行\n  第二行"',
  'lead: 一年来\n  全面履职',
  'source: https://example.org/a?b=c',
  'lead:\n  - ——发挥作用\n  - ·要点',
  'base: &a { x: 1 }\nother: *a',
  '"a: b": c',
  'n: -5',
  'place: a：b',
])('%s is as it should be', (text) => {
  expect(readYamlText('a.yaml', text).diagnostics.map(({ message }) => message)).toEqual([]);
});
