import type { Figure } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';
import type { TaxonomyMeasure } from '../vocabulary/taxonomy.ts';
import type { ResultContext } from './activity-shape.ts';

/** A measure's amount, before it is put into words. */
export interface Measured {
  readonly measure: TaxonomyMeasure;
  /** The measure's verb, as it fits the sentence. */
  readonly verb: string;
  readonly amount: Figure;
}

/**
 * Puts measured results into phrases, those with one verb together: 形成调研报告3篇、建议案1件. A measure that is
 * part of another follows its whole: 报送社情民意信息40条，其中采用17条.
 */
export function resultContexts(results: readonly Measured[]): ResultContext[] {
  const present = results.filter(({ amount }) => !isZero(amount));
  const names = new Set(present.map(({ measure }) => measure.name));
  const phrases = new Map<string, ResultContext['items'][number][]>();
  const add = (verb: string, item: ResultContext['items'][number]) =>
    phrases.set(verb, [...(phrases.get(verb) ?? []), item]);
  for (const { measure, verb, amount } of present) {
    if (names.has(measure.of)) continue;
    add(verb, { label: label(measure), amount });
    for (const part of present.filter((other) => other.measure.of === measure.name)) {
      const { verb: how, name } = part.measure;
      add(`其中${how}`, { label: how === '' ? name : '', amount: part.amount });
    }
  }
  return [...phrases].map(([verb, items]) => ({ verb, items }));
}

/**
 * A measure's name as it follows its verb: the verb is not said twice (走访企业数: 走访企业12家), and a word
 * for counting is dropped where the unit says it (走访人数: 走访139人).
 */
function label({ name, verb }: TaxonomyMeasure): string {
  const rest = verb !== '' && name.startsWith(verb) ? name.slice(verb.length) : name;
  return rest.replace(/(人数|户数|场次|次数|数)$/u, '');
}
