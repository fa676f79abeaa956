import { describe, expect, test } from 'vitest';
import type { Verification } from '../../src/verify/verification.ts';
import { spanOf } from '../../src/verify/verification.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { define, given, logWith, type Told } from '../compute/log-builder.ts';
import { goodLog } from '../normalise/log-of.ts';
import { ledgerOf } from './ledger-of.ts';
import { manuscriptOf } from './manuscript-of.ts';

const meetings = (count: number): Told[] =>
  Array.from({ length: count }, (_, index) => ({ types: ['常委会议'], date: `2024-0${index + 1}-05` }));

const log = logWith(
  [
    ...meetings(6),
    { types: ['专题协商'], title: '茶产业协商', results: { 意见建议: '3512条', 资金: '4209.3万元' } },
  ],
  {
    givens: [
      given('委员', '186名'),
      given('联系委员下限', '4名'),
      given('联系委员上限', '6名'),
      given('界别', '0个'),
    ],
    definitions: [
      define('议政占比', { kind: 'ratio', part: '常委会议', whole: '全部活动' }),
      define('办结率', { kind: 'ratio', part: '常委会议', whole: '会议' }),
      define('平均', { kind: 'quotient', dividend: '委员', divisor: '界别' }),
    ],
  },
);
const ledger = ledgerOf(log);

/** `standing text` of each finding, with `→ expected` where the document is to say something else. */
function seen({ findings }: Verification): string[] {
  return findings.map((finding) => {
    const span = spanOf(finding);
    const text = span ? span.passage.text.slice(span.range.start, span.range.end) : '';
    const expected = 'expected' in finding && finding.expected !== text ? ` → ${finding.expected}` : '';
    return `${finding.standing} ${text}${expected}`;
  });
}

function verified(paragraphs: readonly string[], lost: readonly string[] = [], ledgers = [ledger]): string[] {
  return seen(verifyManuscript(manuscriptOf(paragraphs, lost), ledgers));
}

describe('a number in words that the log has for an activity', () => {
  const told = ledgerOf(
    goodLog(`
year: 2024
organization: { name: 政协清河县委员会, shortName: 县政协 }
activities:
  - { date: 2024-01, type: 常委会议, times: 6 }
  - { date: 2024-04, type: 专题协商, topic: 停车, outcome: 推动新建停车位320个、充电站6个 }
`),
  );

  test.each([
    ['4月开展专题协商，推动新建停车位320个。', ['quoted 320个']],
    ['4月开展专题协商，推动新建停车位321个。', ['untied 321个']],
    ['推动新建停车位320个以上。', ['untied 320个以上']],
    ['推动新建停车位320个、充电站6个，全年召开常委会议6次。', ['quoted 320个', 'quoted 6个', 'agrees 6次']],
    ['新建公园6个。', ['untied 6个']],
    ['320个', ['untied 320个']],
  ])('is the log’s: %s', (text, expected) => expect(verified([text], [], [told])).toEqual(expected));
});

describe('a mark', () => {
  test.each([
    ['as it was printed', '召开[常委会议|6次]。', 'agrees 6次'],
    ['of an older log', '召开[常委会议|5次]。', 'differs 5次 → 6次'],
    ['typed over', '召开[常委会议|7次|6次]。', 'edited 7次 → 6次'],
    ['typed over when the log has changed too', '召开[常委会议|7次|5次]。', 'edited 7次 → 6次'],
    ['typed over to what the log says', '召开[常委会议|6次|5次]。', 'agrees 6次'],
    ['with words typed inside', '[常委会议|召开6次|6次]会议。', 'agrees 6次'],
    ['with a digit typed before it', '召开1[常委会议|6次]。', 'edited 16次 → 6次'],
    ['with a digit typed after it', '召开[number 常委会议|6]1次。', 'edited 61次 → 6次'],
    [
      'with a word of precision typed before it',
      '提出约[意见建议|4000条|3512条]。',
      'edited 约4000条 → 3512条',
    ],
    ['in full-width digits', '召开[常委会议|６次|6次]。', 'agrees ６次 → 6次'],
    ['turned into hanzi', '召开[常委会议|六次|6次]。', 'agrees 六次'],
    ['turned into hanzi, of an older log', '召开[常委会议|五次|5次]。', 'differs 五次 → 六次'],
    ['printed in hanzi', '召开[hanzi 常委会议|六次]。', 'agrees 六次'],
    ['without its unit', '召开[number 常委会议|6]场重要会议。', 'agrees 6场'],
    ['without its unit, of an older log', '召开[number 常委会议|5]场重要会议。', 'differs 5场 → 6场'],
    ['without its unit, as a share', '召开[number 常委会议|6]%。', 'edited 6% → 6次'],
    ['with another unit', '召开[常委会议|6场次|6次]。', 'edited 6场次 → 6次'],
    ['made coarser by hand', '提出[意见建议|3500余条|3512条]。', 'agrees 3500余条'],
    ['made too coarse to be true', '提出[意见建议|3600余条|3512条]。', 'edited 3600余条 → 3500余条'],
    ['rounded', '提出[figure round=100 意见建议|3500余条]。', 'agrees 3500余条'],
    ['rounded, of an older log', '提出[figure round=100 意见建议|3400余条]。', 'differs 3400余条 → 3500余条'],
    ['with a scale', '协调资金[资金|4209.3万元]。', 'agrees 4209.3万元'],
    ['without unit, with a scale', '协调资金[number 资金|4209.3万]元。', 'agrees 4209.3万元'],
    ['of a share', '占[办结率|100%]。', 'agrees 100%'],
    ['of a share, with fewer decimals', '占[议政占比|86%|85.7%]。', 'agrees 86% → 85.7%'],
    ['inside a slogan', '做到“[办结率|100%]办结”。', 'agrees 100%'],
    ['inside a slogan, typed over', '做到“[办结率|99.0%|100%]办结”。', 'edited 99.0% → 100%'],
    ['of one activity', '提出建议[意见建议·茶产业协商|3512条]。', 'agrees 3512条'],
    ['over a filter', '开展[次数（类型：协商；含有：茶）|1次]。', 'agrees 1次'],
    ['that holds no number', '召开[常委会议|多次|6次]。', 'missing 多次'],
    ['of a name that the log does not have', '召开[老常委会议|6次]。', 'unknown 6次'],
    ['of a name that the log does not have, without a number', '召开[老常委会议|多次|6次]。', 'unknown 多次'],
    ['of a figure that has no number', '人均[平均|3名]。', 'unknown 3名'],
  ])('%s', (_, paragraph, expected) => expect(verified([paragraph])).toEqual([expected]));

  test('at either end of a range', () => {
    const range = '联系[number 联系委员下限|4]—[联系委员上限|6名]委员。';
    expect(verified([range])).toEqual(['agrees 4', 'agrees 6名']);
    const wrong = '联系[number 联系委员下限|3]—[联系委员上限|8名]委员。';
    expect(verified([wrong])).toEqual(['differs 3 → 4', 'differs 8名 → 6名']);
  });

  test('does not hide what else has been typed into it', () => {
    expect(verified(['[常委会议|召开6次（上年4次）|6次]会议。'])).toEqual(['agrees 6次', 'untied 4次']);
    expect(verified(['[常委会议|3天召开7次|6次]会议。'])).toEqual(['untied 3天', 'edited 7次 → 6次']);
    expect(verified(['召开[老常委会议|5次会议和9场座谈|6次]。'])).toEqual(['unknown 5次', 'untied 9场']);
  });

  test('each copy stands for itself', () => {
    expect(verified(['召开[常委会议|6次]。', '召开[常委会议|7次|6次]，即[常委会议|6次]。'])).toEqual([
      'agrees 6次',
      'edited 7次 → 6次',
      'agrees 6次',
    ]);
  });

  test('is held against every log that has its name, and agrees with any', () => {
    const other = ledgerOf(logWith(meetings(4)), '2023.yaml');
    const both = verifyManuscript(manuscriptOf(['[常委会议|4次]、[常委会议|6次]、[常委会议|5次]']), [
      ledger,
      other,
    ]);
    expect(seen(both)).toEqual(['agrees 4次', 'agrees 6次', 'differs 5次 → 6次']);
    expect(both.findings.map(({ candidates }) => candidates.length)).toEqual([2, 2, 2]);
  });
});

describe('a figure that the document has lost', () => {
  test('is missing', () => {
    expect(verified(['召开主席会议。'], ['[常委会议|6次]', '[老常委会议|6次]'])).toEqual([
      'missing ',
      'missing ',
    ]);
  });

  test('is not missing where its number still stands without a mark', () => {
    expect(verified(['召开常委会议6次。'], ['[常委会议|6次]'])).toEqual(['agrees 6次']);
    expect(verified(['召开常委会议6次。'], ['[常委会议|6次]', '[常委会议|6次]'])).toEqual([
      'agrees 6次',
      'missing ',
    ]);
    expect(verified(['召开[常委会议|6次]。'], ['[常委会议|6次]'])).toEqual(['agrees 6次', 'missing ']);
  });
});

describe('with changes tracked', () => {
  test('the number beside an emptied mark is what has been typed in its place', () => {
    const beside = (paragraph: string, at: number) => {
      const manuscript = manuscriptOf([paragraph], ['[常委会议|6次]']);
      const [passage] = manuscript.passages;
      if (!passage) throw new Error('no passage');
      const lost = manuscript.lost.map((figure) => ({ ...figure, left: { passage, at } }));
      return seen(verifyManuscript({ ...manuscript, lost }, [ledger]));
    };
    expect(beside('召开会议16次。', 4)).toEqual(['edited 16次 → 6次']);
    expect(beside('召开会议16次。', 7)).toEqual(['edited 16次 → 6次']);
    expect(beside('召开会议六次。', 4)).toEqual(['agrees 六次']);
    expect(beside('召开会议，16次。', 4)).toEqual(['untied 16次', 'missing ']);
    expect(beside('召开会议16件。', 4)).toEqual(['untied 16件', 'missing ']);
  });

  test('a paragraph that has been moved without its marks is known by its numbers', () => {
    const lost = ['[常委会议|6次]', '[number 联系委员下限|4]', '[委员|185名]'];
    expect(verified(['甲6次、乙4个、丙185名。'], lost)).toEqual([
      'agrees 6次',
      'agrees 4个',
      'differs 185名 → 186名',
    ]);
    expect(verified(['甲6次、丙185名。'], lost)).toEqual([
      'untied 6次',
      'untied 185名',
      'missing ',
      'missing ',
      'missing ',
    ]);
    expect(verified(['甲6次。', '乙4个。'], lost.slice(0, 2))).toEqual([
      'untied 6次',
      'untied 4个',
      'missing ',
      'missing ',
    ]);
  });
});

describe('bookmarks without a figure map', () => {
  const without = (paragraph: string, bookmark: string) => {
    const manuscript = manuscriptOf([paragraph]);
    const marks = manuscript.marks.map(({ printed: _, ...mark }) => ({
      ...mark,
      name: bookmark.slice(3),
      bookmark,
      printed: undefined,
      unregistered: true as const,
    }));
    return seen(verifyManuscript({ ...manuscript, marks }, [ledger]));
  };

  test('are known by what they have kept of the name', () => {
    expect(without('提出[x|3512条]。', 'F7_意见建议茶产业协商')).toEqual(['agrees 3512条']);
    expect(without('召开[x|5次]。', 'F1_常委会议')).toEqual(['differs 5次 → 6次']);
    expect(without('召开[x|6]场会。', 'F1_常委会议')).toEqual(['agrees 6场']);
  });

  test('that stand for nothing in the log are somebody else’s', () => {
    expect(without('见[x|附图]。', 'F1_附图')).toEqual([]);
  });
});

describe('a number without a mark', () => {
  test('is held against the figure that the words name, and no other', () => {
    expect(verified(['全年召开常委会议6次。'])).toEqual(['agrees 6次']);
    expect(verified(['全年召开常委会议8次。'])).toEqual(['differs 8次 → 6次']);
    expect(verified(['全年种树8棵。'])).toEqual(['untied 8棵']);
  });
});
