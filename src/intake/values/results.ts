import { halfWidth } from '../../quantity/half-width.ts';
import { isQuantity, parseQuantity } from '../../quantity/parse-quantity.ts';
import { parseUnit } from '../../quantity/scale.ts';
import { synonymsOf } from '../../vocabulary/synonyms.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import { MEASURE_UNITS } from '../words/vocabulary.ts';
import { visibleText } from './cell-text.ts';

/** What a text says came of an activity: 意见建议12条、调研报告1篇，推动新建停车位. */
export interface ResultsInWords {
  /** Quantities as the text writes them, by measure. */
  readonly results: ReadonlyMap<string, string>;
  /** The parts that are no measure with its quantity, with the signs between them; '' if there are none. */
  readonly rest: string;
}

const VERBS = new Map(BUILT_IN_TAXONOMY.measures.map(({ name, verb = '' }) => [name, verb]));

/**
 * Takes the measures out of a text. Only a part that says nothing besides is one: a measure, or another word for it, with
 * a quantity in its unit, and the verb that goes with it. 采纳意见建议5条 are not those that were made.
 */
export function resultsInWords(text: string): ResultsInWords {
  const results = new Map<string, string>();
  let rest = '';
  for (const part of visibleText(text).split(/(?<=[、，,；;。\n])/)) {
    const found = resultIn(part);
    if (found && !results.has(found.measure)) results.set(found.measure, found.quantity);
    else rest += part;
  }
  return { results, rest: results.size === 0 ? visibleText(text) : trimSigns(rest) };
}

function trimSigns(text: string): string {
  return text.replace(/^[、，,；;。\s]+|[、，,；;\s]+$/g, '');
}

function resultIn(part: string): { readonly measure: string; readonly quantity: string } | undefined {
  const plain = halfWidth(part.replace(/[\s、，,；;。]/g, ''));
  if (plain.length > LONGEST) return undefined;
  for (const [measure, unit] of MEASURE_UNITS) {
    for (const word of [measure, ...synonymsOf(measure)]) {
      const quantity = besides(plain, word, VERBS.get(measure) ?? '');
      if (quantity === undefined) continue;
      const read = parseQuantity(quantity);
      if (isQuantity(read) && read.unit === parseUnit(unit).unit) return { measure, quantity };
    }
  }
  return undefined;
}

const LONGEST = 40;

/** What stands after a measure's word (意见建议12条), or before it (12条意见建议), if it is all. */
function besides(part: string, word: string, verb: string): string | undefined {
  const own = verb !== '' && part.startsWith(verb) ? part.slice(verb.length) : part;
  if (own.startsWith(word)) return own.slice(word.length).replace(/^:/, '');
  return own.endsWith(word) ? own.slice(0, -word.length).replace(/的$/, '') : undefined;
}
