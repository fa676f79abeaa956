import { closest } from '../../diagnostic/suggest.ts';
import { PROPOSALS } from '../../vocabulary/figure-names.ts';
import { synonymsOf } from '../../vocabulary/synonyms.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import { readExportedList } from '../exported/list.ts';
import { foldWord } from '../words/fold-heading.ts';
import { STAGES } from '../words/vocabulary.ts';
import { markOf } from './boolean.ts';
import { saysNothing } from './cell-text.ts';
import { dateOf } from './date.ts';
import { listReading } from './list.ts';
import { BETWEEN_NAMES, itemsOf } from './list-items.ts';
import type { Reading, RowCell } from './reading.ts';

/** What people put before or after a stage's name: 已办复, 予以立案, 立案提案. */
const AROUND = /^(?:已经?|予以|准予|审查|全部|并)|(?:提案|√|✓|✔)$/g;
/** What has not come about. */
const NOT = /^(?:未|不|没|尚|待|拟|暂|正在|在办|非)|中$/;

/**
 * Reads how far a proposal has come: cells that name stages, and columns for one stage each with a mark, a date or its
 * name below. What is said of none goes into the note; a misspelt one stays as typed and is complained of. Nothing is
 * concluded: 否 below 是否立案 does not say 不立案.
 *
 * @param parts cells of columns for one stage, with its name
 */
export function readStages(
  cells: readonly RowCell[],
  parts: readonly (RowCell & { readonly is: string })[],
  year: number | undefined,
): Reading<string | string[]> {
  const items: { value: string; cell: RowCell }[] = [];
  const more: RowCell[] = [];
  const add = (value: string, cell: RowCell) => {
    if (!items.some((item) => item.value === value)) items.push({ value, cell });
  };
  for (const cell of cells) {
    const { stages, rest } = stagesIn(cell);
    for (const stage of stages) add(stage, cell);
    if (rest) more.push(cell);
  }
  for (const cell of parts) {
    if (saysNothing(cell.cell.text)) continue;
    const { is } = cell;
    const mark = markOf(cell.cell.text);
    if (mark === true) add(is, cell);
    else if (mark === undefined && dateOf(cell.cell, { year, month: undefined }).isDate) {
      add(is, cell);
      more.push(cell);
    } else {
      const { stages, rest } = stagesIn(cell);
      for (const stage of stages) add(stage, cell);
      if (rest || stages.length !== 1 || stages[0] !== is) more.push(cell);
    }
  }
  return listReading(items, more);
}

function stagesIn({ cell: { text } }: RowCell): {
  readonly stages: readonly string[];
  readonly rest: boolean;
} {
  if (saysNothing(text)) return { stages: [], rest: false };
  const exported = readExportedList(text);
  if (exported) return { stages: exported, rest: false };
  const items = itemsOf(text, BETWEEN_NAMES);
  const known = items.map((item) => stageNamed(item) ?? beforeBrackets(item));
  const saysMore = items.some((item, index) => known[index] !== undefined && !stageNamed(item));
  // A near miss is a slip of the finger, and to be complained of; anything else is said of something else.
  const near = items.map((item, index) => known[index] ?? (isSlip(item) ? item : undefined));
  return { stages: near.filter((stage) => stage !== undefined), rest: saysMore || near.includes(undefined) };
}

function stageNamed(text: string): string | undefined {
  const plain = foldWord(text);
  const bare = plain.replace(AROUND, '').replace(AROUND, '');
  const named = (word: string) => STAGES.find((stage) => wordsFor(stage).includes(word));
  return (
    STAGES.find((stage) => foldWord(stage) === plain) ??
    named(plain) ??
    (NOT.test(plain) ? undefined : named(bare))
  );
}

/** The stage of 并案（并入001号）; none of 办复（未满意）, whose brackets may take it back. */
function beforeBrackets(text: string): string | undefined {
  const [, before, inside] = /^([^()（）]+)[(（]([^()（）]*)[)）]$/.exec(text) ?? [];
  if (before === undefined || inside === undefined || /未|不|没|拟|待/.test(inside)) return undefined;
  return stageNamed(before);
}

/** A stage's name, and other words for it. */
function wordsFor(stage: string): readonly string[] {
  const figure = BUILT_IN_TAXONOMY.stages.find(({ name }) => name === stage)?.figure ?? PROPOSALS + stage;
  return [stage, figure, ...synonymsOf(figure)].map(foldWord);
}

function isSlip(text: string): boolean {
  return !NOT.test(foldWord(text)) && text.length <= 4 && closest(text, STAGES) !== undefined;
}

/** The stage that all others are a part of, which a proposal has reached by being listed. */
export const FIRST_STAGE = BUILT_IN_TAXONOMY.stages.find(({ of }) => of === undefined)?.name ?? '';
