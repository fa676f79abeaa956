import { expect, test } from 'vitest';
import type { Block } from '../../src/normalise/log.ts';
import { locationOf } from '../../src/source/source.ts';
import { goodLog } from './log-of.ts';

const words = (blocks: readonly Block[]) =>
  blocks.map((block) => {
    if (block.kind === 'list') return `list ${block.marker} ${block.items.map(({ text }) => text).join('|')}`;
    if (block.kind === 'table') {
      return `table ${[block.header, ...block.rows].map((row) => row.map(({ text }) => text).join('|')).join('/')}`;
    }
    const runIn = block.kind === 'paragraph' && block.runIn ? `[${block.runIn.text}]` : '';
    return `${block.kind} ${runIn}${block.text.text}`;
  });

const lead = (text: string) => goodLog(`year: 2024\nsummary:\n  lead:${text}`).summary.lead;

test('one text is one paragraph', () => {
  expect(words(lead(' 一年来，很好。\n'))).toEqual(['paragraph 一年来，很好。']);
});

test('each line of a literal text is a paragraph, without its indent', () => {
  expect(words(lead(' |\n    　　第一段。\n\n    　　第二段。\n    第三段。\n'))).toEqual([
    'paragraph 第一段。',
    'paragraph 第二段。',
    'paragraph 第三段。',
  ]);
});

test('every kind of block', () => {
  const text = `
  - 一段。
  - {runIn: 强化武装, text: 坚持。}
  - {text: 坚持。, runIn: 强化武装}
  - {quote: 引语。}
  - {dash: 一是。}
  - {caption: 图。}
  - {items: [甲, 乙]}
  - {items: [甲, 乙], marker: hanzi}
  - {table: {header: [会议, 次数], rows: [[常委会议, 6]]}}
`;
  expect(words(lead(text))).toEqual([
    'paragraph 一段。',
    'paragraph [强化武装]坚持。',
    'paragraph [强化武装]坚持。',
    'quote 引语。',
    'dash 一是。',
    'caption 图。',
    'list number 甲|乙',
    'list hanzi 甲|乙',
    'table 会议|次数/常委会议|6',
  ]);
});

test('a block of several kinds loses none, in the order written', () => {
  expect(words(lead('\n  - {text: 如下：, items: [甲], quote: 引语。}\n'))).toEqual([
    'paragraph 如下：',
    'list number 甲',
    'quote 引语。',
  ]);
  expect(words(lead('\n  - {runIn: 强化武装}\n'))).toEqual(['paragraph [强化武装]']);
});

test('a title of several lines, as a list or a text', () => {
  const title = (text: string) =>
    goodLog(`year: 2024\nsummary:\n  title:${text}`).summary.title.map((line) => line.text);
  expect(title(' [凝心聚力, 履职尽责]\n')).toEqual(['凝心聚力', '履职尽责']);
  expect(title(' |\n    凝心聚力\n    履职尽责\n')).toEqual(['凝心聚力', '履职尽责']);
});

test('a plan takes its year from the log, and keeps items and arrangements', () => {
  const { plan } = goodLog(`year: 2016-2020
plan:
  sections: [{heading: 政治, items: [学习。, {title: 调研, text: [一段。, 二段。]}]}]
  arrangements: {entries: [{type: 常委会议, topic: [甲, 乙]}]}
`);
  expect(plan?.year).toBe(2020);
  expect(
    plan?.sections[0]?.items.map(({ title, text }) => [title?.text, text.map((line) => line.text)]),
  ).toEqual([
    [undefined, ['学习。']],
    ['调研', ['一段。', '二段。']],
  ]);
  expect(plan?.arrangements?.groupBy).toBe('kind');
  expect(plan?.arrangements?.entries[0]?.topics.map(({ text }) => text)).toEqual(['甲', '乙']);
});

test('wording leads back to its text', () => {
  const [block] = lead('\n  - {runIn: 强化武装, text: 坚持。}\n');
  if (block?.kind !== 'paragraph') throw new Error('no paragraph');
  const { file, range } = locationOf(block.text.origin);
  expect(file.text.slice(range.start, range.end)).toBe('坚持。');
});
