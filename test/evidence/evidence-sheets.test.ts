import { expect, it } from 'vitest';
import { evidenceSheets } from '../../src/evidence/evidence-sheets.ts';
import { logEvidence } from '../../src/evidence/log-evidence.ts';
import { logWith } from '../compute/log-builder.ts';
import { ledgerOf } from '../verify/ledger-of.ts';

it('has amounts in the scale of their figure, so that a column adds up to it', () => {
  const ledger = ledgerOf(
    logWith([
      { types: ['专题协商'], title: '甲', results: { 资金: '351万元' } },
      { types: ['专题协商'], title: '乙', results: { 资金: '1.2亿元' } },
    ]),
  );
  const figure = ledger.figures.catalogue.get('资金');
  const [figures, entries] = evidenceSheets(logEvidence(ledger, figure ? [figure] : []));
  const written = (cells: readonly unknown[] | undefined) => cells?.map((cell) => cell?.toString());
  expect(written(figures?.rows[0]?.slice(2, 7))).toEqual(['资金', '12351', '万元', '准确', '12351万元']);
  expect(entries?.rows.map((row) => written(row.slice(3, 8)))).toEqual([
    ['甲', '351', '万元', '准确', '351万元'],
    ['乙', '12000', '万元', '准确', '1.2亿元'],
  ]);
});
