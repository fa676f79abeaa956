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

/** Names that end in another word for a figure, with the figure's own name there: 扶贫建议 is 扶贫意见建议. */
export function spelledOut(name: string): readonly string[] {
  return [...SYNONYMS].flatMap(([own, others]) => {
    const end = name.endsWith(own) ? undefined : others.find((other) => name.endsWith(other));
    return end === undefined ? [] : [name.slice(0, -end.length) + own];
  });
}
