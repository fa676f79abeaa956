import type { Range } from '../source/source.ts';

/**
 * How far a stretch of text reaches:
 * - `sentence`: between 。；！？… and line breaks;
 * - `clause`: between ， and ： too;
 * - `item`: between 、 too.
 */
export type ClauseLevel = 'sentence' | 'clause' | 'item';

/** The stretches of a text, to be asked for as often as one likes. */
export interface Clauses {
  /**
   * The stretch in which `range` starts, without the marks that bound it. A pair of brackets, quotation marks or 《》
   * is a text of its own: what stands in it ends with it, and its marks do not part what stands around it.
   */
  around(range: Range, level: ClauseLevel): Range;
}

const LEVELS: readonly ClauseLevel[] = ['sentence', 'clause', 'item'];
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '〔': '〕',
  '[': ']',
  '【': '】',
};

/** Takes a text apart, in time linear in its length. */
export function clausesOf(text: string): Clauses {
  const pairs = pairsOf(text);
  const stretches = LEVELS.map((_, rank) => stretchesOf(text, pairs, rank));
  return {
    around: ({ start }, level) => {
      const { owner, starts, ends } = stretches[LEVELS.indexOf(level)] as Stretches;
      const at = owner[Math.min(start, text.length)] ?? 0;
      return { start: starts[at] ?? 0, end: ends[at] ?? text.length };
    },
  };
}

/** Offsets of brackets that have their partner; what is opened in a pair and not closed in it is no bracket. */
function pairsOf(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: { readonly at: number; readonly closer: string }[] = [];
  const waiting = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closer = CLOSING[character];
    if (closer !== undefined) {
      open.push({ at, closer });
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if ((waiting.get(character) ?? 0) > 0) {
      for (let last = open.pop(); last; last = open.pop()) {
        waiting.set(last.closer, (waiting.get(last.closer) ?? 1) - 1);
        if (last.closer !== character) continue;
        paired.add(last.at).add(at);
        break;
      }
    }
  }
  return paired;
}

interface Stretches {
  /** Which stretch each offset belongs to. */
  readonly owner: Int32Array;
  readonly starts: number[];
  readonly ends: number[];
}

function stretchesOf(text: string, paired: ReadonlySet<number>, rank: number): Stretches {
  const owner = new Int32Array(text.length + 1);
  const starts = [0];
  const ends: number[] = [];
  const around: number[] = [];
  let current = 0;
  const begin = (at: number) => {
    current = starts.push(at) - 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    owner[at] = current;
    if (paired.has(at)) {
      if (character in CLOSING) {
        around.push(current);
        begin(at + 1);
      } else {
        ends[current] = at;
        current = around.pop() ?? 0;
        owner[at] = current;
      }
    } else if (rankOf(text, at) <= rank) {
      ends[current] = at;
      begin(at + 1);
    }
  }
  owner[text.length] = current;
  for (const each of [...around, current]) ends[each] ??= text.length;
  return { owner, starts, ends };
}

const SIGNS: readonly string[] = ['。；！？…;!?\n', '，：,:', '、'];

/** The level at which a character parts a text; beyond all for what does not. */
function rankOf(text: string, at: number): number {
  const character = text.charAt(at);
  const rank = SIGNS.findIndex((signs) => signs.includes(character));
  if (rank < 0) return LEVELS.length;
  const within = /[,:]/.test(character) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
  return within ? LEVELS.length : rank;
}
