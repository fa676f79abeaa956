import written from '../../schemas/synonyms.json' with { type: 'json' };

/**
 * What documents also call the figures, types and measures of the built-in vocabulary, by name: 意见建议 is 建议 or
 * 对策建议 in running text. Data, not code: `schemas/synonyms.json`. Only for finding out what a text speaks of; a log
 * is written in the vocabulary's own names.
 */
const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(written));

/** Other words for what has this name; none for names of the log's own. */
export function synonymsOf(name: string): readonly string[] {
  return SYNONYMS.get(name) ?? [];
}
