import columns from '../../../schemas/columns.json' with { type: 'json' };
import { readExportedHeading } from '../exported/heading.ts';
import { type FoldedHeading, foldHeading, isUnit } from '../words/fold-heading.ts';
import type { HeadingWord, HeadingWords, WordMeaning } from './heading-words.ts';

/** What a heading was found to mean. */
export interface HeadingMatch extends HeadingWord {
  /** What the heading says its numbers are in; '' where it says nothing. */
  readonly unit: string;
}

/** Groups of headings that say nothing of what stands below them. */
const NEUTRAL = new Set(columns.neutralGroups);
/** Words of a group below which nothing is what it is elsewhere: 采纳情况 ／ 意见建议 are not those that were made. */
const FOREIGN = columns.foreignGroups;
/** Fields of which brackets in a heading cannot change the meaning, as （采纳数） changes that of 意见建议. */
const TEXTS = new Set([
  'date',
  'type',
  'title',
  'topic',
  'committee',
  'place',
  'source',
  'note',
  'tags',
  'outcome',
]);
/** As long as this a word says by itself what it is of: 参加人数, but not 人数. */
const TELLING = 4;

/**
 * What a column's heading means: its own words, or with those of the group above it (参加 ／ 人数). A word that says too
 * little (人数, 名称) means nothing below a group that says something else (义诊 ／ 人次). Undefined if it is unknown.
 *
 * @param parts the texts of its heading rows from the top down, each once
 */
export function matchHeading(parts: readonly string[], words: HeadingWords): HeadingMatch | undefined {
  const exported = parts.length === 1 ? readExportedHeading(parts[0] ?? '') : undefined;
  if (exported) {
    return { meaning: { kind: 'result', measure: exported.measure }, unit: exported.unit, rank: -1 };
  }
  const folded = parts.map(foldHeading);
  const leaf = folded.at(-1);
  const group = folded.at(-2);
  if (!leaf) return undefined;
  if (!group) return matchOne(leaf, words);
  const above = matchHeading(parts.slice(0, -1), words);
  const unit = leaf.unit || group.unit;
  // 意见建议 above 条: the lower row holds units only.
  if (above && isUnit(leaf.name) && leaf.unit === '') return { ...above, unit: leaf.name };
  const joined =
    matchOne({ name: group.name + leaf.name, unit, bare: group.bare + leaf.bare }, words) ??
    matchOne({ name: leaf.name + group.name, unit, bare: leaf.bare + group.bare }, words);
  if (joined) return joined;
  const own = matchOne(leaf, words);
  if (!own || !mayStandAlone(leaf, own.meaning, group, above?.meaning)) return undefined;
  return { ...own, unit: own.unit || group.unit };
}

function mayStandAlone(
  leaf: FoldedHeading,
  meaning: WordMeaning,
  group: FoldedHeading,
  above: WordMeaning | undefined,
): boolean {
  if (FOREIGN.some((word) => group.name.includes(word))) return false;
  if (meaning.kind !== 'field' || NEUTRAL.has(group.name) || leaf.bare.length >= TELLING) return true;
  return above?.kind === 'field' && (above.name === 'results' || above.name === meaning.name);
}

function matchOne(heading: FoldedHeading, words: HeadingWords): HeadingMatch | undefined {
  const exact = words.get(heading.name);
  if (exact) return { ...exact, unit: heading.unit };
  const bare = heading.bare === heading.name ? undefined : words.get(heading.bare);
  if (bare && mayLoseBrackets(bare.meaning)) return { ...bare, unit: heading.unit };
  return withoutCounting(heading, words);
}

function mayLoseBrackets(meaning: WordMeaning): boolean {
  return meaning.kind === 'index' || (meaning.kind === 'field' && TEXTS.has(meaning.name));
}

/** 意见建议条数 is 意见建议 in 条; 调研报告数 is 调研报告. Only measures are counted so. */
function withoutCounting({ name, unit }: FoldedHeading, words: HeadingWords): HeadingMatch | undefined {
  const ending = columns.counting.find((one) => name.endsWith(one));
  if (ending === undefined) return undefined;
  const counted = words.get(name.slice(0, -ending.length));
  if (counted?.meaning.kind !== 'result') return undefined;
  const said = ending.slice(0, -1);
  return { ...counted, unit: unit || (isUnit(said) ? said : '') };
}
