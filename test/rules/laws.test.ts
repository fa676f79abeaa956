import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Log } from '../../src/normalise/log.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { logOf } from '../normalise/log-of.ts';

/** Few values, so that entries meet. */
const activity = fc.record(
  {
    date: fc.constantFrom(
      '2024-03-05',
      '2024-03-06',
      '2024-03',
      '2024-03-04/2024-03-06',
      '2023-12-31/2024-01-02',
      '2025',
    ),
    type: fc.constantFrom('主席会议', '常委会议', '座谈会', '座谈汇', ['主席会议', '座谈会']),
    title: fc.constantFrom(
      '第6次主席会议',
      '第7次主席会议',
      '第9次主席会议',
      '十届9次常委会议',
      '座谈会',
      '养老座谈会',
    ),
    committee: fc.constantFrom('提案委', '经济委', '提按委'),
    topic: fc.constantFrom('养老', '托育'),
    results: fc.constantFrom({ 社情民意信息: '3条' }, { 采用信息: '2条' }, { 采用信息: '4条' }, { 意见: 3 }),
    distinct: fc.boolean(),
  },
  { requiredKeys: ['date', 'type'] },
);

const proposal = fc.record(
  {
    title: fc.constantFrom('甲', '乙', '丙'),
    number: fc.constantFrom('001', '002'),
    stages: fc.constantFrom('立案', '不立案', '办复', ['不立案', '办复'], '办结'),
  },
  { requiredKeys: ['title', 'stages'] },
);

const entries = fc.record({
  activities: fc.array(activity, { maxLength: 8 }),
  proposals: fc.array(proposal, { maxLength: 5 }),
});

function logWith(activities: readonly unknown[], list: readonly unknown[]): Log {
  const organization = { committees: ['提案委', '经济委'] };
  return logOf(JSON.stringify({ year: 2024, organization, activities, proposals: { list } })).log;
}

const codes = (rule: Rule, log: Log) => [...new Set(rule(log).map(({ code }) => code))].sort();

test.each(rules.map((rule) => [rule.name, rule] as const))('%s finds the same in any order', (name, rule) => {
  expect(name).not.toBe('');
  fc.assert(
    fc.property(
      entries.chain(({ activities, proposals }) =>
        fc.record({
          written: fc.constant([activities, proposals] as const),
          shuffled: fc.tuple(
            fc.shuffledSubarray(activities, { minLength: activities.length }),
            fc.shuffledSubarray(proposals, { minLength: proposals.length }),
          ),
        }),
      ),
      ({ written, shuffled }) => {
        expect(codes(rule, logWith(...shuffled))).toEqual(codes(rule, logWith(...written)));
      },
    ),
    { numRuns: 60 },
  );
});
