import { describe, expect, it } from 'vitest';
import { pathAt } from '../../src/read/path-at.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import type { NodePath } from '../../src/source/source.ts';

const TEXT = `年份: 2024

活动:
  - 日期: 2024-03-05
    成果: { 意见建议: 24条, 调研报告: 1篇 }

  - 类型: [党组会议, 主席会议]
    备注: |
      第一行
      第二行
提案:
`;

describe('pathAt', () => {
  const { value: file } = readYamlText('a.yaml', TEXT);

  it.each<[string, NodePath]>([
    ['2024\n', ['年份']],
    ['年份', ['年份']],
    ['2024-03-05', ['活动', 0, '日期']],
    ['24条', ['活动', 0, '成果', '意见建议']],
    ['1篇', ['活动', 0, '成果', '调研报告']],
    ['主席会议', ['活动', 1, '类型', 1]],
    ['第二行', ['活动', 1, '备注']],
    ['提案', ['提案']],
  ])('finds the way to %s', (words, path) => {
    expect(file && pathAt(file, TEXT.indexOf(words))).toEqual(path);
  });

  it('leads back to where a path has been located', () => {
    const paths: NodePath[] = [
      ['活动', 0, '成果', '意见建议'],
      ['活动', 1, '类型', 0],
      ['活动', 1, '备注'],
      ['年份'],
    ];
    for (const path of paths)
      for (const part of ['key', 'value'] as const)
        if (file) expect(pathAt(file, file.locate(path, part).start)).toEqual(path);
  });

  it('finds its way in a long list as fast as in a short one', () => {
    const count = 60_000;
    const { value: long } = readYamlText('a.yaml', `活动: [${'1, '.repeat(count)}]`);
    const found = Array.from({ length: count }, (_, index) => {
      const path = ['活动', index];
      return long && pathAt(long, long.locate(path).start)[1];
    });
    expect(found).toEqual(Array.from({ length: count }, (_, index) => index));
  });

  it('stops where nothing stands', () => {
    expect(file && pathAt(file, TEXT.length + 5)).toEqual([]);
    expect(file && pathAt(file, TEXT.indexOf('\n\n活动'))).toEqual([]);
    expect(file && pathAt(file, TEXT.indexOf('\n  - 类型'))).toEqual(['活动']);
  });
});
