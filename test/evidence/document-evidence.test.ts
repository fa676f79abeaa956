import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/compute/ledger.ts';
import { documentEvidence } from '../../src/evidence/document-evidence.ts';
import { excerptOf } from '../../src/evidence/excerpt.ts';
import { verifyManuscript } from '../../src/verify/verify-manuscript.ts';
import { define, given, logWith } from '../compute/log-builder.ts';
import { ledgerOf } from '../verify/ledger-of.ts';
import { manuscriptOf } from '../verify/manuscript-of.ts';

const log = (meetings: number, members: string) =>
  logWith(
    Array.from({ length: meetings }, (_, index) => ({ types: ['常委会议'], title: `第${index + 1}次` })),
    {
      givens: [given('委员', members)],
      definitions: [define('会议占比', { kind: 'ratio', part: '常委会议', whole: '全部活动' })],
    },
  );
const ledger = ledgerOf(log(6, '186名'));

function explained(paragraphs: readonly string[], ledgers: readonly Ledger[] = [ledger]) {
  const verification = verifyManuscript(manuscriptOf(paragraphs), ledgers);
  return documentEvidence(verification, ledgers, '综述.docx');
}

describe('the evidence of a document', () => {
  it('has its figures in the order of the text, each once, with every place', () => {
    const { figures } = explained(['有[委员|186名]，开会[常委会议|6次]。', '又说[委员|186名]。']);
    expect(figures.map(({ name }) => name)).toEqual(['委员', '常委会议']);
    expect(figures[0]?.occurrences).toEqual([
      { place: '第1段', text: '186名', excerpt: '有186名，开会6次', position: 1, expected: '' },
      { place: '第2段', text: '186名', excerpt: '又说186名', position: 14, expected: '' },
    ]);
  });

  it('explains what is typed over by the log, and says that it contradicts it', () => {
    const { figures } = explained(['开会[常委会议|7次|6次]。']);
    expect(figures).toMatchObject([
      { name: '常委会议', text: '6次', occurrences: [{ text: '7次', expected: '6次' }] },
    ]);
  });

  it('lists what is not certain, and explains none of it', () => {
    const { figures, untied } = explained(['铺路7公里，[没有这个|6次]。']);
    expect(figures).toEqual([]);
    expect(untied.map(({ text, why, candidates }) => [text, why, candidates])).toEqual([
      ['7公里', 'untied', []],
      ['6次', 'unknown', ['没有这个']],
    ]);
  });

  it('adds at the end what its shares are computed from, without a place', () => {
    const { figures } = explained(['占[会议占比|100%]，有[委员|186名]。']);
    expect(figures.map(({ name, occurrences }) => [name, occurrences.length])).toEqual([
      ['会议占比', 1],
      ['委员', 1],
      ['常委会议', 0],
      ['全部活动', 0],
    ]);
  });

  it('names the log that a number agrees with, where several have a figure of the name', () => {
    const other = ledgerOf(log(6, '215名'), '2023.yaml');
    const { figures } = explained(['有[委员|215名]。'], [ledger, other]);
    expect(figures.map(({ log, text }) => [log, text])).toEqual([['2023.yaml', '215名']]);
  });

  it('names all of them where it agrees with none', () => {
    const other = ledgerOf(log(6, '215名'), '2023.yaml');
    const { figures } = explained(['有[委员|200名]。'], [ledger, other]);
    expect(figures.map(({ log, occurrences }) => [log, occurrences[0]?.expected])).toEqual([
      ['2024.yaml', '186名'],
      ['2023.yaml', '215名'],
    ]);
  });

  it('leaves out figures that are no longer there', () => {
    const verification = verifyManuscript(manuscriptOf(['无。'], ['[常委会议|6次]']), [ledger]);
    const { figures, untied } = documentEvidence(verification, [ledger], '综述.docx');
    expect([figures, untied]).toEqual([[], []]);
  });
});

describe('an excerpt', () => {
  const at = (text: string, number: string) => {
    const start = text.indexOf(number);
    return excerptOf(text, { start, end: start + number.length });
  };

  it('is the sentence, without its stop', () => {
    expect(at('前一句。召开常委会议6次、主席会议11次。后一句。', '6次')).toBe(
      '召开常委会议6次、主席会议11次',
    );
  });

  it('is cut around the number where the sentence is long', () => {
    const cut = at(`${'前'.repeat(100)}6次${'后'.repeat(100)}`, '6次');
    expect(cut).toMatch(/^…前+6次后+…$/);
    expect([...cut].length).toBeLessThanOrEqual(62);
    expect(at(`6次${'后'.repeat(100)}`, '6次')).toMatch(/^6次后{58}…$/);
    expect(at(`${'前'.repeat(100)}6次`, '6次')).toMatch(/^…前{58}6次$/);
  });

  it('is found in a paragraph of any length: a hundred numbers in one of 100,000 letters', () => {
    const text = `${'前'.repeat(100_000)}。召开6次`;
    for (let time = 0; time < 100; time += 1) expect(at(text, '6次')).toBe('召开6次');
  });
});
