import { isPair, isScalar, type Scalar, type YAMLError } from 'yaml';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import type { Slip } from '../slip.ts';

/**
 * `[党组会议，主席会议]`: one item that is several short ones; a sentence with commas in it is not. Certain where each
 * of them is the name of something that is counted.
 *
 * @param commas what may separate them
 * @param longest characters that each of them may have at most
 */
export function commasInText(
  source: string,
  start: number,
  commas: RegExp,
  longest: number,
): Slip[] | undefined {
  const found = [...source.matchAll(new RegExp(commas, 'gu'))];
  if (found.length === 0 || source.split(commas).some((part) => [...part.trim()].length > longest))
    return undefined;
  const edits = found.map(({ index, 0: comma }) => ({
    at: start + index,
    remove: comma.length,
    insert: ', ',
  }));
  const [{ index, 0: comma }] = found as [RegExpExecArray];
  return [
    {
      range: { start: start + index, end: start + index + 1 },
      say: (at) => diagnose('full-width-comma', { comma: comma.trim() }, at),
      edits,
      certain: source.split(commas).every((part) => NAMES.has(part.trim())),
    },
  ];
}

const { types, groups, measures, stages } = BUILT_IN_TAXONOMY;
/** Names that hold no commas, and stand in lists. */
const NAMES = new Set([...types, ...groups, ...measures, ...stages].map(({ name }) => name));

/** `{ 数值: 2775名，范围: 全市 }`. Certain: what follows is a field, which no text in braces can hold. */
export function commasInFlow(error: YAMLError, text: string): Slip | undefined {
  if (error.code !== 'BLOCK_IN_FLOW') return undefined;
  const [from, to] = error.pos;
  const commas = [...text.slice(from, to).matchAll(/([，；、])\s*(?=[^\s，；、：:,{}[\]]+\s*[：:])/gu)];
  const [first] = commas;
  if (!first) return undefined;
  const start = from + first.index;
  return {
    range: { start, end: start + 1 },
    say: (place) => diagnose('full-width-comma', { comma: text[start] ?? '' }, place),
    edits: commas.map(({ index, 0: whole }) => ({ at: from + index, remove: whole.length, insert: ', ' })),
    certain: true,
  };
}

/**
 * `{ 意见建议: 1,200条 }`: the comma ends the number, and what follows is a key without a value, to YAML. Certain: such
 * a key says nothing, and three digits after a comma are thousands.
 */
export function commaInNumber(before: unknown, key: Scalar, text: string): Slip | undefined {
  const head = isPair(before) && isScalar(before.value) ? before.value : undefined;
  const [start = 0, end = 0] = head?.range ?? [];
  const [from, to] = key.range ?? [0, 0];
  const comma = /^[,，]$/u.exec(text.slice(end, from));
  if (!head || !comma || !/\d$/u.test(text.slice(start, end)) || !/^\d{3}(?!\d)/u.test(text.slice(from, to)))
    return undefined;
  const written = text.slice(start, to);
  const suggestion = text.slice(start, end) + text.slice(from, to);
  return {
    range: { start, end: to },
    say: (at) => diagnose('bad-quantity', { written, problem: 'separator', suggestion }, at),
    edits: [{ at: end, remove: 1, insert: '' }],
    certain: true,
  };
}
