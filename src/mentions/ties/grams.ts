/**
 * Likeness of Chinese texts without a dictionary: by the pairs of neighbouring characters (bigrams) that they have
 * in common. 城市公共交通 and 发展城市公交 share 城市 and 市公, whatever a segmentation would make of either.
 */

/** Stands between the pairs of one word and those of the next. */
const BREAK = '';

/** Letters and digits; everything else parts words. */
const WORD = /[\p{L}\p{N}%]+/gu;

const known = new Map<string, readonly string[]>();
/** Names are asked for again and again, sentences are not; the memory is emptied when it has grown large. */
const MOST_KNOWN = 50_000;
const LONGEST_KNOWN = 40;

/** Whether two sets have a pair in common. */
export function haveCommon(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const gram of few) if (gram !== BREAK && many.has(gram)) return true;
  return false;
}

/** The pairs of neighbouring characters of a text, in order; an empty string where punctuation parts two words. */
export function gramsOf(text: string): readonly string[] {
  if (text.length > LONGEST_KNOWN) return split(text);
  const found = known.get(text);
  if (found) return found;
  if (known.size > MOST_KNOWN) known.clear();
  const grams = split(text);
  known.set(text, grams);
  return grams;
}

function split(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const grams = [BREAK];
    for (let at = 0; at + 2 <= word.length; at += 1) grams.push(word.slice(at, at + 2));
    return grams;
  });
}

/** How much a pair of characters tells: 1 for one that few names have, near 0 for one that all have. */
export type Weigh = (gram: string) => number;

/** Every pair tells as much as any other. */
export const evenly: Weigh = () => 1;

/** A pair that every name has still tells a little: it is missing in texts about something else altogether. */
const LEAST_WEIGHT = 0.1;

/** Weighs pairs by how few of these texts they stand in (inverse document frequency), between 0.1 and 1. */
export function weighBy(texts: Iterable<string>): Weigh {
  const distinct = new Set(texts);
  const frequency = new Map<string, number>();
  for (const text of distinct) {
    for (const gram of new Set(gramsOf(text))) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  const most = Math.log(distinct.size + 1);
  return (gram) => {
    const found = frequency.get(gram) ?? 0;
    if (found <= 1 || most === 0) return 1;
    return Math.max(LEAST_WEIGHT, 1 - Math.log(found) / most);
  };
}

/**
 * How much of a name a text has, from 0 to 1: the share of its characters that stand in a pair which the text has,
 * each counted as much as the most telling pair that it stands in.
 *
 * @param held how well the text holds a pair, from 0 to 1: 1 where it has it next to the number, less further away
 */
export function coverage(name: string, held: (gram: string) => number, weigh: Weigh): number {
  const grams = gramsOf(name);
  let whole = 0;
  let covered = 0;
  let before = 0;
  let heldBefore = 0;
  // A character inside a word stands in two pairs: with its left neighbour and with its right.
  for (const gram of grams) {
    const weight = gram === BREAK ? 0 : weigh(gram);
    const here = weight === 0 ? 0 : weight * held(gram);
    whole += Math.max(before, weight);
    covered += Math.max(heldBefore, here);
    before = weight;
    heldBefore = here;
  }
  whole += before;
  covered += heldBefore;
  return whole === 0 ? 0 : covered / whole;
}
