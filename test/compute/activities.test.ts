import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import type { Log } from '../../src/normalise/log.ts';
import { given, logWith, type Told, where } from './log-builder.ts';

/** What a figure of the log prints. */
function text(log: Log, name: string): string | undefined {
  return computeCatalogue(log).figures.catalogue.get(name)?.text;
}

describe('counting activities', () => {
  test('every type and group has a figure, zero included', () => {
    const { catalogue } = computeCatalogue(logWith([])).figures;
    expect([...catalogue.values()].map((figure) => figure.text)).toEqual(
      // 全部活动; 会议 with its types; 协商 with its types; 参加人次, measures, 批示.
      ['0次', '0次', '0次', '0次', '0次', '0次', '0次', '0场次', '0人次', '0条', '0万元', '0件'],
    );
  });

  test('an event with two types is one event in all', () => {
    const log = logWith([{ types: ['党组会议', '主席会议'] }, { types: ['主席会议', '专题协商'] }]);
    expect(text(log, '党组会议')).toBe('1次');
    expect(text(log, '主席会议')).toBe('2次');
    expect(text(log, '会议')).toBe('2次');
    expect(text(log, '协商')).toBe('1次');
    expect(text(log, '全部活动')).toBe('2次');
  });

  test('a row stands for many events, each total in its own unit', () => {
    const log = logWith([{ types: ['议事协商'], times: '近500场次' }, { types: ['专题协商'] }]);
    expect(text(log, '议事协商')).toBe('近500场次');
    expect(text(log, '协商')).toBe('约500次');
    expect(computeCatalogue(log).figures.catalogue.get('协商')?.value.value.toNumber()).toBe(501);
  });

  test('the evidence is every entry, with its title or its types and date', () => {
    const log = logWith([
      { types: ['常委会议'], title: '十届十二次常委会议' },
      { types: ['常委会议'], date: '2024-07' },
    ]);
    const figure = computeCatalogue(log).figures.catalogue.get('常委会议');
    expect(figure?.entries.map(({ title }) => title)).toEqual([
      '十届十二次常委会议',
      '常委会议（2024年7月）',
    ]);
    expect(figure?.entries[1]?.origin.path).toEqual(['activities', 1]);
    expect(figure?.derivation).toEqual({ kind: 'count', types: ['常委会议'], where: '' });
  });
});

describe('adding measures up', () => {
  const log = logWith([
    {
      types: ['常委会议'],
      attendances: '1000余人次',
      results: { 意见建议: '3512条', 资金: '4209.3万元' },
      instructions: 2,
    },
    {
      types: ['专题协商'],
      attendances: '24人次',
      results: { 资金: '351万元' },
      participants: ['张三', '李四'],
    },
    { types: ['专题协商'], attendances: '2人次', participants: ['李四', '王五'] },
  ]);

  test.each([
    ['意见建议', '3512条'],
    ['资金', '4560.3万元'],
    ['参加人次', '1000余人次'],
    ['参加人员', '3人'],
    ['批示', '2件'],
  ])('%s is %s', (name, expected) => {
    expect(text(log, name)).toBe(expected);
  });

  test('the evidence of persons adds up to the persons', () => {
    const figure = computeCatalogue(log).figures.catalogue.get('参加人员');
    expect(figure?.entries.map(({ amount }) => amount.value.toNumber())).toEqual([2, 1]);
  });

  test('where no activity has names, how many persons took part is not known', () => {
    expect(text(logWith([{ types: ['常委会议'], attendances: '24人次' }]), '参加人员')).toBeUndefined();
  });
});

describe('filters', () => {
  const log = logWith([
    {
      types: ['专题协商'],
      tags: ['产业'],
      results: { 意见建议: '24条' },
      date: '2024-03-05',
      title: '茶产业协商',
    },
    { types: ['议事协商'], committees: ['提案委员会'], results: { 意见建议: '9条' }, date: '2024-Q2' },
    { types: ['常委会议', '专题协商'], topics: ['茶产业'], results: { 意见建议: '3条' }, date: '2024-03' },
  ]);
  const { figures } = computeCatalogue(log);

  test('one type, or no condition at all, is the figure of that name', () => {
    expect(figures.count(where({ types: ['专题协商'] }))).toBe(figures.catalogue.get('专题协商'));
    expect(figures.count(where({}))).toBe(figures.catalogue.get('全部活动'));
    expect(figures.sum('意见建议', where({}))).toBe(figures.catalogue.get('意见建议'));
    expect(figures.sum('不存在', where({}))).toBeUndefined();
  });

  test.each([
    [{ types: ['专题协商', '常委会议'] }, '2次', '27条'],
    [{ types: ['协商'] }, '3次', '36条'],
    [{ types: ['议事协商'] }, '1场次', '9条'],
    [{ tags: ['产业', '教育'] }, '1次', '24条'],
    [{ committees: ['提案委员会'] }, '1次', '9条'],
    [{ contains: ['茶'] }, '2次', '27条'],
    [{ contains: ['茶'], types: ['常委会议'] }, '1次', '3条'],
    [{ contains: ['咖啡'] }, '0次', '0条'],
  ])('%j', (filter, count, sum) => {
    expect(figures.count(where(filter)).text).toBe(count);
    expect(figures.sum('意见建议', where(filter))?.text).toBe(sum);
  });

  test('a given that stands for a type has no tag, committee or date to be found by', () => {
    const stated = computeCatalogue(logWith([], { givens: [given('专题协商', '20次')] })).figures;
    expect(stated.count(where({ types: ['专题协商', '议事协商'] })).text).toBe('20次');
    expect(stated.count(where({ types: ['专题协商'], tags: ['产业'] })).text).toBe('0次');
  });

  test('a filter says in words what it asks for', () => {
    const filter = where({ types: ['协商'], tags: ['产业'] });
    expect(figures.count(filter)).toMatchObject({ name: '次数（类型：协商；标签：产业）', label: '协商' });
    expect(figures.sum('意见建议', filter)?.derivation).toEqual({
      kind: 'sum',
      measure: '意见建议',
      where: '类型：协商；标签：产业',
    });
  });

  test('single activities have figures of their own', () => {
    const [activity] = log.activities;
    const [result] = activity?.results ?? [];
    if (!activity || !result) throw new Error('no result');
    expect(figures.ofResult(activity, result)).toMatchObject({
      name: '意见建议·茶产业协商',
      label: '意见建议',
      text: '24条',
    });
    expect(figures.ofTimes(activity)).toMatchObject({ label: '专题协商', text: '1次' });
    expect(figures.ofAttendances(activity)).toBeUndefined();
  });
});

describe('laws', () => {
  const types = ['常委会议', '主席会议', '党组会议', '专题协商', '议事协商'];
  const anyActivity: fc.Arbitrary<Told> = fc.record({
    types: fc.subarray(types, { minLength: 1 }),
    date: fc.constantFrom('2024-03-05', '2024-07', '2024-Q1'),
    attendances: fc.constantFrom('24人次', '1000余人次', '近500人次', '约30人次'),
    results: fc.record({
      意见建议: fc.integer({ min: 0, max: 9999 }).map((number) => `${number}条`),
      资金: fc.constantFrom('0.1万元', '4209.3万元', '1.2亿元', '500元'),
    }),
  });
  const activities = fc.array(anyActivity, { maxLength: 12 });

  function amounts(log: Log): Record<string, string> {
    const { catalogue } = computeCatalogue(log).figures;
    return Object.fromEntries([...catalogue.values()].map(({ name, text }) => [name, text]));
  }

  test('the order of entries changes nothing', () => {
    fc.assert(
      fc.property(activities, (told) => {
        expect(amounts(logWith([...told].reverse()))).toEqual(amounts(logWith(told)));
      }),
    );
  });

  test('every figure is the sum of its entries', () => {
    fc.assert(
      fc.property(activities, (told) => {
        for (const { entries, value } of computeCatalogue(logWith(told)).figures.catalogue.values()) {
          const total = entries.reduce((sum, { amount }) => amount.value.plus(sum), value.value.times(0));
          expect(total.eq(value.value)).toBe(true);
        }
      }),
    );
  });

  test('a group is no more than its types, all no more than the groups, and none less than its largest', () => {
    fc.assert(
      fc.property(activities, (told) => {
        const { catalogue } = computeCatalogue(logWith(told)).figures;
        const of = (name: string) => catalogue.get(name)?.value.value.toNumber() ?? Number.NaN;
        const [meetings, consultations, all] = [of('会议'), of('协商'), of('全部活动')];
        expect(meetings).toBeLessThanOrEqual(of('常委会议') + of('主席会议') + of('党组会议'));
        expect(meetings).toBeGreaterThanOrEqual(Math.max(of('常委会议'), of('主席会议'), of('党组会议')));
        expect(all).toBeLessThanOrEqual(meetings + consultations);
        expect(all).toBe(told.length);
      }),
    );
  });

  test('a sum over all types is the sum over each, where every activity has one', () => {
    fc.assert(
      fc.property(activities, (told) => {
        const single = told.map((one) => ({ ...one, types: one.types.slice(0, 1) }));
        const { figures } = computeCatalogue(logWith(single));
        const parts = types.map((type) => figures.sum('资金', where({ types: [type] }))?.value.value);
        const whole = figures.catalogue.get('资金')?.value.value;
        const total = parts.reduce((sum, part) => sum?.plus(part ?? 0));
        expect(total && whole?.eq(total)).toBe(true);
      }),
    );
  });

  test('a given for a type without entries counts in its group as entries would', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (times) => {
        const told = [{ types: ['主席会议'] }];
        const stated = amounts(logWith(told, { givens: [given('常委会议', `${times}次`)] }));
        const logged = amounts(logWith([...told, { types: ['常委会议'], times: `${times}次` }]));
        expect(stated).toEqual(logged);
      }),
    );
  });
});
