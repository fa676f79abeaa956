import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/parse-markdown.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Block, Inline } from '../../src/document/tree.ts';
import { PLAIN_FORM } from '../../src/marks/figure-form.ts';
import { BREAK, figureMark, gapMark, roleMark } from '../../src/marks/marks.ts';

function blocks(markdown: string): readonly Block[] {
  return parseMarkdown(markdown).blocks;
}

function line(markdown: string): readonly Inline[] {
  const [block] = blocks(markdown);
  return block?.kind === 'paragraph' || block?.kind === 'heading' ? block.children : [];
}

describe('marks', () => {
  it('become figures, gaps and breaks', () => {
    expect(line(`召开${figureMark('常委会议', '6次')}，${gapMark('单位名称')}`)).toEqual([
      { kind: 'text', text: '召开' },
      { kind: 'figure', name: '常委会议', form: PLAIN_FORM, text: '6次' },
      { kind: 'text', text: '，' },
      { kind: 'gap', text: '单位名称' },
    ]);
    expect(line(`## 坚持党的领导${BREAK}把牢政治方向`)).toEqual([
      { kind: 'text', text: '坚持党的领导' },
      { kind: 'break' },
      { kind: 'text', text: '把牢政治方向' },
    ]);
  });

  it('survive the escapes inside them and stand inside bold text', () => {
    expect(line(`**${figureMark('意见建议·关于\\*水\\-电\\*的会', '1\\.5万元')}**`)).toEqual([
      {
        kind: 'strong',
        children: [{ kind: 'figure', name: '意见建议·关于*水-电*的会', form: PLAIN_FORM, text: '1.5万元' }],
      },
    ]);
  });

  it('set the role of a paragraph, also of several lines in a row', () => {
    expect(
      blocks(
        `${roleMark('signature')}政协某县委员会\n${roleMark('date')}2025年1月3日\n\n${roleMark('nonsense')}正文`,
      ),
    ).toEqual([
      { kind: 'paragraph', role: 'signature', children: [{ kind: 'text', text: '政协某县委员会' }] },
      { kind: 'paragraph', role: 'date', children: [{ kind: 'text', text: '2025年1月3日' }] },
      { kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '正文' }] },
    ]);
  });

  it('keep the words of a mark that lost its partner', () => {
    expect(line('召开\u{fdd0}常委会议\u{fdd1}6次')).toEqual([{ kind: 'text', text: '召开常委会议6次' }]);
  });
});

describe('line ends', () => {
  it.each([
    ['召开\n会议', '召开会议'],
    ['召开。\n6次', '召开。6次'],
    ['使用 Word\nand WPS', '使用 Word and WPS'],
    [`共\n${figureMark('常委会议', '6次')}\n，其中`, '共6次，其中'],
    ['**召开**\n会议', '召开会议'],
  ])('%j reads %j', (markdown, text) => {
    expect(plainText(line(markdown))).toBe(text);
  });

  it('are breaks after two spaces or a backslash', () => {
    expect(line('甲\\\n乙  \n丙').map((inline) => inline.kind)).toEqual([
      'text',
      'break',
      'text',
      'break',
      'text',
    ]);
  });
});

describe('nothing is lost', () => {
  it.each([
    ['见[简报](http://example.org/1)。', '见简报（http://example.org/1）。'],
    ['<http://example.org>', 'http://example.org'],
    ['![座谈会现场](a.jpg)', '座谈会现场'],
    ['`代码`与<b>标签</b>', '代码与<b>标签</b>'],
    ['[名]: http://example.org', '[名]: http://example.org'],
    ['<div>块</div>', '<div>块</div>'],
    ['    缩进\n    两行', '缩进\u3000两行'],
    ['```\n围栏\n```', '围栏'],
    ['\u3000\u3000段首空两字', '段首空两字'],
    ['###### 六级', '六级'],
  ])('%j prints %j', (markdown, text) => {
    expect(plainText(line(markdown))).toBe(text);
  });

  it('except rules', () => {
    expect(blocks('甲\n\n---\n\n乙')).toHaveLength(2);
  });
});

describe('blocks', () => {
  it('reads lists with their numbers, nested', () => {
    expect(blocks('3. 甲\n4. 乙\n   - 丙')).toEqual([
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [
          [{ kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '甲' }] }],
          [
            { kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '乙' }] },
            {
              kind: 'list',
              ordered: false,
              start: 1,
              items: [[{ kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '丙' }] }]],
            },
          ],
        ],
      },
    ]);
  });

  it('reads tables and quotations', () => {
    expect(blocks('| 甲 | 乙\\|丙 |\n| --- | --- |\n| **1** | |\n\n> 引\n>\n> 文')).toEqual([
      {
        kind: 'table',
        header: [[{ kind: 'text', text: '甲' }], [{ kind: 'text', text: '乙|丙' }]],
        rows: [[[{ kind: 'strong', children: [{ kind: 'text', text: '1' }] }], []]],
      },
      {
        kind: 'quotation',
        blocks: [
          { kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '引' }] },
          { kind: 'paragraph', role: 'body', children: [{ kind: 'text', text: '文' }] },
        ],
      },
    ]);
  });
});

describe('stars beside Chinese', () => {
  const bold = (markdown: string) =>
    line(markdown).flatMap((inline) => (inline.kind === 'strong' ? [plainText(inline.children)] : []));

  it.each([
    ['**强化理论武装。**坚持', ['强化理论武装。']],
    ['**抓好（提案）。**2024年', ['抓好（提案）。']],
    [`**强化武装。**${figureMark('常委会议', '6次')}`, ['强化武装。']],
    ['坚持**“两个确立”**做到', ['“两个确立”']],
    ['——**破折段。**正文**又一处：**正文', ['破折段。', '又一处：']],
  ])('mark text up to its punctuation: %s', (markdown, expected) => {
    expect(bold(markdown)).toEqual(expected);
  });

  it('stay stars where they mark nothing', () => {
    for (const text of ['单价*注，*数量', '甲 ** 乙 ** 丙', '2 ** 3。', '甲**']) {
      expect(line(text)).toEqual([{ kind: 'text', text }]);
    }
  });
});
