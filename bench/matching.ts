/**
 * How well the numbers of published texts are tied to the figures of the example logs, without any mark: recall and
 * precision. The texts are not part of the project; `published.json` says which numbers they state, and which figure
 * of the log each stands for (null for none), found by hand. Asserts nothing.
 *
 *     npx tsx bench/matching.ts FOLDER [--verbose]
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLog } from '../src/commands/load-log.ts';
import type { Ledger } from '../src/compute/ledger.ts';
import type { Manuscript } from '../src/manuscript/manuscript.ts';
import { readManuscript } from '../src/manuscript/read-manuscript.ts';
import type { Tie } from '../src/mentions/tie.ts';
import { tieMentions } from '../src/mentions/tie-mentions.ts';
import { agrees } from '../src/mentions/ties/agrees.ts';
import { isSame } from '../src/mentions/ties/subject.ts';
import { packageFolder } from '../src/source/package-folder.ts';
import { mentionsOf } from '../src/verify/verify-manuscript.ts';
import published from './published.json' with { type: 'json' };

/** A number that a text states, after a few of its words; facts stand in the order of the text. */
interface Fact {
  readonly before: string;
  readonly number: string;
  /** The figure that it stands for; both of a range's ends; null where the log has none. */
  readonly figure: string | readonly string[] | null;
}

/** What came of the numbers of one text. */
const COUNTS = [
  'expected',
  'found',
  'right',
  'wrong',
  'among',
  'ambiguous',
  'untied',
  'rightly-untied',
] as const;
type Verdict = (typeof COUNTS)[number];

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('which folder holds the texts?');

const manuscripts: Manuscript[] = [];
for (const name of readdirSync(folder).sort()) {
  const { value } = await readManuscript(join(folder, name), name);
  if (value) manuscripts.push(value);
}

const total = new Map<string, number>();
const rows: string[][] = [];
for (const [example, facts] of Object.entries(published)) {
  const manuscript = bestMatch(facts);
  const { value: ledger } = await loadLog(`examples/${example}.yaml`, packageFolder('.'));
  if (!manuscript || !ledger) {
    console.log(`${example}: no text, or no log`);
    continue;
  }
  const counts = judge(manuscript, facts, ledger);
  for (const [key, count] of counts) total.set(key, (total.get(key) ?? 0) + count);
  rows.push(rowOf(example, counts));
}
rows.push(rowOf('total', total));
const head = ['', ...COUNTS, 'extra', 'differences', 'recall', 'precision'];
for (const row of [head, ...rows])
  console.log(row.map((cell, at) => (at ? cell.padStart(15) : cell.padEnd(18))).join(''));

/** The text that states most of the facts. */
function bestMatch(facts: readonly Fact[]): Manuscript | undefined {
  const count = (manuscript: Manuscript) => placesOf(manuscript, facts).filter((place) => place >= 0).length;
  const [best] = [...manuscripts].sort((a, b) => count(b) - count(a));
  return best && count(best) > facts.length / 2 ? best : undefined;
}

/** Offsets at which a text states the facts' numbers, in its passages put together; -1 where it does not. */
function placesOf(manuscript: Manuscript, facts: readonly Fact[]): number[] {
  const text = manuscript.passages.map((passage) => passage.text).join('\n');
  let from = 0;
  return facts.map(({ before, number }) => {
    let at = text.indexOf(before + number, from);
    while (at >= 0 && before === '' && /[\d.约近]/u.test(text.charAt(at - 1)))
      at = text.indexOf(number, at + 1);
    if (at >= 0) from = at + before.length + 1;
    return at < 0 ? at : at + before.length;
  });
}

function judge(manuscript: Manuscript, facts: readonly Fact[], ledger: Ledger): Map<string, number> {
  const ties = tieMentions(manuscript, mentionsOf(manuscript, [ledger]), [ledger]);
  const starts = new Map<unknown, number>();
  let length = 0;
  for (const passage of manuscript.passages) {
    starts.set(passage, length);
    length += passage.text.length + 1;
  }
  const offset = ({ mention: { passage, range } }: Tie) => (starts.get(passage) ?? 0) + range.start;
  const counts = new Map<string, number>();
  const count = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const places = placesOf(manuscript, facts);
  facts.forEach((fact, index) => {
    const tie = ties.find((one) => offset(one) === places[index]);
    const verdict = verdictOf(fact, tie, ledger);
    count('expected');
    if (tie) count('found');
    if (verdict) count(verdict);
    if (verdict !== 'right' && verdict !== 'rightly-untied') tell(fact, tie, verdict ?? 'not found');
  });
  for (const tie of ties) {
    if (!places.includes(offset(tie))) {
      count('extra');
      tell({ before: '', number: tie.mention.text, figure: null }, tie, 'extra');
    }
    if (isDifference(tie)) count('differences');
  }
  return counts;
}

function verdictOf({ figure: name }: Fact, tie: Tie | undefined, { figures }: Ledger): Verdict | undefined {
  if (!tie) return undefined;
  const meant = [name ?? []].flat().flatMap((one) => figures.find(one) ?? []);
  const isMeant = (figure: Parameters<typeof isSame>[0]) => meant.some((one) => isSame(one, figure));
  if (tie.kind === 'tied') return isMeant(tie.candidate.figure) ? 'right' : 'wrong';
  if (name === null) return 'rightly-untied';
  if (tie.kind === 'untied') return 'untied';
  return tie.candidates.some(({ figure }) => isMeant(figure)) ? 'among' : 'ambiguous';
}

function isDifference(tie: Tie): boolean {
  return tie.kind === 'tied' && !agrees(tie.mention.amount, tie.candidate.figure);
}

function tell({ before, number, figure }: Fact, tie: Tie | undefined, verdict: string): void {
  if (!values.verbose) return;
  const names = (tie?.kind === 'tied' ? [tie.candidate] : (tie?.candidates ?? [])).map(
    (one) => one.figure.name,
  );
  console.log(
    `  ${verdict}: ${before}${number}, meant ${figure ?? '—'}; ${tie?.kind ?? ''} ${names.join(' | ')}`,
  );
}

/** Recall: of the numbers whose figure the log has, those tied to it. Precision: of the ties made, the right ones. */
function rowOf(name: string, counts: ReadonlyMap<string, number>): string[] {
  const of = (key: string) => counts.get(key) ?? 0;
  const facts =
    name === 'total' ? Object.values(published).flat() : (published[name as keyof typeof published] ?? []);
  const inLog = facts.filter(({ figure }) => figure !== null).length;
  const share = (part: number, whole: number) =>
    whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)}%`;
  const keys = [...COUNTS, 'extra', 'differences'].map((key) => String(of(key)));
  return [name, ...keys, share(of('right'), inLog), share(of('right'), of('right') + of('wrong'))];
}
