import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import { unitOf } from '../../mentions/amount.ts';
import type { Rule } from '../rule.ts';
import { canBeOne } from './agree.ts';
import { cellsOf } from './cells.ts';
import { type Statement, statementsOf } from './statement.ts';
import { isActivity, isResult } from './words.ts';

/**
 * One figure is not stated twice with different numbers (常委会议6次 …… 召开常委会议7次). Only totals are held against
 * each other: of one year and the same bodies, in sentences that speak of nothing narrower. Types of activities are
 * counted in the whole text. Of anything else the sentence must say 全年, and the same was done; it may be one
 * section's, and results (意见建议) one paragraph's.
 */
export const figuresDiffer: Rule = (manuscript, mentions) => {
  const totals = statementsOf(manuscript, mentions).filter(
    ({ label, isTotal, isAnnual }) => isTotal && (isAnnual || isActivity(label)),
  );
  const first = new Map<string, Statement>();
  const twice: [Statement, Statement][] = [];
  for (const statement of totals) {
    const key = keyOf(statement);
    const before = first.get(key);
    if (before) twice.push([before, statement]);
    else first.set(key, statement);
  }
  const named = onlyOnes([...first.values()]);
  for (const cell of cellsOf(manuscript, mentions)) {
    const before = named.get(cell.label);
    if (before && unitsFit(before, cell)) twice.push([before, cell]);
  }
  return twice
    .filter(([before, { mention }]) => !canBeOne(before.mention.amount, mention.amount))
    .flatMap(([before, { label, mention }]) => {
      const args = { label, first: before.mention.text, second: mention.text };
      const related = [locate(manuscript, before.mention.passage, before.mention.range)];
      return diagnose(
        'text-figures-differ',
        args,
        locate(manuscript, mention.passage, mention.range),
        related,
      );
    });
};

/** What two statements share that are of one figure. Without headings a paragraph is all that is known of a section. */
function keyOf({ label, words, year, place, mention }: Statement): string {
  const { trail, number } = mention.passage;
  const isParagraphs = isResult(label) || trail.length < 2;
  const within = isActivity(label) ? [] : [words, ...trail, isParagraphs ? number : 0];
  return JSON.stringify([label, unitOf(mention.amount), year, place, within]);
}

/** By their labels the statements that a table can only mean, for the text has no other number of that name. */
function onlyOnes(statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const named = new Map<string, Statement>();
  const several = new Set<string>();
  for (const statement of statements) {
    if (named.has(statement.label) || isResult(statement.label)) several.add(statement.label);
    named.set(statement.label, statement);
  }
  for (const label of several) named.delete(label);
  return named;
}

/** A cell may leave the unit to the name of its row. */
function unitsFit(statement: Statement, cell: Statement): boolean {
  const unit = unitOf(cell.mention.amount);
  return unit === '' || unit === unitOf(statement.mention.amount);
}
