import { describe, expect, it } from 'vitest';
import type { FigureSpan, Manuscript } from '../../src/manuscript/manuscript.ts';
import { PLAIN_FORM } from '../../src/marks/figure-form.ts';
import type { Tie } from '../../src/mentions/tie.ts';
import { tieMentions } from '../../src/mentions/tie-mentions.ts';
import { agrees } from '../../src/mentions/ties/agrees.ts';
import { mentionsOf } from '../../src/verify/verify-manuscript.ts';
import { goodLog } from '../normalise/log-of.ts';
import { ledgerOf } from '../verify/ledger-of.ts';
import { manuscriptOf, passageOf } from './drafted.ts';

const year = ledgerOf(
  goodLog(`
year: 2024
organization:
  name: 政协清河县委员会
  shortName: 清河县政协
  level: 县
  members: 186名
  committees: [{ name: 经济委员会, shortName: 经济委 }]
activities:
  - { date: 2024-01, type: 常委会议, times: 6 }
  - { date: 2024-01, type: 主席会议, times: 11 }
  - { date: 2024-03, type: 专题协商, title: 城区停车设施建设专题协商会, committee: 经济委, results: { 意见建议: 24条 } }
  - { date: 2024-04, type: 专题协商, title: 农村养老服务体系专题协商会, results: { 意见建议: 31条 } }
  - { date: 2024-05, type: 专题调研, title: 清河流域水环境治理调研, results: { 意见建议: 12条, 调研报告: 1篇 } }
  - { date: 2024-Q1, type: 其他履职活动, title: 一季度县级媒体监督性报道, results: { 新闻稿: 13篇 } }
  - { date: 2024-Q2, type: 其他履职活动, title: 二季度县级媒体监督性报道, results: { 新闻稿: 14篇 } }
givens:
  全县学习研讨: { value: 83次, scope: 全县政协系统, source: 汇总 }
  委员联络站: { value: 12个, scope: 全县, source: 汇总 }
proposals:
  totals: { 收到: 186件, 立案: 172件, 不立案: 5件, 办复: 172件, 重点: 8件 }
figures:
  停车建议: { sum: 意见建议, where: { contains: 停车 } }
  两类会议: { count: { type: [常委会议, 主席会议] } }
`),
);

const other = ledgerOf(
  goodLog('{ year: 2024, activities: [{ date: 2024-01, type: 常委会议, times: 4 }] }'),
  'other.yaml',
);

function tiesIn(text: string, ledgers = [year], title = '清河县政协2024年工作综述'): Tie[] {
  const manuscript = manuscriptOf([
    passageOf(title, [], 'heading'),
    ...text.split('\n').map((line) => passageOf(line, [title])),
  ]);
  return tieMentions(manuscript, mentionsOf(manuscript, ledgers), ledgers);
}

/** `6次→常委会议` of a tie that agrees, `7次≠常委会议` of one that differs, `?` of what fits several, `—` of none. */
function told(ties: readonly Tie[]): string[] {
  return ties.map((tie) => {
    const { text, amount } = tie.mention;
    if (tie.kind !== 'tied') return text + (tie.kind === 'ambiguous' ? '?' : '—');
    const { figure } = tie.candidate;
    return `${text}${agrees(amount, figure) ? '→' : '≠'}${figure.name}`;
  });
}

describe('a number is tied by its words', () => {
  it.each([
    ['全年召开常委会议6次、主席会议11次。', ['6次→常委会议', '11次→主席会议']],
    ['全年召开6次常委会议、11次主席会议。', ['6次→常委会议', '11次→主席会议']],
    ['召开常委会议、主席会议17次。', ['17次→两类会议']],
    ['围绕城区停车设施建设开展专题协商，提出意见建议24条。', ['24条→停车建议']],
    ['就农村养老服务体系建设协商，形成建议31条。', ['31条→意见建议·农村养老服务体系专题协商会']],
    ['县级媒体刊播监督性报道，新闻稿27篇。', ['27篇→新闻稿']],
    ['全县政协系统共举办学习研讨活动83次。', ['83次→全县学习研讨']],
    ['共收到提案186件，立案172件，不立案5件。', ['186件→提案收到', '172件→提案立案', '5件→提案不立案']],
    ['确定8件重点提案，提案办复率100%。', ['8件→重点提案', '100%→办复率']],
    ['全年开展专题协商2次，提出意见建议55条。', ['2次→专题协商', '55条→意见建议（类型：专题协商）']],
    ['全年共提出意见建议60余条。', ['60余条→意见建议']],
    [
      '开展清河流域水环境治理调研，形成调研报告1篇、意见建议12条。',
      ['1篇→调研报告·清河流域水环境治理调研', '12条→意见建议·清河流域水环境治理调研'],
    ],
  ])('%s', (text, expected) => {
    expect(told(tiesIn(text))).toEqual(expected);
  });

  it.each([
    ['全年召开常委会议4次、主席会议3次。', ['4次≠常委会议', '3次→主席会议']],
    ['全年召开3次主席会议、4次常委会议。', ['3次→主席会议', '4次≠常委会议']],
    ['计划召开常委会议4次。', ['4次?']],
    ['全年召开会议4次。', ['4次→会议']],
    ['全年形成视察报告1篇、调研报告1篇。', ['1篇—', '1篇→调研报告']],
  ])('and not to what happens to be as many: %s', (text, expected) => {
    const few = ledgerOf(
      goodLog(`
year: 2024
organization: { name: 政协清河县委员会, shortName: 清河县政协 }
activities:
  - { date: 2024-01, type: 常委会议 }
  - { date: 2024-01, type: 主席会议, times: 3 }
  - { date: 2024-05, type: 专题调研, results: { 调研报告: 1篇 } }
`),
    );
    expect(told(tiesIn(text, [few]))).toEqual(expected);
  });

  it('in a table by the cell before it', () => {
    const cells = ['会议', '次数', '常委会议', '6', '主席会议', '11次'].map((text) =>
      passageOf(text, [], 'cell'),
    );
    const manuscript = manuscriptOf(cells);
    const ties = tieMentions(manuscript, mentionsOf(manuscript, [year]), [year]);
    expect(told(ties)).toEqual(['6→常委会议', '11次→主席会议']);
  });

  it('in the log that has it, whichever comes first', () => {
    for (const ledgers of [
      [year, other],
      [other, year],
    ]) {
      const [six, four, five] = tiesIn(
        '全年召开常委会议6次。\n全年召开常委会议4次。\n全年召开常委会议5次。',
        ledgers,
      );
      expect(six?.kind === 'tied' && six.candidate.ledger).toBe(year);
      expect(four?.kind === 'tied' && four.candidate.ledger).toBe(other);
      const candidates = five?.kind === 'ambiguous' ? five.candidates : [];
      expect(
        candidates
          .slice(0, 2)
          .map(({ figure }) => figure.text)
          .sort(),
      ).toEqual(['4次', '6次']);
    }
  });
});

describe('a number makes no tie that words do not support', () => {
  it.each([
    '新建停车位6个。',
    '24条红线不可逾越。',
    '植树186棵。',
    '种植面积172亩。',
    '11次列车',
    '常委会6，党组会9。',
  ])('%s', (text) => {
    expect(tiesIn(text).every(({ kind }) => kind !== 'tied')).toBe(true);
  });

  it('but figures of the same number and unit are offered', () => {
    const [tie] = tiesIn('收到锦旗186件。');
    expect(tie?.kind).toBe('untied');
    expect(tie?.kind === 'untied' && tie.candidates.map(({ figure }) => figure.name)).toEqual(['提案收到']);
  });
});

describe('another number differs', () => {
  it.each([
    ['全年召开常委会议7次、主席会议11次。', ['7次≠常委会议', '11次→主席会议']],
    ['召开常委会议6次、主席会议12次。', ['6次→常委会议', '12次≠主席会议']],
    ['共收到提案186件，立案173件。', ['186件→提案收到', '173件≠提案立案']],
    ['截至年底，全县建成委员联络站13个，学习研讨83次。', ['13个≠委员联络站', '83次→全县学习研讨']],
    ['围绕农村养老服务体系开展专题协商，提出意见建议32条。', ['32条≠意见建议·农村养老服务体系专题协商会']],
  ])('where the text names the figure outright: %s', (text, expected) => {
    expect(told(tiesIn(text))).toEqual(expected);
  });

  it.each([
    ['a part, by its topic', '围绕营商环境召开常委会议2次，提出意见建议9条。'],
    ['a part, by its time', '上半年召开常委会议3次、主席会议5次。'],
    ['a part, by its committee', '经济委全年开展专题协商1次。'],
    ['some of them', '召开常委会议2次研究提案工作。'],
    ['some of them, in a clause of its own', '召开主席会议2次，研究提案工作。'],
    ['some of them, by what follows', '全年重点提案3件由主席督办、5件由副主席督办。'],
    ['some of the members', '全年组织委员96名参加视察。'],
    ['members of another kind', '全年表彰优秀委员28名。'],
    ['another committee', '临川县政协全年召开常委会议8次、主席会议9次。'],
    ['another level', '省政协全年召开常委会议4次、主席会议20次。'],
    ['several committees', '全县各乡镇全年召开主席会议40次。'],
    ['another year', '2023年全年召开常委会议6次、主席会议12次。'],
    ['the year before', '去年全年召开常委会议6次、主席会议12次。'],
    ['what some activities yielded', '召开常委会议6次，提出意见建议50条。'],
    ['several years', '五年来召开常委会议28次、主席会议55次。'],
    ['what is planned', '计划全年召开常委会议8次、主席会议12次。'],
    ['a range', '全年召开常委会议4—5次、主席会议11次。'],
    ['no difference from what it is part of', '全年收到提案186件，其中党派提案立案48件。'],
  ])('but not where it may be of %s', (_, text) => {
    expect(told(tiesIn(text)).filter((tie) => tie.includes('≠'))).toEqual([]);
  });

  it.each(['平山县2024年政协工作综述', '清河县政协2022年工作综述'])(
    'but not in a document about another log: %s',
    (title) => {
      const ties = tiesIn('全年召开常委会议7次、主席会议11次。', [year], title);
      expect(told(ties)).toEqual(['7次?', '11次→主席会议']);
    },
  );

  it('but not where another number has the figure in better words', () => {
    const text = '全年召开常委会议6次、主席会议11次。\n召开常委会议2次、主席会议11次。';
    expect(told(tiesIn(text))).toEqual(['6次→常委会议', '11次→主席会议', '2次?', '11次→主席会议']);
  });
});

describe('marks', () => {
  const text = '共开会7次，又开会6次。';
  const span = (from: string, name: string): FigureSpan => {
    const start = text.indexOf(from);
    return {
      bookmark: `f-${start}`,
      name,
      form: PLAIN_FORM,
      printed: undefined,
      passage,
      range: { start, end: start + from.length },
    };
  };
  const passage = passageOf(text);
  const marked = (...marks: FigureSpan[]): Manuscript => ({ ...manuscriptOf([passage]), marks });

  it('win over words, whatever the number', () => {
    const manuscript = marked(span('7次', '主席会议'), span('6', '意见建议·清河流域水环境治理调研'));
    const ties = tieMentions(manuscript, mentionsOf(manuscript, [year]), [year]);
    expect(told(ties)).toEqual(['7次≠主席会议', '6次≠意见建议·清河流域水环境治理调研']);
    expect(ties.map((tie) => tie.kind === 'tied' && tie.mark)).toEqual(manuscript.marks);
  });

  it('of a name that no log has tie nothing', () => {
    const manuscript = marked(span('7次', '无此指标'));
    const [tie] = tieMentions(manuscript, mentionsOf(manuscript, [year]), [year]);
    expect(tie?.kind).toBe('untied');
  });

  it('of a name that logs have with different numbers tie to the one that agrees, else to none', () => {
    const manuscript = marked(span('7次', '常委会议'), span('6次', '常委会议'));
    const ties = tieMentions(manuscript, mentionsOf(manuscript, [other, year]), [other, year]);
    expect(told(ties)).toEqual(['7次?', '6次→常委会议']);
  });

  it('at both ends of a range leave it open', () => {
    const range = passageOf('每次提出意见建议12—24条。');
    const at = (from: string, name: string): FigureSpan => ({
      ...span('7次', name),
      passage: range,
      range: { start: range.text.indexOf(from), end: range.text.indexOf(from) + from.length },
    });
    const manuscript = {
      ...manuscriptOf([range]),
      marks: [at('12', '意见建议·清河流域水环境治理调研'), at('24条', '停车建议')],
    };
    const [tie] = tieMentions(manuscript, mentionsOf(manuscript, [year]), [year]);
    expect(tie?.kind).toBe('ambiguous');
  });
});
