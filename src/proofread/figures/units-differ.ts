import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import { exactOf, unitOf } from '../../mentions/amount.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Rule } from '../rule.ts';
import { type Statement, statementsOf } from './statement.ts';

/** Numbers from which on it is no chance that two things of one name have the same. */
const TELLING = 20;
/** Units of what is written and handed in; 采用17期 of 40条 counts one thing in two of them. */
const PAPERS = ['条', '则', '期', '篇', '件', '份', '份次', '项'];
/** So many numbers before a paper's, one may be of the papers themselves: 信息420条，编报86期，其中采用41条. */
const NEARBY = 4;
/** What becomes of a paper, with no name of its own before its number. */
const TAKEN = /^，(?:其中)?(?:已|被)?[^，。；、\d]{0,8}(?:采用|采纳|采编|录用|刊用|刊发|转办)$/u;

/** One number stands with one unit: not 社情民意信息192则 here and 192条 there, nor 报送信息40条，被采用17期. */
export const unitsDiffer: Rule = (manuscript, mentions) => {
  const statements = statementsOf(manuscript, mentions);
  const labels = new Map(statements.map(({ mention, label }) => [mention, label]));
  const taken = mentions.flatMap((mention, index): [Mention, Mention, string][] => {
    const before = mentions[index - 1];
    if (before?.passage !== mention.passage) return [];
    const between = mention.passage.text.slice(before.range.end, mention.range.start);
    const units = [unitOf(before.amount), unitOf(mention.amount)];
    if (units[0] === units[1] || !units.every((unit) => PAPERS.includes(unit)) || !TAKEN.test(between))
      return [];
    if (isCountedSo(mention, mentions.slice(Math.max(0, index - NEARBY), index - 1))) return [];
    return [[before, mention, labels.get(before) ?? between.slice(-2)]];
  });
  return [...sameNumbers(statements), ...taken].map(([before, mention, label]) => {
    const args = { label, first: before.text, second: mention.text };
    const related = [locate(manuscript, before.passage, before.range)];
    return diagnose('text-units-differ', args, locate(manuscript, mention.passage, mention.range), related);
  });
};

/** True if the sentence has counted something in a mention's unit already. */
function isCountedSo({ passage, range, amount }: Mention, others: readonly Mention[]): boolean {
  return others.some(
    (other) =>
      other.passage === passage &&
      unitOf(other.amount) === unitOf(amount) &&
      !/[。！？\n]/u.test(passage.text.slice(other.range.end, range.start)),
  );
}

/** The same number of what has the same name, in another unit than where it stands first. */
function sameNumbers(statements: readonly Statement[]): [Mention, Mention, string][] {
  const first = new Map<string, Mention>();
  return statements.flatMap(({ mention, label, year, place }): [Mention, Mention, string][] => {
    const { value, unit = '' } = exactOf(mention.amount) ?? {};
    if (!value || unit === '' || value.lt(TELLING)) return [];
    const key = JSON.stringify([label, value, year, place]);
    const before = first.get(key);
    if (!before) first.set(key, mention);
    return before && unitOf(before.amount) !== unit ? [[before, mention, label]] : [];
  });
}
