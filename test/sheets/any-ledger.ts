import fc from 'fast-check';
import { headingWords } from '../../src/intake/columns/heading-words.ts';
import { isLabel } from '../../src/intake/tables/kind-of-row.ts';
import { foldWord } from '../../src/intake/words/fold-heading.ts';
import type {
  WrittenActivity,
  WrittenInstruction,
  WrittenLog,
  WrittenProposal,
} from '../../src/vocabulary/generated/log.types.ts';

/** What texts are made of: what divides lists, starts formulas, looks like numbers, dates, headings, totals, notes. */
const PIECES = [
  ...[
    '安澜县',
    '常委会议',
    '专题协商',
    '会议',
    '提案委',
    '意见建议24条',
    '县委书记',
    '张三',
    '李四',
    '甲',
    '𠮷',
    'A1',
  ],
  ...[
    '、',
    '；',
    '，',
    ',',
    ';',
    '：',
    ':',
    '/',
    '／',
    '|',
    '\n',
    '\n\n',
    ' ',
    '　',
    '\t',
    '(',
    '（',
    '）',
    '“',
    '"',
    "'",
  ],
  ...[
    '=1+1',
    '+86',
    '-5',
    '@甲',
    '＝',
    '<b>&',
    '_x0041_',
    '{{常委会议}}',
    '#',
    '- ',
    '&',
    '*',
    '\\',
    '%',
    '0',
  ],
  ...[
    '24条',
    '1000余人次',
    '3月5日',
    '2024-03',
    '2024',
    '0012',
    '1e5',
    '45000',
    '85%',
    '1.',
    '（一）',
    '一、',
    '①',
  ],
  ...[
    '合计',
    '小计',
    '注：',
    '备注',
    '示例',
    '日期',
    '类型',
    '审核',
    '第1页',
    '是',
    '√',
    '同上',
    '不详',
    '暨',
    '和',
  ],
];

/** Texts that say something: import takes 无 and — for empty cells. */
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').trim())
  .filter((each) => /[\p{Script=Han}\dA-Za-z]/u.test(each) && !/[\u{3000}\s]{2}/u.test(each));

const texts = fc.oneof(text, fc.uniqueArray(text, { minLength: 1, maxLength: 3 }));

const two = (number: number) => String(number).padStart(2, '0');
const day = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, at]) => `2024-${two(month)}-${two(at)}`);
const date = fc.oneof(
  { weight: 4, arbitrary: day },
  day.map((each) => each.slice(0, 7)),
  fc.constantFrom<string | number>('2024-Q1', '2024-Q4', '2024-Q1/2024-Q2', 2024, '2024', '2024-02/2024-05'),
  fc.tuple(day, day).map((days) => [...days].sort().join('/')),
);

const numeral = fc.oneof(
  fc.integer({ min: 0, max: 2_000_000 }).map(String),
  fc.tuple(fc.nat(99_999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
);

/** Quantities of a unit as people write them, bare numbers among them. */
function quantity(unit: string, numbers = numeral): fc.Arbitrary<string | number> {
  const exact = fc.tuple(numbers, fc.constantFrom(unit, '')).map(([number, counted]) => number + counted);
  const vague = fc
    .tuple(
      fc.constantFrom('近', '约', ''),
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom('余', '多', '以上', '左右', '以下'),
    )
    .map(([before, tens, word]) => {
      if (before !== '') return `${before}${tens * 10}${unit}`;
      return word === '余' || word === '多' ? `${tens * 10}${word}${unit}` : `${tens * 10}${unit}${word}`;
    });
  return fc.oneof(exact, vague, fc.integer({ min: 0, max: 5000 }));
}

const whole = fc.integer({ min: 1, max: 3000 }).map(String);

const instruction: fc.Arbitrary<WrittenInstruction> = fc.oneof(
  text,
  fc.record({ by: text, text }),
  fc.record({ by: text }),
);

/** Names that a log's own taxonomy gives to types and measures; some hold or resemble those that are built in. */
const OWN_TYPES = ['县区专题协商会', '主席接待日', '学习和考察', '读书，分享', '提案委'];
const OWN_MEASURES = [
  ['开挖沟渠', '米'],
  ['活动场次', '场次'],
  ['内容', '件'],
  ['参会人数', '人'],
  ['意见', '条'],
  ['新（改）建项目', '个'],
] as const;
const TYPES = ['常委会议', '主席会议', '专题协商', '委员培训', '走访企业', '制度建设', ...OWN_TYPES];

const activity: fc.Arbitrary<WrittenActivity> = fc.record(
  {
    date,
    type: fc.oneof(
      fc.constantFrom(...TYPES),
      fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 2 }),
    ),
    title: text,
    topic: texts,
    committee: texts,
    times: fc.oneof(
      whole,
      fc.integer({ min: 1, max: 99 }),
      whole.map((number) => `近${number}`),
    ),
    ordinal: fc.integer({ min: 1, max: 3000 }),
    place: text,
    participants: fc.oneof(
      quantity('人次', whole),
      whole.map((number) => `${number}人`),
      fc.uniqueArray(fc.oneof(text, fc.constantFrom('张三', '李四', '12人', '3')), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
    results: fc
      .record(
        Object.fromEntries([
          ['意见建议', quantity('条')],
          ['资金', quantity('万元')],
          [
            '物资折款',
            fc.oneof(quantity('万元'), quantity('元'), fc.constantFrom('3.2亿元', '3万', '90.0万元')),
          ],
          ['调研报告', quantity('篇')],
          ...OWN_MEASURES.map(([name, unit]) => [name, quantity(unit)] as const),
        ]),
        { requiredKeys: [] },
      )
      .filter((results) => Object.keys(results).length > 0) as fc.Arbitrary<Record<string, string | number>>,
    funds: quantity('万元'),
    instructions: fc.oneof(instruction, fc.array(instruction, { minLength: 1, maxLength: 3 })),
    outcome: text,
    tags: texts,
    source: text,
    note: text,
    notable: fc.boolean(),
    distinct: fc.boolean(),
  },
  { requiredKeys: ['date', 'type'] },
);

const STAGES = ['收到', '立案', '办复', '重点', '满意', '并案办理', '待复查'];
const HEADINGS = headingWords('proposals');
/**
 * A proposal has no date to tell it by: import takes 注：…, 第1页 and 合计 for lines under a table, and a row of words for
 * columns for another heading. It says so.
 */
const telling = text.filter(
  (each) => !isLabel(each) && !/[合小]计/.test(each) && !HEADINGS.has(foldWord(each)),
);
const proposal: fc.Arbitrary<WrittenProposal> = fc.record(
  {
    number: fc.oneof(fc.constantFrom('001', '12', 'ZX-2024-1'), fc.nat(999), telling),
    title: telling,
    proposer: telling,
    category: telling,
    handler: telling,
    stages: fc.oneof(
      fc.constantFrom(...STAGES),
      fc.uniqueArray(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 3 }),
    ),
    source: text,
    note: text,
  },
  { requiredKeys: ['title', 'stages'] },
);

/** 资金 stands in a field or among the results; in both it would be an error. */
function fundsOnce({ funds, ...activity }: WrittenActivity): WrittenActivity {
  const isResult = Object.hasOwn(activity.results ?? {}, '资金');
  return isResult || funds === undefined ? activity : { ...activity, funds };
}

/** Logs without errors of reading, whose texts and names are made to be mistaken for something else in a table. */
export const anyLedger: fc.Arbitrary<WrittenLog> = fc
  .record(
    {
      activities: fc.array(activity, { maxLength: 6 }),
      list: fc.array(proposal, { minLength: 1, maxLength: 4 }),
      name: text,
      given: text,
      closing: text,
    },
    { requiredKeys: ['activities', 'closing'] },
  )
  .map(({ activities, list, name, given, closing }) => ({
    year: 2024,
    ...(name !== undefined && { organization: { name } }),
    taxonomy: {
      types: OWN_TYPES.map((each) => ({ name: each, group: '协商' })),
      measures: OWN_MEASURES.map(([each, unit]) => ({ name: each, unit })),
      stages: [
        { name: '并案办理', of: '收到' },
        { name: '待复查', of: '办复' },
      ],
    },
    activities: activities.map(fundsOnce),
    ...(given !== undefined && { givens: { 乡镇协商: { value: '300余场次', source: given } } }),
    ...(list && { proposals: { list } }),
    summary: { closing },
  }));
