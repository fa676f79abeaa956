import { diagnose } from '../../diagnostic/diagnostic.ts';
import { locate } from '../../manuscript/locate.ts';
import type { Passage } from '../../manuscript/manuscript.ts';
import type { Range } from '../../source/source.ts';
import type { Rule } from '../rule.ts';

const NUMBER = '\\d{1,3}|[一二三四五六七八九十百零]{1,6}';
/** 第67次主席会议, 第六十六次主席会议, 十届十一次常委会议; 召开67次主席会议 counts. */
const BEFORE = new RegExp(`(第|届)(${NUMBER})次(\\p{Script=Han}{2,8}?(?:会议|全会))`, 'gu');
/** 主席会议第67次; 常委会第六十六次会议 does not say where the name of its body starts. */
const AFTER = new RegExp(`(\\p{Script=Han}{2}会议)第(${NUMBER})次`, 'gu');
/** 57次主席会议 as a line of its own, or as what one begins with: 57次主席会议：…. */
const ALONE = new RegExp(`^(${NUMBER})次(\\p{Script=Han}{2,8}?(?:会议|全会))(?=$|[：:（(])`, 'gu');

/** How the ordinal of a meeting is written. */
interface Ordinal {
  readonly passage: Passage;
  readonly range: Range;
  readonly text: string;
  readonly meeting: string;
  readonly form: 'arabic' | 'hanzi' | 'alone';
}

/**
 * Ordinals of one kind of meetings are written in one way: not 第67次主席会议, 第六十六次主席会议 and 57次主席会议 in
 * one text (GB/T 15835-2011 4.3). Each other way is reported once.
 */
export const ordinalForms: Rule = (manuscript) => {
  const first = new Map<string, Ordinal>();
  const seen = new Set<string>();
  return manuscript.passages.flatMap(ordinalsOf).flatMap((ordinal) => {
    const { meeting, form, text, passage, range } = ordinal;
    const before = first.get(meeting);
    if (!before) first.set(meeting, ordinal);
    const way = `${meeting} ${form}`;
    if (!before || before.form === form || seen.has(way)) return [];
    seen.add(way);
    const related = [locate(manuscript, before.passage, before.range)];
    const args = { first: before.text, second: text };
    return diagnose('text-ordinal-forms', args, locate(manuscript, passage, range), related);
  });
};

function ordinalsOf(passage: Passage): Ordinal[] {
  const { text } = passage;
  const ordinal = (match: RegExpExecArray, number: string, meeting: string, alone = false): Ordinal => ({
    passage,
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0],
    meeting: meeting.replace(/会会议$/u, '会议'),
    form: alone ? 'alone' : /^\d/.test(number) ? 'arabic' : 'hanzi',
  });
  return [
    ...[...text.matchAll(BEFORE)].map((match) => ordinal(match, match[2] ?? '', match[3] ?? '')),
    ...[...text.matchAll(AFTER)].map((match) => ordinal(match, match[2] ?? '', match[1] ?? '')),
    ...[...text.matchAll(ALONE)].map((match) => ordinal(match, match[1] ?? '', match[2] ?? '', true)),
  ].sort((a, b) => a.range.start - b.range.start);
}
