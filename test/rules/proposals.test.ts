import { describe, expect, test } from 'vitest';
import { distinctProposals } from '../../src/rules/distinct-proposals.ts';
import { exclusiveSiblings } from '../../src/rules/exclusive-siblings.ts';
import { exclusiveStages } from '../../src/rules/exclusive-stages.ts';
import { stageWithinWhole } from '../../src/rules/stage-within-whole.ts';
import { logOf } from '../normalise/log-of.ts';
import { found } from './codes.ts';

const totals = (pairs: string) => `year: 2024\nproposals:\n  totals: {${pairs}}\n`;

describe('stageWithinWhole', () => {
  test('accepts a chain that shrinks', () => {
    expect(
      found(stageWithinWhole, totals('收到: 223件, 立案: 205, 办复: 205件, 满意: 200件, 重点: 8件')),
    ).toEqual([]);
  });

  test('reports 办复 above 立案', () => {
    expect(found(stageWithinWhole, totals('收到: 223件, 立案: 205件, 办复: 206件'))).toEqual([
      'part-above-whole 3:36 3:26',
    ]);
  });

  test('holds a stage against the nearest whole that is known', () => {
    expect(found(stageWithinWhole, totals('收到: 223件, 满意: 224件'))).toEqual([
      'part-above-whole 3:26 3:16',
    ]);
  });

  test('holds a total against the list where only that tells of the whole', () => {
    const list = '  list:\n    - {title: 甲, stages: 立案}\n    - {title: 乙, stages: 立案}\n';
    expect(found(stageWithinWhole, `${totals('办复: 205件')}${list}`)).toEqual(['part-above-whole 3:16 5:7']);
    expect(found(stageWithinWhole, `${totals('办复: 2件')}${list}`)).toEqual([]);
    const lost = list.replace('立案}', '立按}');
    expect(found(stageWithinWhole, `${totals('办复: 2件')}${lost}`)).toEqual([]);
  });

  test('gives rough numbers the benefit of the doubt', () => {
    expect(found(stageWithinWhole, totals('收到: 200余件, 立案: 205件'))).toEqual([]);
    expect(found(stageWithinWhole, totals('收到: 100余件, 立案: 205件'))).toEqual([
      'part-above-whole 3:27 3:16',
    ]);
    expect(found(stageWithinWhole, totals('收到: 200件以上, 立案: 20000件'))).toEqual([]);
    expect(found(stageWithinWhole, totals('收到: 近200件, 立案: 205件'))).toEqual([
      'part-above-whole 3:27 3:16',
    ]);
  });

  test('follows the chain as the log declares it', () => {
    const text = `year: 2024
taxonomy: {stages: [{name: 并案, of: 立案}]}
proposals: {totals: {收到: 200件, 立案: 136件, 并案: 140件}}
`;
    expect(found(stageWithinWhole, text)).toEqual(['part-above-whole 3:46 3:36']);
  });
});

describe('exclusiveSiblings', () => {
  test('accepts siblings that fit their whole', () => {
    expect(found(exclusiveSiblings, totals('收到: 223件, 立案: 205件, 并案: 10件, 不立案: 8件'))).toEqual([]);
  });

  test('reports siblings that together exceed it', () => {
    const text = totals('收到: 223件, 立案: 205件, 并案: 10件, 不立案: 9件');
    expect(found(exclusiveSiblings, text)).toEqual(['parts-above-whole 3:16 3:26 3:36 3:46']);
    expect(exclusiveSiblings(logOf(text).log)[0]?.message).toContain('合计224件');
  });

  test('leaves a whole that the log declares complete to the tie-outs', () => {
    const text = totals('收到: 223件, 立案: 205件, 并案: 10件, 不立案: 9件');
    expect(found(exclusiveSiblings, `${text}taxonomy: {stages: [{name: 收到, complete: true}]}\n`)).toEqual(
      [],
    );
  });

  test('leaves siblings that may overlap alone', () => {
    expect(found(exclusiveSiblings, totals('立案: 205件, 重点: 150件, 办复: 150件'))).toEqual([]);
  });

  test('leaves one that alone exceeds the whole to the other rule', () => {
    expect(found(exclusiveSiblings, totals('收到: 223件, 立案: 225件, 并案: 10件'))).toEqual([]);
  });
});

const list = (...stages: string[]) =>
  `  list:\n${stages.map((stage, index) => `  - {number: ${index + 1}, title: 案由${index}, stages: ${stage}}\n`).join('')}`;

describe('exclusiveStages', () => {
  test('accepts stages that go together', () => {
    expect(found(exclusiveStages, `${totals('')}${list('[办复, 重点]', '不立案')}`)).toEqual([]);
  });

  test('reports stages that exclude each other, implied ones too', () => {
    expect(found(exclusiveStages, `${totals('')}${list('办复', '[办复, 不立案]')}`)).toEqual([
      'exclusive-stages 6:37',
    ]);
  });
});

describe('distinctProposals', () => {
  test('accepts a list without repeats', () => {
    expect(found(distinctProposals, `${totals('')}${list('办复', '立案')}`)).toEqual([]);
  });

  test('reports a repeated number, and a repeated title', () => {
    const text = `year: 2024
proposals:
  list:
  - {number: '001', title: 关于养老, stages: 立案}
  - {number: '001', title: 关于托幼, stages: 立案}
  - {title: 关于“养老”, stages: 立案}
  - {title: 关于养老 , stages: 立案}
`;
    expect(found(distinctProposals, text)).toEqual([
      'duplicate-proposal 5:14 4:14',
      'duplicate-proposal 6:13 4:28',
      'duplicate-proposal 7:13 4:28',
    ]);
  });
});
