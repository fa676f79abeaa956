import { leadingCount } from '../source/leading-count.ts';
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
const SIGNS: readonly string[] = ['。；！？…;!?\n', '，：,:', '、'];
/** The level, by its place among `LEVELS`, at which a sign parts a text. */
const RANKS = new Map(SIGNS.flatMap((signs, rank) => [...signs].map((sign) => [sign, rank] as const)));
const CLOSERS = new Map(
  [...'“”‘’《》〈〉「」『』（）()〔〕[]【】'.matchAll(/(.)(.)/g)].map(([, a = '', b = '']) => [a, b]),
);

/** Takes a text apart, in time linear in its length. */
export function clausesOf(text: string): Clauses {
  const signs = signsOf(text);
  const stretches = LEVELS.map((_, rank) => stretchesOf(text.length, signs, rank));
  return {
    around: ({ start }, level) => stretchAt(stretches[LEVELS.indexOf(level)] ?? [], start),
  };
}

/** A mark that bounds stretches: one that parts, or one of a pair of brackets. */
interface Sign {
  readonly at: number;
  readonly kind: 'parts' | 'opens' | 'closes';
  readonly rank: number;
}

/** The marks of a text; what is opened in a pair of brackets and not closed in it is no mark. */
function signsOf(text: string): Sign[] {
  const signs: (Sign & { paired?: boolean; closer?: string })[] = [];
  const open: { paired?: boolean; closer?: string }[] = [];
  const waiting = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closer = CLOSERS.get(character);
    const rank = RANKS.get(character);
    if (closer !== undefined) {
      const sign = { at, kind: 'opens' as const, rank: -1, closer };
      signs.push(sign);
      open.push(sign);
      waiting.set(closer, (waiting.get(closer) ?? 0) + 1);
    } else if (rank !== undefined) {
      if (!isInNumber(text, at)) signs.push({ at, kind: 'parts', rank });
    } else if ((waiting.get(character) ?? 0) > 0) {
      let last = open.pop();
      while (last && last.closer !== character) {
        waiting.set(last.closer ?? '', (waiting.get(last.closer ?? '') ?? 1) - 1);
        last = open.pop();
      }
      if (last) last.paired = true;
      waiting.set(character, (waiting.get(character) ?? 1) - 1);
      signs.push({ at, kind: 'closes', rank: -1 });
    }
  }
  return signs.filter(({ kind, paired }) => kind !== 'opens' || paired);
}

/** The comma of 3,500 and the colon of 9:30 part nothing. */
function isInNumber(text: string, at: number): boolean {
  return /[,:]/.test(text.charAt(at)) && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

/** From where on a text belongs to which stretch: that around a pair of brackets goes on behind it. */
interface Stretch {
  readonly from: number;
  readonly bounds: { readonly start: number; end: number };
}

function stretchesOf(length: number, signs: readonly Sign[], rank: number): Stretch[] {
  let bounds = { start: 0, end: length };
  const stretches: Stretch[] = [{ from: 0, bounds }];
  const around: { start: number; end: number }[] = [];
  for (const sign of signs) {
    if (sign.kind === 'parts' && sign.rank > rank) continue;
    if (sign.kind === 'opens') around.push(bounds);
    else bounds.end = sign.at;
    const next = sign.at + 1;
    bounds = (sign.kind === 'closes' ? around.pop() : undefined) ?? { start: next, end: length };
    stretches.push({ from: next, bounds });
  }
  return stretches;
}

/** The last that starts at or before an offset. */
function stretchAt(stretches: readonly Stretch[], offset: number): Range {
  const last = stretches[leadingCount(stretches, ({ from }) => from <= offset) - 1];
  const { start, end } = last?.bounds ?? { start: 0, end: 0 };
  return { start, end };
}
