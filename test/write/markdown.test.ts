import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { pruneBlocks } from '../../src/document/prune-blocks.ts';
import type { Block, DocumentTree, Inline } from '../../src/document/tree.ts';
import { PLAIN_FORM } from '../../src/marks/figure-form.ts';
import { plainRun, type Run, runsOf } from '../../src/write/markdown/runs.ts';
import { settleRuns } from '../../src/write/markdown/settle-runs.ts';
import { writeMarkdown } from '../../src/write/markdown/write-markdown.ts';
import { styled, trees, upright } from './trees.ts';

function paragraph(...children: Inline[]): DocumentTree {
  return { blocks: [{ kind: 'paragraph', role: 'body', children }] };
}

function text(value: string): Inline {
  return { kind: 'text', text: value };
}

function strong(value: string): Inline {
  return { kind: 'strong', children: [text(value)] };
}

function item(value: string): Block[] {
  return [{ kind: 'paragraph', role: 'body', children: [text(value)] }];
}

/** What of a tree Markdown can hold: lines as settled runs, no marks, no roles. */
function held(blocks: readonly Block[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    switch (block.kind) {
      case 'heading':
        return [[block.level, settled(block.children, '\u3000')]];
      case 'paragraph':
        return [settled(block.children, '\n')];
      case 'quotation':
        return [{ quotation: held(block.blocks) }];
      case 'list':
        return [{ start: block.ordered ? block.start : undefined, items: block.items.map(held) }];
      case 'table':
        return [[block.header, ...block.rows].map((row) => row.map((cell) => settled(cell, '\u3000')))];
      default:
        return block satisfies never;
    }
  });
}

function settled(inlines: readonly Inline[], lineBreak: '\n' | '\u3000'): Run[] {
  return settleRuns(runsOf(inlines, lineBreak));
}

describe('laws', () => {
  it('reads back as it was written, by any reader of CommonMark', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const written = writeMarkdown(tree);
        for (const dialect of ['chinese', 'commonmark'] as const) {
          expect(held(parseMarkdown(written, dialect).blocks), dialect).toEqual(
            held(pruneBlocks(tree.blocks)),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('writes the same again', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const written = writeMarkdown(tree);
        expect(writeMarkdown(parseMarkdown(written))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter, however bold and italic text are nested', () => {
    fc.assert(
      fc.property(styled, (inlines) => {
        const [block] = parseMarkdown(writeMarkdown(paragraph(...inlines))).blocks;
        const read = block?.kind === 'paragraph' ? block.children : [];
        const letters = (line: readonly Inline[]) => runsOf([text(plainText(line, ' '))], '\n');
        expect(letters(read)).toEqual(letters(joined(runsOf(inlines, '\n'))));
      }),
      { numRuns: 1000 },
    );
  });

  it('needs every backslash', () => {
    fc.assert(
      fc.property(upright, (inlines) => {
        const tree = paragraph(...inlines.filter((inline) => inline.kind !== 'break'));
        const written = writeMarkdown(tree);
        const reads = (markdown: string) =>
          (['chinese', 'commonmark'] as const).map((dialect) =>
            held(parseMarkdown(markdown, dialect).blocks),
          );
        const read = JSON.stringify(reads(written));
        for (const match of written.matchAll(/\\/g)) {
          const shorter = written.slice(0, match.index) + written.slice(match.index + 1);
          expect(JSON.stringify(reads(shorter)), shorter).not.toBe(read);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is clean: single blank lines, no space at a line end, one line end', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const written = writeMarkdown(tree);
        expect(written).not.toMatch(/\n\n\n/);
        expect(written).not.toMatch(/[^\S\n]\n/);
        expect(written).toMatch(/^$|[^\n]\n$/);
      }),
      { numRuns: 500 },
    );
  });
});

function joined(runs: readonly Run[]): Inline[] {
  return [text(runs.map((run) => (run.text === '\n' ? ' ' : run.text)).join('') || plainRun('').text)];
}

describe('bold text beside Chinese punctuation', () => {
  it.each([
    [[strong('强化理论武装。'), text('坚持')], '**强化理论武装**。坚持'],
    [[strong('强化理论武装'), text('。坚持')], '**强化理论武装**。坚持'],
    [[text('坚持'), strong('“一线”'), text('，推动')], '坚持“**一线**”，推动'],
    [[text('坚持'), strong('“一线”工作法'), text('推动')], '坚持“**一线”工作法**推动'],
    [[strong('“一线”工作法'), text('推动')], '**“一线”工作法**推动'],
    [[text('坚持'), strong('。'), text('推动')], '坚持。推动'],
    [[text('坚持'), strong(' 推动 '), text('发展')], '坚持 **推动** 发展'],
    [[strong('甲'), strong('乙')], '**甲乙**'],
  ])('%j', (inlines, markdown) => {
    expect(writeMarkdown(paragraph(...inlines))).toBe(`${markdown}\n`);
  });
});

describe('escapes', () => {
  it.each([
    ['5 * 3 = 15，a_b_c，R&D，<5，#2，2024.3', '5 * 3 = 15，a_b_c，R&D，<5，#2，2024.3'],
    ['1. 抓学习', '1\\. 抓学习'],
    ['2024. 回顾', '2024\\. 回顾'],
    ['- 抓学习', '\\- 抓学习'],
    ['-抓学习', '-抓学习'],
    ['# 标题', '\\# 标题'],
    ['#标题', '#标题'],
    ['> 引', '\\> 引'],
    ['*重点*', '\\*重点*'],
    ['[甲](乙)', '\\[甲](乙)'],
    ['<http://a.b>', '\\<http://a.b>'],
    ['<b>甲</b>', '\\<b>甲\\</b>'],
    ['提升<三农>服务', '提升<三农>服务'],
    ['<div>甲', '\\<div>甲'],
    ['甲<!-- 乙 -->', '甲\\<!-- 乙 -->'],
    ['[甲]: 乙', '\\[甲]: 乙'],
    ['&lt;', '\\&lt;'],
    ['a|b', 'a|b'],
    ['C:\\目录', 'C:\\目录'],
  ])('%j is written %j', (value, markdown) => {
    expect(writeMarkdown(paragraph(text(value)))).toBe(`${markdown}\n`);
  });
});

describe('blocks', () => {
  it('prints marks as what they stand for', () => {
    const tree: DocumentTree = {
      blocks: [
        { kind: 'heading', level: 1, children: [text('甲'), { kind: 'break' }, text('乙')] },
        {
          kind: 'paragraph',
          role: 'credit',
          children: [
            { kind: 'figure', name: '常委会议', form: PLAIN_FORM, text: '6次' },
            { kind: 'gap', text: '单位' },
          ],
        },
      ],
    };
    expect(writeMarkdown(tree)).toBe('# 甲\u3000乙\n\n6次〔待补：单位〕\n');
  });

  it('keeps numbers and keeps two lists in a row apart', () => {
    const list = (start: number, value: string): Block => ({
      kind: 'list',
      ordered: true,
      start,
      items: [item(value)],
    });
    const tree: DocumentTree = { blocks: [list(3, '甲'), list(7, '乙'), list(9, '丙')] };
    expect(writeMarkdown(tree)).toBe('3. 甲\n\n7) 乙\n\n9. 丙\n');
    expect(parseMarkdown(writeMarkdown(tree))).toEqual(tree);
  });

  it('writes tables with bars inside', () => {
    const tree: DocumentTree = {
      blocks: [{ kind: 'table', header: [[text('甲|乙')], [text('\\|')]], rows: [[[text('1')], []]] }],
    };
    expect(writeMarkdown(tree)).toBe('| 甲\\|乙 | \\\\\\| |\n| --- | --- |\n| 1 |  |\n');
    expect(parseMarkdown(writeMarkdown(tree))).toEqual(tree);
  });

  it('writes nothing for nothing', () => {
    expect(writeMarkdown({ blocks: [] })).toBe('');
  });
});
