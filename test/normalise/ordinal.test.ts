import { expect, test } from 'vitest';
import { ordinalsOf } from '../../src/normalise/ordinal.ts';
import { goodLog } from './log-of.ts';

test.each([
  ['第67次主席会议', '', 67],
  ['第六十六次主席会议', '', 66],
  ['57次主席会议', '', 57],
  ['第１２次主席会议', '', 12],
  ['县政协十届十二次常委会议', '十届', 12],
  ['五届三次常委会议', '五届', 3],
  ['政协第十届委员会常务委员会第十二次会议', '十届', 12],
  ['十四届县政协第105次主席会议', '十四届', 105],
  ['党组2024年第5次会议', '2024年', 5],
  ['主席会议第一百零三次会议', '', 103],
])('%s', (title, term, number) => {
  expect(ordinalsOf(title).map(({ ordinal }) => ordinal)).toEqual([{ term, number }]);
});

test.each([
  '主席会议',
  '开展3次走访',
  '十届县政协常委会议',
  '传达学习全国政协十四届二次会议精神',
  '学习贯彻党的二十届三中全会精神专题会议',
])('no ordinal in %s', (title) => {
  expect(ordinalsOf(title)).toEqual([]);
});

test('a joint meeting has its place in each series', () => {
  const log = goodLog(`year: 2024
activities:
- {date: 2024-03-05, type: [党组会议, 主席会议], title: 县政协党组第5次会议暨第66次主席会议}
- {date: 2024-04-05, type: [党组会议, 主席会议], title: 第67次主席会议暨党组会议}
- {date: 2024-05-05, type: [党组会议, 主席会议], title: 党组会议暨主席会议}
`);
  expect(log.activities.map(({ ordinals }) => ordinals)).toEqual([
    [
      { type: '党组会议', term: '', number: 5 },
      { type: '主席会议', term: '', number: 66 },
    ],
    [{ type: '主席会议', term: '', number: 67 }],
    [],
  ]);
});

test('the log’s own ordinal goes before the title’s', () => {
  const log = goodLog(
    'year: 2024\nactivities: [{date: 2024-03-05, type: 主席会议, title: 十届第5次会议, ordinal: 6}]',
  );
  expect(log.activities[0]?.ordinal).toBe(6);
  expect(log.activities[0]?.ordinals).toEqual([{ type: '主席会议', term: '十届', number: 6 }]);
});
