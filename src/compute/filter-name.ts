import { writeDate } from '../calendar/format-date.ts';
import { isDate, parseDate } from '../calendar/parse-date.ts';
import type { Filter } from '../normalise/log.ts';
import { readWord, writeWord } from './figure-words.ts';

/** What the name of a count begins with, as that of a sum does with its measure. */
const COUNT = '次数';

/** What a figure over a filter asks for: the total of a measure, or the number of events where it has none. */
export interface Filtered {
  readonly measure: string | undefined;
  readonly where: Filter;
}

const LABELS = {
  类型: 'types',
  专委会: 'committees',
  标签: 'tags',
  含有: 'contains',
  时间: 'during',
} as const;

type Label = keyof typeof LABELS;

/**
 * The name of a figure over a filter: `次数（类型：专题协商；时间：2024-Q1）`, `意见建议（标签：产业）`. No two figures
 * have one name, and `readFilterName` reads it back.
 *
 * @param isTaken tells a name that the log gives to another figure
 */
export function writeFilterName({ measure, where }: Filtered, isTaken: (name: string) => boolean): string {
  const filter = `（${writeFilter(where)}）`;
  if (measure === undefined) return isTaken(COUNT + filter) ? writeWord('') + filter : COUNT + filter;
  const name = writeWord(measure) + filter;
  return measure === COUNT || isTaken(name) ? writeWord(measure, true) + filter : name;
}

/** What the figure of a name asks for; undefined for what is no name over a filter. */
export function readFilterName(name: string): Filtered | undefined {
  const start = readWord(name);
  if (!start?.rest.startsWith('（') || !start.rest.endsWith('）')) return undefined;
  const where = readFilter(start.rest.slice(1, -1));
  const isCount = start.word === '' || (start.word === COUNT && name.startsWith(COUNT));
  return where && { measure: isCount ? undefined : start.word, where };
}

function writeFilter(where: Filter): string {
  const conditions = Object.entries(LABELS).flatMap(([label, key]) => {
    const words = key === 'during' ? (where.during ? [writeDate(where.during)] : []) : where[key];
    return words.length > 0 ? `${label}：${words.map((word) => writeWord(word)).join('、')}` : [];
  });
  return conditions.join('；');
}

function readFilter(text: string): Filter | undefined {
  const found: Record<Exclude<(typeof LABELS)[Label], 'during'>, string[]> = {
    types: [],
    committees: [],
    tags: [],
    contains: [],
  };
  let during: Filter['during'];
  let rest = text;
  while (rest !== '') {
    const condition = readCondition(rest);
    if (!condition) return undefined;
    const key = LABELS[condition.label];
    if (key !== 'during') found[key] = condition.words;
    else {
      const date = parseDate(condition.words.join('、'));
      if (!isDate(date)) return undefined;
      during = date;
    }
    rest = condition.rest;
  }
  return { ...found, during };
}

/** `类型：甲、乙；` and what follows. */
function readCondition(text: string): { label: Label; words: string[]; rest: string } | undefined {
  const label = readWord(text);
  if (!label?.rest.startsWith('：') || !Object.hasOwn(LABELS, label.word)) return undefined;
  const words: string[] = [];
  let { rest } = label;
  do {
    const word = readWord(rest.slice(1));
    if (!word) return undefined;
    words.push(word.word);
    rest = word.rest;
  } while (rest.startsWith('、'));
  if (rest !== '' && !rest.startsWith('；')) return undefined;
  return { label: label.word as Label, words, rest: rest.slice(1) };
}
