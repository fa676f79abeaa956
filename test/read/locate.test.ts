import { expect, test } from 'vitest';
import { readYamlText } from '../../src/read/read-yaml.ts';
import type { NodePart, NodePath } from '../../src/source/source.ts';
import { holdAgainst } from '../../src/validate/hold-against.ts';
import validate from '../../src/vocabulary/generated/log.validate.js';
import { LOG_SCHEMA } from '../../src/vocabulary/schema.ts';

const text = `# 台账
年份: 2024
活动:
  - 日期：2024-03-05
    类型: 常委会议   # 第一次
    成果:
      意见建议: 24条
  - type: 主席会议
    date: 2024-03-06
    title: >
      很长的
      标题

给定数据:
  委员: {数值: 215名, 范围: 全县}
综述:
  标题:
`;

function located(path: NodePath, part?: NodePart): string {
  const { value } = readYamlText('log.yaml', text);
  if (!value) throw new Error('no YAML');
  const { file } = holdAgainst(value, LOG_SCHEMA, validate);
  const { start, end } = file.locate(path, part);
  return file.text.slice(start, end);
}

test.each<[NodePath, NodePart, string]>([
  [['year'], 'value', '2024'],
  [['year'], 'key', '年份'],
  [['activities', 0, 'date'], 'value', '2024-03-05'],
  [['activities', 0, 'date'], 'key', '日期'],
  [['activities', 0, 'date'], 'entry', '日期：2024-03-05'],
  [['activities', 0, 'type'], 'value', '常委会议'],
  [['activities', 0, 'results', '意见建议'], 'value', '24条'],
  [['activities', 0, 'results', '意见建议'], 'key', '意见建议'],
  [['activities', 1, 'title'], 'value', '>\n      很长的\n      标题'],
  [['activities', 1], 'key', 'type: 主席会议'],
  [['givens', '委员', 'scope'], 'value', '全县'],
])('%j, its %s', (path, part, expected) => {
  expect(located(path, part)).toBe(expected);
});

test.each<[NodePath, string]>([
  [['activities', 1, 'committee'], 'type: 主席会议'],
  [['activities', 0, 'committee'], '日期：2024-03-05'],
  [['activities', 0, 'results', '调研报告'], '成果'],
  [['givens', '委员', 'source'], '委员'],
  [['givens', '没有', 'value'], '给定数据'],
  [['activities', 7], '活动'],
  [['summary', 'title'], '标题'],
  [['plan', 'year'], '年份: 2024'],
])('%j is not there: the nearest that is', (path, expected) => {
  expect(located(path)).toBe(expected);
});
