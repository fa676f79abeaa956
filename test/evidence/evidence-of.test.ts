import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/compute/catalogue.ts';
import { plain } from '../../src/diagnostic/report/palette.ts';
import { commentLines } from '../../src/evidence/comment-lines.ts';
import type { FigureEvidence } from '../../src/evidence/evidence.ts';
import { evidenceText } from '../../src/evidence/evidence-text.ts';
import { logEvidence } from '../../src/evidence/log-evidence.ts';
import { sum } from '../../src/quantity/arithmetic.ts';
import { define, given, logWith, type Told } from '../compute/log-builder.ts';
import { ledgerOf } from '../verify/ledger-of.ts';

const ledger = ledgerOf(
  logWith(
    [
      { types: ['常委会议'], title: '第一次会议' },
      { types: ['专题协商'], title: '茶产业协商', date: '2024-06', results: { 意见建议: '1512条' } },
      { types: ['议事协商'], title: '停车协商', results: { 意见建议: '2000余条', 资金: '351万元' } },
    ],
    {
      givens: [{ ...given('委员', '186名', '全县'), asOf: '2024-12', source: '委员名册' }],
      definitions: [
        define('会议占比', { kind: 'ratio', part: '会议', whole: '全部活动' }),
        define('合计', { kind: 'total', of: ['会议', '协商'] }),
      ],
    },
  ),
);

function evidence(...names: readonly string[]): readonly FigureEvidence[] {
  const found = names.map((name) => ledger.figures.find(name));
  return logEvidence(
    ledger,
    found.filter((figure): figure is Figure => figure !== undefined),
  ).figures;
}

describe('the evidence of a figure', () => {
  it('has what is printed beside what is known, and each entry with what it adds', () => {
    const [figure] = evidence('意见建议');
    expect(figure).toMatchObject({
      text: '3500余条',
      known: '3512余条',
      log: '2024.yaml',
      group: 'measures',
    });
    expect(figure?.entries.map(({ title, text, date }) => [title, text, date])).toEqual([
      ['茶产业协商', '1512条', '2024-06'],
      ['停车协商', '2000余条', '2024-03-05'],
    ]);
  });

  it('names the part and the whole of a share with what they come to', () => {
    const [figure] = evidence('会议占比');
    expect(figure?.parts).toEqual([
      { name: '会议', text: '1次' },
      { name: '全部活动', text: '3次' },
    ]);
    expect(figure?.definition).toBe('占比：会议（1次） ÷ 全部活动（3次）');
    expect(figure).toMatchObject({ text: '33.3%', known: '33.333333…%', entries: [] });
    expect(figure?.value?.value.toFixed()).toBe('33.33333333333333333333');
  });

  it('says whom a given covers, as of when, and by what proof', () => {
    const [figure] = evidence('委员');
    expect(figure).toMatchObject({ scope: '全县', asOf: '2024-12', source: '委员名册' });
    expect(figure?.entries).toMatchObject([{ title: '委员', text: '186名', source: '委员名册' }]);
  });

  it('keeps the order asked for, and names each figure once', () => {
    const asked = ['资金', '常委会议', '资金', '意见建议', '常委会议'];
    expect(evidence(...asked).map(({ name }) => name)).toEqual(['资金', '常委会议', '意见建议']);
  });

  it('adds up to its value, of whatever log', () => {
    const told: fc.Arbitrary<Told> = fc.record({
      types: fc.subarray(['常委会议', '主席会议', '专题协商', '议事协商'], { minLength: 1 }),
      times: fc.constantFrom('1次', '3次', '近20次', '10余次'),
      results: fc.constantFrom({}, { 意见建议: '12条' }, { 意见建议: '3500余条', 资金: '4209.3万元' }),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (activities) => {
        const any = ledgerOf(logWith(activities));
        const { figures } = logEvidence(any, [...any.figures.catalogue.values()]);
        expect(figures.length).toBeGreaterThan(5);
        for (const { name, value, entries, parts } of figures) {
          if (!value || (parts.length > 0 && entries.length === 0)) continue;
          const amounts = entries.map(({ amount }) => amount);
          expect(sum(amounts, value)?.value.toFixed(), name).toBe(value.value.toFixed());
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('on the terminal', () => {
  it('is a figure a paragraph, its entries in columns', () => {
    const text = evidenceText(
      { subject: '', document: '', logs: ['2024.yaml'], figures: evidence('意见建议'), untied: [] },
      plain,
    );
    expect(text.split('\n')).toEqual([
      '意见建议  3500余条',
      '',
      '  由来  “意见建议”相加：2 条记录',
      '  实数  3512余条，文中写作3500余条',
      '',
      '  log.yaml:1  2024-06       1512条  茶产业协商',
      '  log.yaml:1  2024-03-05  2000余条  停车协商',
      '',
    ]);
  });

  it('says so where there is nothing to explain', () => {
    const nothing = { subject: '', document: '', logs: ['2024.yaml'], figures: [], untied: [] };
    expect(evidenceText(nothing, plain)).toBe('没有可以说明的指标。\n');
  });
});

describe('the comment on a figure', () => {
  it('lists the first entries and counts the others', () => {
    const many = ledgerOf(
      logWith(Array.from({ length: 9 }, (_, at) => ({ types: ['常委会议'], title: `第${at + 1}次` }))),
    );
    const figure = many.figures.catalogue.get('常委会议');
    const [evidenced] = logEvidence(many, figure ? [figure] : []).figures;
    const lines = evidenced ? commentLines(evidenced) : [];
    expect(lines[0]).toBe('常委会议：9次');
    expect(lines).toContain('log.yaml:1 2024-03-05 1次 第6次');
    expect(lines.join()).not.toContain('第7次');
    expect(lines.at(-1)).toBe('还有3条，用 explain 命令查看全部');
  });
});
