import { describe, expect, test } from 'vitest';
import { type ClauseLevel, clausesOf } from '../../src/mentions/clause.ts';

/** The stretch around the first `word` of a text. */
function around(text: string, word: string, level: ClauseLevel): string {
  const start = text.indexOf(word);
  const { start: from, end } = clausesOf(text).around({ start, end: start + word.length }, level);
  return text.slice(from, end);
}

describe('the stretch around a number', () => {
  const text = '全年召开常委会议6次、主席会议11次，开展视察9次；立案提案393件。其中重点8件';
  test.each([
    ['6次', 'item', '全年召开常委会议6次'],
    ['6次', 'clause', '全年召开常委会议6次、主席会议11次'],
    ['6次', 'sentence', '全年召开常委会议6次、主席会议11次，开展视察9次'],
    ['11次', 'item', '主席会议11次'],
    ['9次', 'item', '开展视察9次'],
    ['393件', 'sentence', '立案提案393件'],
    ['8件', 'clause', '其中重点8件'],
  ] as const)('%s, %s', (word, level, expected) => {
    expect(around(text, word, level)).toBe(expected);
  });

  test.each([
    ['就“水、电、路，气”提出建议24条', '24条', 'item', '就“水、电、路，气”提出建议24条'],
    ['办理《关于路灯、停车的建议》等7件。', '7件', 'clause', '办理《关于路灯、停车的建议》等7件'],
    ['立案205件（并案18件，不立案9件），办复205件', '并案18件', 'clause', '并案18件'],
    ['立案205件（并案18件，不立案9件），办复205件', '不立案9件', 'clause', '不立案9件'],
    [
      '立案205件（并案18件，不立案9件）并全部办复',
      '立案205件',
      'clause',
      '立案205件（并案18件，不立案9件）并全部办复',
    ],
    [
      '立案205件（并案18件，不立案9件）并全部办复',
      '全部',
      'item',
      '立案205件（并案18件，不立案9件）并全部办复',
    ],
    ['他说：“建议35条。都有答复。”', '35条', 'sentence', '建议35条'],
    ['他说：“建议35条。都有答复。”会后', '会后', 'clause', '“建议35条。都有答复。”会后'],
    ['收到建议3,500条，9:30开会', '3,500条', 'clause', '收到建议3,500条'],
    ['第一段6次\n第二段9次', '9次', 'sentence', '第二段9次'],
    ['落单的“引号，6次、9次', '6次', 'item', '6次'],
    ['落单的）括号，6次、9次', '9次', 'item', '9次'],
    ['（一“二）三，6次', '6次', 'clause', '6次'],
    ['（一“二）三，6次', '三', 'clause', '（一“二）三'],
    ['6次', '6次', 'item', '6次'],
    ['，6次，', '6次', 'item', '6次'],
  ] as const)('%s: %s, %s', (text, word, level, expected) => {
    expect(around(text, word, level)).toBe(expected);
  });
});
