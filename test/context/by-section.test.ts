import { expect, test } from 'vitest';
import { bySection } from '../../src/context/by-section.ts';
import { goodLog } from '../normalise/log-of.ts';

test('an activity is told under its first type, and counts once under each section of its types', () => {
  const log = goodLog(`year: 2024
taxonomy:
  sections: [{name: 甲}, {name: 乙}]
  groups: [{name: 类, section: 甲}]
  types: [{name: 一, group: 类}, {name: 二, group: 类}, {name: 三, group: 类, section: 乙}]
activities:
- {date: 2024-01-01, type: [一, 三], title: 甲乙}
- {date: 2024-01-02, type: [二, 一], title: 甲甲}
- {date: 2024-01-03, type: 三, title: 乙}
`);
  const titles = [...bySection(log)].map(([name, { own, counted }]) => [
    name,
    own.map(({ title }) => title),
    counted.map(({ title }) => title),
  ]);
  expect(titles).toEqual([
    ['甲', ['甲乙', '甲甲'], ['甲乙', '甲甲']],
    ['乙', ['乙'], ['甲乙', '乙']],
  ]);
});
