import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../src/manuscript/locate.ts';
import { manuscriptOf } from '../../src/manuscript/manuscript-of.ts';
import { stampMarkdown } from '../../src/output/stamp-markdown.ts';
import { checkPieces, manuscript, texts } from './checked.ts';

const read = (markdown: string) => texts('a.md', markdown);

describe('the text of Markdown', () => {
  it.each([
    ['headings and paragraphs', '# 题\n\n甲\n乙\n\n## 一 ##\n丙', ['题', '甲乙', '一', '丙']],
    ['underlined headings', '题\n===\n\n甲', ['题', '甲']],
    ['Latin words over two lines', 'WPS\n  Office 与\nWord', ['WPS Office 与Word']],
    ['hard breaks', '甲  \n乙\\\n丙', ['甲\u2028乙\u2028丙']],
    ['stars', '召开**常委会议6次**，*主席*会议11次', ['召开常委会议6次，主席会议11次']],
    ['stars beside Chinese marks', '**强化武装。**坚持', ['强化武装。坚持']],
    ['stars that mark nothing', '5 * 3 与 a_b_c*', ['5 * 3 与 a_b_c*']],
    ['escapes', '1\\. 甲\\*乙\\\\丙\\丁', ['1. 甲*乙\\丙\\丁']],
    ['references', '甲&amp;乙&#20116;&nbsp;&unknown;', ['甲&乙五\u00a0&unknown;']],
    [
      'links',
      '[6次](6.html "7 次") 与 [甲]( <a b> ) 与 [乙] 与 <http://a.b/1>',
      ['6次 与 甲 与 [乙] 与 http://a.b/1'],
    ],
    ['pictures', '甲![6次](a.png)乙', ['甲乙']],
    ['inline HTML and comments', '甲<b>6</b>次<!-- 7次 -->乙', ['甲6次乙']],
    ['inline code', '甲`` 6`次 ``乙', ['甲6`次乙']],
    ['lists', '- 甲\n- 乙\n  续\n\n1. 丙\n   - 丁', ['甲', '乙续', '丙', '丁']],
    ['quotations', '> 甲\n> 乙\n丙\n\n> - 丁', ['甲乙丙', '丁']],
    ['tables', '| 甲 | 乙\\|丙 |\n| --- | :-: |\n| 6次 | **7** |\n|  |x|', ['甲', '乙|丙', '6次', '7', 'x']],
    ['tables without outer bars', '甲 | 乙\n--- | ---\n6 | 6', ['甲', '乙', '6', '6']],
    [
      'tables in lists and quotations',
      '- > | 甲 | 甲 |\n  > | - | - |\n  > | 乙 | 乙 |',
      ['甲', '甲', '乙', '乙'],
    ],
    [
      'lines of code, which indented paragraphs are',
      '    甲6次\n    乙\n\n```\n丙\n\n丁',
      ['甲6次', '乙', '丙', '丁'],
    ],
    ['blocks of HTML', '<div>\n常委会议<b>6</b>次\n<!-- 7次\n8次 -->\n</div>\n\n甲', ['常委会议6次', '甲']],
    ['what looks like a definition', '[甲]: 6次', ['[甲]: 6次']],
    ['Windows line ends and a byte order mark', '\ufeff# 题\r\n\r\n甲\r\n乙\r\n', ['题', '甲乙']],
    ['full-width indents', '　　甲6次\n\n　　乙', ['　　甲6次', '　　乙']],
  ])('holds %s', async (_, markdown, expected) => {
    expect(await read(markdown)).toEqual(expected);
  });

  it('leaves out the checksum of our own files', async () => {
    expect(await read(stampMarkdown('# 题\n\n甲6次\n'))).toEqual(['题', '甲6次']);
  });

  it('has headings by level and cells by place', async () => {
    const { passages } = await manuscript(
      'a.md',
      '# 题\n\n甲\n\n## 一\n\n乙\n\n| 丙 |\n| - |\n| 丁 |\n\n### （一）\n\n戊\n\n## 二',
    );
    expect(passages.map(({ kind, trail, number, text }) => [kind, trail.join('/'), number, text])).toEqual([
      ['heading', '', 0, '题'],
      ['paragraph', '题', 1, '甲'],
      ['heading', '题', 0, '一'],
      ['paragraph', '题/一', 1, '乙'],
      ['cell', '题/一', 1, '丙'],
      ['cell', '题/一', 2, '丁'],
      ['heading', '题/一', 0, '（一）'],
      ['paragraph', '题/一/（一）', 1, '戊'],
      ['heading', '题', 0, '二'],
    ]);
  });

  it('is located in the file as it is written', async () => {
    const text = '# 题\r\n\r\n> 召开**常委会议&#54;次**\r\n> 和会';
    const found = await manuscript('a.md', text);
    const passage = found.passages[1];
    if (!passage) throw new Error('none');
    const slice = (words: string) => {
      const start = passage.text.indexOf(words);
      const { range } = locate(found, passage, { start, end: start + words.length });
      return text.slice(range.start, range.end);
    };
    expect(passage.text).toBe('召开常委会议6次和会');
    expect(slice('6次')).toBe('&#54;次');
    expect(slice('召开常委')).toBe('召开**常委');
    expect(slice('次和')).toBe('次**\r\n> 和');
    expect(locate(found, passage, { start: 2, end: 2 }).range).toEqual({ start: 13, end: 13 });
  });

  it('has every piece of any Markdown where it says', async () => {
    const part = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '``',
        '[',
        ']',
        '(',
        ')',
        '](',
        '![',
        '<',
        '>',
        '<!--',
        '-->',
        '<b>',
        '&amp;',
        '&#54;',
        '\\',
        '|',
        '\\|',
      ],
      ...[
        '#',
        '## ',
        '- ',
        '1. ',
        '> ',
        '    ',
        '\t',
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        '---',
        '| - |',
        '|-|-|\n',
        '```',
        '~~~',
        '"',
        '\0',
      ],
      ...['甲', '6次', '。', 'WPS', 'a', '\u3000', '<div>', 'http://a.b', '=\n', '😀'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
        const { value, diagnostics } = await manuscriptOf('a.md', Buffer.from(parts.join('')));
        if (value) checkPieces(value);
        else expect(diagnostics).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });

  it('is read as plain text where it nests too deep', async () => {
    expect(await read(`${'>'.repeat(2000)} 甲6次`)).toEqual([`${'>'.repeat(2000)} 甲6次`]);
  });
});

describe('plain text', () => {
  const text = '标题\n\n一、政治\n　　召开会议6次。\n（一）学习\n文';
  it('is read in UTF-8, GBK and UTF-16', async () => {
    const gbk = Buffer.from('bbe1d2e936b4ceA1A3'.toLowerCase(), 'hex');
    expect(await texts('a.txt', text)).toEqual(['标题', '一、政治', '　　召开会议6次。', '（一）学习', '文']);
    expect(await texts('a.txt', gbk)).toEqual(['会议6次。']);
    expect(await texts('a.txt', Buffer.from(`\ufeff${text}`, 'utf16le'))).toHaveLength(5);
    expect(await texts('a.txt', `\ufeff${text}`)).toHaveLength(5);
  });

  it('has headings by their numbers', async () => {
    const { passages } = await manuscript('a.txt', text);
    expect(passages.map(({ trail }) => trail.join('/'))).toEqual([
      '',
      '',
      '一、政治',
      '一、政治',
      '一、政治/（一）学习',
    ]);
  });

  it('is located by its own lines', async () => {
    const found = await manuscript('a.txt', text);
    const passage = found.passages[2];
    if (!passage) throw new Error('none');
    const { range } = locate(found, passage, { start: 6, end: 8 });
    expect(text.slice(range.start, range.end)).toBe('6次');
  });
});
