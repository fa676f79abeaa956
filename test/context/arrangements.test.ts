import { expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { buildContext } from '../../src/context/context.ts';
import type { ArrangementsContext } from '../../src/context/plan-shape.ts';
import { goodLog } from '../normalise/log-of.ts';

function arrangements(groupBy: string, ...more: string[]): ArrangementsContext {
  const log = goodLog(`
year: 2025
organization: { committees: [{ name: 提案委员会, shortName: 提案委 }, 经科委] }
plan:
  requirement: 好
  arrangements:
    groupBy: ${groupBy}
    entries:
      - { type: 常委会议, date: 2025-06, topic: [听取通报, 协商讨论] }
      - { type: 常委会议, date: 2025-03, topic: 通过要点。 }
      - { type: 专题调研, title: 产业集群, committee: 经科委 }
      - { type: 专题调研, title: 提案质量, committee: [提案委, 经科委] }
      - { type: 走访委员, date: 2025-07/2025-08, title: 走访全体委员。 }
${more.map((row) => `      - { ${row} }`).join('\n')}`);
  return buildContext(log, computeCatalogue(log).figures, 'plan').arrangements;
}

/** The groups in short: heading, and the entries as they would be read. */
function inShort({ groups }: ArrangementsContext): Record<string, string[]> {
  const text = (value: { readonly text: string } | '') => (value === '' ? '' : value.text);
  return Object.fromEntries(
    groups.map(({ marker, heading, items }) => [
      marker + heading,
      items.map(
        ({ label, when, title, topics, committees }) =>
          `${label}|${when}|${text(title)}${topics.map((topic) => text(topic.text) + topic.stop).join('')}|${committees}`,
      ),
    ]),
  );
}

test('by kind: meetings are counted in the order of time, subjects stand with their committees', () => {
  expect(inShort(arrangements('kind'))).toEqual({
    '（一）常委会议': ['第一次|3月|通过要点。|', '第二次|6月|听取通报；协商讨论。|'],
    '（二）专题调研': ['||产业集群|经科委', '||提案质量|提案委、经科委'],
    '（三）走访委员': ['|7—8月|走访全体委员。|'],
  });
});

test('by kind: a meeting without an agenda counts with the others, and lacks its topic', () => {
  const log = arrangements('kind', 'type: 常委会议, date: 2025-04');
  expect(inShort(log)['（一）常委会议']).toEqual([
    '第一次|3月|通过要点。|',
    '第二次|4月||',
    '第三次|6月|听取通报；协商讨论。|',
  ]);
  expect(log.groups[0]?.items.map(({ lacksTopic }) => lacksTopic)).toEqual([false, true, false]);
});

test('by month: in the order of the year, and last what has no date', () => {
  expect(inShort(arrangements('month'))).toEqual({
    '（一）3月': ['常委会议||通过要点。|'],
    '（二）6月': ['常委会议||听取通报；协商讨论。|'],
    '（三）7—8月': ['走访委员||走访全体委员。|'],
    '（四）全年': ['专题调研||产业集群|经科委', '专题调研||提案质量|提案委、经科委'],
  });
});

test('by committee: as the log declares them, each with the others that take part', () => {
  expect(inShort(arrangements('committee'))).toEqual({
    '（一）提案委': ['专题调研||提案质量|经科委'],
    '（二）经科委': ['专题调研||产业集群|', '专题调研||提案质量|提案委'],
    '（三）其他': [
      '常委会议|3月|通过要点。|',
      '常委会议|6月|听取通报；协商讨论。|',
      '走访委员|7—8月|走访全体委员。|',
    ],
  });
});

test('a lone entry is a sentence, without a second full stop', () => {
  const [meetings, subjects, visits] = arrangements('kind').groups;
  expect([meetings, subjects, visits].map((group) => group?.isSentence)).toEqual([false, false, true]);
  expect(visits?.items[0]?.stop).toBe('');
});

test('by month: the whole year comes last, once, and a day is said that the month does not', () => {
  const context = arrangements('month', 'type: 集中视察, date: 2025', 'type: 走访企业, date: 2025-03-12');
  expect(inShort(context)).toMatchObject({
    '（一）3月': ['常委会议||通过要点。|', '走访企业|3月12日||'],
    '（四）全年': ['专题调研||产业集群|经科委', '专题调研||提案质量|提案委、经科委', '集中视察|||'],
  });
});

test('where one entry of a group is a sentence, all end in a stop', () => {
  expect(arrangements('kind').groups.map(({ hasStops }) => hasStops)).toEqual([true, false, false]);
  expect(arrangements('month', 'type: 走访企业, date: 2025-03').groups[0]?.hasStops).toBe(true);
});
