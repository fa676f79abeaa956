import { foldWord } from './fold-heading.ts';
import { TYPE_WORDS, type TypeWord } from './vocabulary.ts';

/** An activity type that a text names. */
export interface NamedType {
  readonly name: string;
  /** The text says more than the type: 十届十二次常委会议, 经济委专题协商. */
  readonly more: boolean;
}

const NUMERAL = '(?:\\d{1,4}|[〇零一二三四五六七八九十百]{1,6})';
/** What may stand before a type's name and changes nothing of it: 第12次, 十届十二次, 县政协, 2024年. */
const BEFORE = new RegExp(
  `^(?:(?:20\\d\\d)年度?|第?${NUMERAL}[届次]|[\\p{Script=Han}]{0,4}?政协(?:委员会)?|委员会(?=常))+`,
  'u',
);
/** What may follow it, and says nothing: 专题协商会, 专题调研活动; and what says something: 常委会议（扩大）. */
const EMPTY_END = /^(?:会议?|活动|工作|班|次)?$/;
const END = new RegExp(`^(?:会议?|活动|工作|班|次|第${NUMERAL}次(?:会议?)?|\\((?:扩大|扩大会议|视频)\\))*$`);
/** Meetings of others, or what is said of them: 列席县政府全体会议, 传达学习全国政协常委会议精神. */
const OF_OTHERS = /列席|出席|参加|传达|贯彻|应邀|赴/;

/** 常委会 and 主席会 are short for what they begin; no type is called so itself. */
const WORDS: readonly TypeWord[] = TYPE_WORDS.flatMap(({ name, word }) => [
  { name, word },
  ...(word.endsWith('会议') ? [{ name, word: word.slice(0, -1) }] : []),
]).toSorted((a, b) => b.word.length - a.word.length);

/**
 * The type that a text of a type column names: by its name or another word for it, with what such texts add (第12次,
 * 县政协, 活动), or at its end. Undefined if it names none: 调研 may be one of several.
 */
export function typeNamed(text: string): NamedType | undefined {
  const plain = foldWord(text);
  const exact = WORDS.find(({ word }) => word === plain);
  if (exact) return { name: exact.name, more: false };
  if (OF_OTHERS.test(plain)) return undefined;
  const bare = plain.replace(BEFORE, '');
  const found = WORDS.find(({ word }) => bare.startsWith(word) && END.test(bare.slice(word.length)));
  if (found) {
    const saysNothingElse = bare === plain && EMPTY_END.test(bare.slice(found.word.length));
    return { name: found.name, more: !saysNothingElse };
  }
  const last = WORDS.find(({ word }) => {
    const at = plain.lastIndexOf(word);
    return at > 0 && END.test(plain.slice(at + word.length));
  });
  return last && { name: last.name, more: true };
}

/** The types that a title names by what it ends in, or begins with before a colon or a quotation. */
export function typesInTitle(title: string): readonly string[] {
  const plain = foldWord(title.replace(/[（(][^（()）]*[)）]$/, ''));
  const opening = /^([^:：“"《]{2,12})[:：“"《]/.exec(title)?.[1];
  const parts = plain.split(/暨/);
  const ending = parts.map((part) => typeNamed(part)?.name);
  if (ending.every((name) => name !== undefined)) return [...new Set(ending)];
  const named = opening === undefined ? undefined : typeNamed(opening)?.name;
  return named === undefined ? [] : [named];
}
