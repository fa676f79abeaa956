import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Passage } from '../../manuscript/manuscript.ts';
import { parseHanziNumber } from '../../quantity/hanzi.ts';
import type { Range } from '../../source/source.ts';
import type { Rule } from '../rule.ts';

/** From the outermost: 一、 （一） 1. （1）. */
const LEVELS: readonly RegExp[] = [
  /^\s*([一二三四五六七八九十]{1,3})、/u,
  /^\s*[（(]([一二三四五六七八九十]{1,3})[）)]/u,
  /^\s*(\d{1,2})[.．、](?!\d)/u,
  /^\s*[（(](\d{1,2})[）)]/u,
];

/** The number of a paragraph. */
interface Numbered {
  readonly passage: Passage;
  readonly level: number;
  readonly number: number;
  readonly text: string;
  readonly range: Range;
}

/** A level that is open at a place of the text, at its last number. */
interface Open extends Numbered {
  /** Set where it has been opened, with the first of its numbers, under a number of a lower level. */
  readonly turn?: { readonly first: Numbered; readonly under: Numbered };
}

/** More levels than a text can have open at once, wrong ones included. */
const DEEPEST = 12;

/**
 * Numbers nest in the order 一、 （一） 1. （1） (GB/T 9704-2012 7.3.3); levels may be left out. A level that starts
 * after one of lower rank is taken to stand within it only once the lower one goes on behind it: the preface of a
 * text can have a list of its own.
 */
export const numberOrder: Rule = (manuscript) => {
  let open: Open[] = [];
  return manuscript.passages.flatMap((passage) => {
    const numbered = numberOf(passage);
    if (!numbered) return [];
    const { stack, wrong } = next(open, numbered);
    open = stack.slice(-DEEPEST);
    return wrong.map(({ first, under }) => {
      const args = { inner: first.text, outer: under.text };
      const related = [locate(manuscript, under.passage, under.range)];
      return diagnose('mark-number-order', args, locate(manuscript, first.passage, first.range), related);
    });
  });
};

/** The levels that are open from a number on, and the turns that it proves to be wrong. */
function next(open: readonly Open[], numbered: Numbered): { stack: Open[]; wrong: Required<Open>['turn'][] } {
  const { level, number } = numbered;
  if (number !== 1) {
    const at = open.findLastIndex((one) => one.level === level && one.number === number - 1);
    const before = open[at];
    if (!before) return { stack: [...open.filter((one) => one.level < level), numbered], wrong: [] };
    const wrong = open.flatMap(({ turn }) => (turn?.under === before ? [turn] : []));
    return {
      stack: [...open.slice(0, at), { ...numbered, ...(before.turn && { turn: before.turn }) }],
      wrong,
    };
  }
  const lastTurn = open.findLastIndex(({ turn }) => turn !== undefined);
  const at = open.findIndex((one, index) => index >= lastTurn && one.level >= level);
  const under = open[at];
  if (!under) return { stack: [...open, numbered], wrong: [] };
  if (under.level === level) return { stack: [...open.slice(0, at), numbered], wrong: [] };
  return { stack: [...open.slice(0, at + 1), { ...numbered, turn: { first: numbered, under } }], wrong: [] };
}

function numberOf(passage: Passage): Numbered | undefined {
  if (passage.kind === 'cell') return undefined;
  for (const [level, pattern] of LEVELS.entries()) {
    const match = pattern.exec(passage.text);
    if (!match) continue;
    const [found, digits = ''] = match;
    const number = /^\d/.test(digits) ? Number(digits) : parseHanziNumber(digits)?.toNumber();
    if (number === undefined) return undefined;
    const start = found.length - found.trimStart().length;
    return { passage, level, number, text: found.trim(), range: { start, end: found.length } };
  }
  return undefined;
}
