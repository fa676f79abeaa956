import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctDate } from '../../src/calendar/correct-date.ts';
import { isDate, parseDate } from '../../src/calendar/parse-date.ts';
import { takeIn } from '../../src/intake/take-in.ts';
import { saysNothing } from '../../src/intake/values/cell-text.ts';
import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import { scaleUp } from '../../src/quantity/scale.ts';
import { synonymsOf } from '../../src/vocabulary/synonyms.ts';
import { book } from './book.ts';
import { activity, column, type Given, proposal } from './one-row.ts';

const FIELDS = [
  ['date', ''],
  ['date/start', ''],
  ['date/end', ''],
  ['date/month', ''],
  ['date/day', ''],
  ['type', ''],
  ['title', ''],
  ['topic', ''],
  ['committee', ''],
  ['times', '次'],
  ['ordinal', ''],
  ['place', ''],
  ['participants', '人次'],
  ['results/意见建议', '条'],
  ['results/资金', ''],
  ['results', ''],
  ['funds', '元'],
  ['instructions', ''],
  ['outcome', ''],
  ['tags', ''],
  ['source', ''],
  ['note', ''],
  ['notable', ''],
  ['other', ''],
] as const;
const PROPOSAL_FIELDS = [
  ['number', ''],
  ['title', ''],
  ['proposer', ''],
  ['category', ''],
  ['handler', ''],
  ['stages', ''],
  ['stages/立案', ''],
  ['stages/办复', ''],
  ['source', ''],
  ['note', ''],
  ['other', ''],
] as const;

/** What cells of ledgers are made of. */
const PIECES = [
  ...[
    '张三',
    '李四',
    '县委书记',
    '委员',
    '全体常委',
    '常委会议',
    '常委会',
    '党组会议',
    '主席会议',
    '专题协商',
  ],
  ...[
    '十届',
    '第十二次',
    '暨',
    '和',
    '、',
    '；',
    '，',
    '：',
    '。',
    '\n',
    ' ',
    '（',
    '）',
    '等',
    '约',
    '余',
    '共',
  ],
  ...[
    '12',
    '34',
    '3.5',
    '1,200',
    '２４',
    '条',
    '人',
    '人次',
    '篇',
    '万元',
    '元',
    '次',
    '%',
    '3月5日',
    '至',
    '7日',
  ],
  ...[
    '2024年',
    '2024.3.5',
    '3月',
    '上午9时',
    '上旬',
    '一季度',
    '意见建议',
    '调研报告',
    '提出',
    '推动',
    '是',
    '否',
    '√',
  ],
  ...['无', '—', '已办复', '立案', '不立案', '重点提案', '正在办理', '未', '经济委', '农业委', '会议纪要'],
];
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
      .map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const number = fc.oneof(
  fc.integer({ min: -5, max: 60000 }).map(String),
  fc.tuple(fc.nat(2024), fc.nat(99)).map(([whole, part]) => String(Number(`${whole}.${part}`))),
);
const cell: fc.Arbitrary<Given> = fc.oneof(
  { weight: 5, arbitrary: text.filter((one) => one !== '') },
  { weight: 2, arbitrary: number.map((one) => ({ text: one, number: one })) },
  { weight: 1, arbitrary: number.map((one) => ({ text: `${one}人次`, number: one })) },
);
const rowOf = (fields: readonly (readonly [string, string])[]) =>
  fc
    .subarray([...fields], { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([meaning, unit], index) =>
          cell.map((given) => column(meaning, given, unit, `列${index}`)),
        ),
      ),
    );

/** A text's words: runs of letters and digits, in one width. Signs and blanks between them say nothing here. */
function wordsOf(written: string): string[] {
  return written
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** All texts and numbers of a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([, one]) => textsOf(one));
  return [String(value).normalize('NFKC')];
}

/** The value at a path of an entry. */
function at(value: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}

/** True if a value says the same as a cell, in another form. */
function saysTheSame(
  meaning: string,
  shown: string,
  typed: string | undefined,
  value: unknown,
  missing: readonly string[],
): boolean {
  const [field = ''] = meaning.split('/');
  const said = meaning.includes('/') && field !== 'results' ? at(value, field) : at(value, meaning);
  const words = [said].flat().map(String);
  switch (field) {
    case 'date':
      return saysDate(meaning, shown, typed, String(said));
    case 'type':
      return missing.every((word) => isTypeWord(word, words));
    case 'times':
    case 'participants':
    case 'funds':
      return isSameQuantity(typed ?? shown, said);
    case 'results':
      return meaning === 'results'
        ? isResults(shown, at(value, 'results'))
        : isSameQuantity(typed ?? shown, said);
    case 'notable':
      return (
        (said === true && /^[是√1]$/.test(shown.trim())) || (said === false && /^[否0]$/.test(shown.trim()))
      );
    case 'ordinal':
      return (
        String(said) === shown.normalize('NFKC').replace(/\D/g, '') || (said === 12 && /十二/.test(shown))
      );
    case 'instructions':
      return isSameQuantity(shown, at(value, 'results/批示'));
    case 'stages':
      return wordsOf(shown).every((word) =>
        [...words, '是'].some((stage) => word.replace(/^已|提案$/g, '').includes(stage)),
      );
    default:
      return false;
  }
}

/** A date says a cell's if the two begin or end on the same day, and the cell's needs no more words. */
function saysDate(meaning: string, shown: string, typed: string | undefined, said: string): boolean {
  const taken = parseDate(said);
  if (!isDate(taken)) return false;
  if (typed !== undefined && /^\d{5}$/.test(typed)) return taken.grain === 'day' || said.includes('/');
  const number = Number(typed ?? shown.normalize('NFKC').replace(/\D/g, ''));
  if (meaning === 'date/month' && number === taken.from.month) return true;
  if (/^date.(?:day|end)$/.test(meaning) && [taken.from.day, taken.to.day].includes(number)) return true;
  const own = correctDate(shown, taken.from.year);
  const meant = parseDate(own?.text ?? '');
  if (own?.beside !== '' || !isDate(meant)) return false;
  const days = [meant.from, meant.to].map((day) => JSON.stringify(day));
  return [taken.from, taken.to].some((day) => days.includes(JSON.stringify(day)));
}

/** 常委会, 专题调研活动, 党组会议暨主席会议 name types in other words. */
function isTypeWord(word: string, types: readonly string[]): boolean {
  const known = types.flatMap((type) => [type, ...synonymsOf(type)]);
  const stems = known.flatMap((name) => [name, name.replace(/会议$/, '会')]);
  if (stems.some((stem) => new RegExp(`^${stem}(?:会议?|次)*$`).test(word))) return true;
  const parts = word.split(/[暨和]/);
  return parts.length > 1 && parts.every((part) => isTypeWord(part, types));
}

function isSameQuantity(shown: string, said: unknown): boolean {
  if (typeof said !== 'string' && typeof said !== 'number') return false;
  const own = parseQuantity(shown);
  const meant = isQuantity(own) ? own : parseQuantity(own.suggestion ?? '');
  const taken = parseQuantity(said);
  if (!isQuantity(meant) || !isQuantity(taken)) return false;
  const scaled = meant.unit === '' && meant.scale === '' ? scaleUp(meant.value, taken.scale) : meant.value;
  return taken.precision === meant.precision && (taken.value.eq(meant.value) || taken.value.eq(scaled));
}

function isResults(shown: string, results: unknown): boolean {
  const said = Object.entries((results ?? {}) as Record<string, string>).map(
    ([name, quantity]) => name + quantity,
  );
  return wordsOf(shown).every(
    (word) => said.some((one) => one.includes(word) || `提出${one}` === word) || word === '提出',
  );
}

/** Words of a cell that neither stand in the entry nor are said by its value in another form. */
function lost(columns: readonly ReturnType<typeof column>[], value: unknown): string[] {
  const texts = textsOf(value);
  return columns.flatMap(({ meaning, cells }) => {
    const [given = ''] = cells;
    const { text: shown, number: typed } =
      typeof given === 'object' ? given : { text: String(given), number: undefined };
    if (saysNothing(shown) || meaning === 'index') return [];
    const missing = wordsOf(shown).filter(
      (word) => !saysNothing(word) && !texts.some((one) => one.includes(word)),
    );
    return missing.length === 0 || saysTheSame(meaning, shown, typed, value, missing)
      ? []
      : [`${meaning}: ${JSON.stringify(shown)}`];
  });
}

test('law: every word of a row is in its activity, or its value says the same in another form', () => {
  fc.assert(
    fc.property(rowOf(FIELDS), (columns) => {
      expect(lost(columns, activity(columns).value)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('law: every word of a row is in its proposal, or its value says the same in another form', () => {
  fc.assert(
    fc.property(rowOf(PROPOSAL_FIELDS), (columns) => {
      expect(lost(columns, proposal(columns).value)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

const takeRows = (rows: readonly (readonly Given[])[], merges: readonly string[] = []) => {
  const sheet = { name: '台账', rows: [['日期', '类型', '标题', '意见建议（条）'], ...rows], merges };
  const { value } = takeIn(book(sheet), { mapping: new Map() });
  return (value?.activities ?? []).map((entry) => entry.value);
};

test('law: a number that is merged over rows counts once', () => {
  const runs = fc.array(
    fc.record({ rows: fc.integer({ min: 1, max: 4 }), quantity: fc.integer({ min: 1, max: 99 }) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(runs, (given) => {
      const rows = given.flatMap(({ rows: count, quantity }, run) =>
        Array.from({ length: count }, (_, index): Given[] => [
          `2024年3月${run + 1}日`,
          '专题协商',
          `第${run}项${index}`,
          ...(index === 0 ? [quantity] : []),
        ]),
      );
      let top = 2;
      const merges = given.map(({ rows: count }) => {
        const area = `D${top}:D${top + count - 1}`;
        top += count;
        return area;
      });
      const taken = takeRows(rows, merges);
      expect(taken).toHaveLength(rows.length);
      const total = taken.reduce(
        (sum, { results }) => sum + Number.parseInt(String(results?.意见建议 ?? 0), 10),
        0,
      );
      expect(total).toBe(given.reduce((sum, { quantity }) => sum + quantity, 0));
    }),
    { numRuns: 50 },
  );
});

test('law: the order of rows changes no entry but for its row', () => {
  const row = fc.tuple(
    fc.constantFrom('2024年3月5日', '3.5', '4月上旬', '待定', '2024-06'),
    fc.constantFrom('常委会', '专题协商', '调研'),
    fc.nat(99).map((number) => `甲${number}`),
    fc.constantFrom('12条', '约5', '无', '详见附件'),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const withoutSources = (given: readonly (readonly Given[])[]) =>
        takeRows(given).map(({ source: _, ...value }) => JSON.stringify(value));
      // A dated row keeps the workbook's year in both.
      const dated: readonly Given[] = ['2024-01-01', '专题协商', '乙', '1条'];
      expect(withoutSources([dated, ...rows].toReversed()).toSorted()).toEqual(
        withoutSources([dated, ...rows]).toSorted(),
      );
    }),
    { numRuns: 50 },
  );
});
