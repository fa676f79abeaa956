import { expect, test } from 'vitest';
import { goodLog, logOf } from './log-of.ts';

const taxonomyOf = (text: string) => goodLog(`year: 2024\ntaxonomy:\n${text}`).taxonomy;

test('types inherit from their group, groups from the defaults', () => {
  const { types, groups } = taxonomyOf(`
  groups: [{name: 网络议政, section: 协商议政}, {name: 别的, unit: 场, verb: 举办}]
  types: [{name: 线上议政, group: 网络议政}, {name: 沙龙, group: 别的, verb: 组织, ordinal: true}]
`);
  expect(groups.get('网络议政')).toEqual({ name: '网络议政', unit: '次', verb: '开展', section: '协商议政' });
  expect(types.get('线上议政')).toEqual({
    name: '线上议政',
    group: '网络议政',
    unit: '次',
    verb: '开展',
    section: '协商议政',
    ordinal: false,
  });
  expect(types.get('沙龙')).toMatchObject({ unit: '场', verb: '组织', section: '自身建设', ordinal: true });
});

test('the log changes built-in declarations field by field', () => {
  const { types, measures } = taxonomyOf(`
  types: [{name: 常委会议, group: 会议, unit: 场}]
  measures: [{name: 意见建议, unit: 件}]
`);
  expect(types.get('常委会议')).toMatchObject({ unit: '场', ordinal: true, verb: '召开' });
  expect(measures.get('意见建议')).toMatchObject({ unit: '件', verb: '提出' });
});

test('a change of a group reaches its types', () => {
  const { types } = taxonomyOf('  groups: [{name: 协商, unit: 场次}]\n');
  expect(types.get('专题协商')?.unit).toBe('场次');
});

test('sections stand after the one that the log lists before them', () => {
  const names = (text: string) =>
    taxonomyOf(text)
      .sections.map(({ name }) => name.slice(0, 2))
      .join();
  expect(names('  sections: [{name: 文化文史}]\n')).toBe('政治,协商,民主,凝聚,履职,自身,文化');
  expect(names('  sections: [{name: 协商议政}, {name: 文化文史}]\n')).toBe(
    '政治,协商,文化,民主,凝聚,履职,自身',
  );
  expect(names('  sections: [{name: 履职为民}, {name: 协商议政}]\n')).toBe('政治,民主,凝聚,履职,协商,自身');
});

test('a broken declaration is not reported again where it is used', () => {
  const { log, diagnostics } = logOf(`year: 2024
taxonomy: {types: [{name: 圆桌会}], measures: [{name: 沟渠}]}
activities: [{date: 2024-03, type: 圆桌会, results: {沟渠: 3米}}]
`);
  expect(diagnostics.map(({ code }) => code)).toEqual(['missing-key', 'missing-key']);
  expect(log.unresolved).toEqual([]);
});

test('stages follow the built-in chain with the log’s changes', () => {
  const { proposals } = goodLog(`year: 2024
taxonomy: {stages: [{name: 并案, of: 立案}, {name: 在办, of: 立案, figure: 在办提案}]}
proposals: {list: [{title: 甲, stages: 并案}]}
`);
  expect(proposals?.stages.map(({ name, of }) => `${name}<${of}`).join()).toBe(
    '收到<,立案<收到,并案<立案,不立案<收到,重点<立案,办复<立案,满意<办复,在办<立案',
  );
  expect(proposals?.stages.map(({ figure }) => figure)).toContain('在办提案');
  expect(proposals?.list[0]?.stages).toEqual(['收到', '立案', '并案']);
});
