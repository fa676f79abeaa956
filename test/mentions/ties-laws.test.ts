import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Ledger } from '../../src/compute/ledger.ts';
import type { Tie } from '../../src/mentions/tie.ts';
import { tieMentions } from '../../src/mentions/tie-mentions.ts';
import { mentionsOf } from '../../src/verify/verify-manuscript.ts';
import { anyLog } from '../context/any-log.ts';
import { logOf } from '../normalise/log-of.ts';
import { ledgerOf } from '../verify/ledger-of.ts';
import { type Drafted, draftedExample, manuscriptOf, passageOf } from './drafted.ts';

let drafted: Drafted;
beforeAll(async () => {
  drafted = await draftedExample('2024');
});

/** Ties of a text of one paragraph. */
function tiesIn(text: string, ledgers: readonly Ledger[]): Tie[] {
  const manuscript = manuscriptOf([passageOf('工作综述', [], 'heading'), passageOf(text, ['工作综述'])]);
  const mentions = mentionsOf(manuscript, ledgers);
  const ties = tieMentions(manuscript, mentions, ledgers);
  expect(ties.map(({ mention }) => mention)).toEqual(mentions);
  return ties;
}

/** Pieces of such texts, put together at random. */
const piece = fc.oneof(
  fc.constantFrom(
    '全年',
    '共',
    '召开',
    '常委会议',
    '主席会议',
    '提出意见建议',
    '围绕“农村电商发展”',
    '其中',
    '参加',
  ),
  fc.constantFrom('，', '。', '、', '；', '（', '”', '《', '\n'),
  fc
    .tuple(fc.nat(400), fc.constantFrom('次', '条', '件', '人次', '余条', '%', '', '万元'))
    .map((pair) => pair.join('')),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('ties', () => {
  it('are one a mention, in its unit, and never fail, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const tie of tiesIn(text, [drafted.ledger])) {
          if (tie.kind !== 'tied') continue;
          const { amount } = tie.mention;
          const { unit } = amount.kind === 'single' ? amount.quantity : amount.high;
          expect(['', tie.candidate.figure.value.unit]).toContain(unit);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('are the same whatever the order of the logs and of their entries', () => {
    const shuffled = anyLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log.activities, { minLength: log.activities.length })),
    );
    fc.assert(
      fc.property(shuffled, anyText, ([log, activities], text) => {
        const [one, other] = [log, { ...log, activities }].map((each) =>
          ledgerOf(logOf(stringify(each)).log, 'log.yaml'),
        );
        if (!one || !other) return;
        const told = (ledgers: readonly Ledger[]) => tiesIn(text, ledgers).map(shown);
        expect(told([other, drafted.ledger])).toEqual(told([drafted.ledger, one]));
      }),
      { numRuns: 60 },
    );
  });

  it('are found in time in a text that is one long paragraph', { timeout: 60_000 }, () => {
    expect(tiesIn('召开常委会议7次、'.repeat(10_000), [drafted.ledger])).toHaveLength(10_000);
  });

  // Some seconds; minutes where each is held against all others.
  it('are found in time in a paragraph of many sentences that differ', { timeout: 100_000 }, () => {
    const manuscript = manuscriptOf([passageOf('安澜县政协全年召开常委会议7次。'.repeat(30_000), [])]);
    const ledgers = [drafted.ledger];
    expect(tieMentions(manuscript, mentionsOf(manuscript, ledgers), ledgers)).toHaveLength(30_000);
  });
});

/** What the reader sees: names may be numbered by the order of entries that say the same (…之1, …之2). */
function shown(tie: Tie): readonly string[] {
  const candidates = tie.kind === 'tied' ? [tie.candidate] : tie.candidates;
  const names = candidates.map(({ figure, ledger }) => `${figure.name} ${figure.text} ${ledger.shown}`);
  return [tie.kind, tie.mention.text, ...names];
}
