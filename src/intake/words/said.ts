import { parseHanziNumber } from '../../quantity/hanzi.ts';
import { BUILT_IN_TAXONOMY } from '../../vocabulary/taxonomy.ts';
import { foldWord } from './fold-heading.ts';
import { TYPE_WORDS } from './vocabulary.ts';

/** What a sheet's name, a title or a line between rows says of the rows below it. */
export interface SaidNames {
  /** 1 to 12. */
  readonly month?: number;
  /** The name of an activity type. */
  readonly type?: string;
  readonly committee?: string;
}

/**
 * Reads what a short text names: a month (3月, 三月份), an activity type, a committee. Of each only what is named
 * once: 1—3月 is no month, 主席会议、常委会议 no type.
 */
export function saidNames(text: string): SaidNames {
  const plain = foldWord(text).replace(NUMBERING, '');
  const month = monthIn(plain);
  const type = typeIn(plain);
  const committee = committeeIn(plain);
  return {
    ...(month !== undefined && { month }),
    ...(type !== undefined && { type }),
    ...(committee !== undefined && { committee }),
  };
}

function monthIn(plain: string): number | undefined {
  // A day beside the month makes it a date of something else: 截至3月5日.
  if (/月\d+[日号]|[-—–~至到、,]\d*[一二三四五六七八九十]*\d*月/.test(plain)) return undefined;
  const named = [...plain.matchAll(/(\d+|[一二三四五六七八九十]+)月/g)].map(([, written = '']) =>
    /\d/.test(written) ? Number(written) : Number(parseHanziNumber(written)?.toFixed() ?? 0),
  );
  const [only, ...others] = new Set(named);
  return others.length === 0 && only !== undefined && only >= 1 && only <= 12 ? only : undefined;
}

/** Kinds of activities that have several types each: 协商, 调研. */
const GROUPS = BUILT_IN_TAXONOMY.groups.map(({ name }) => name);

/**
 * The one activity type that a text names, by its name or another word for it; undefined if it names none or several.
 * A name within a longer one does not count: 专题议政性常委会议 is no 常委会议.
 */
export function typeIn(text: string): string | undefined {
  let rest = foldWord(text);
  const found = new Set<string>();
  for (const { name, word } of TYPE_WORDS) {
    if (!rest.includes(word)) continue;
    found.add(name);
    rest = rest.replaceAll(word, '\n');
  }
  // 专题协商、调研活动: of the latter nobody knows which.
  const others = rest.replace(/\n(?:会议?|活动)|\p{Script=Han}{1,14}?委(?:员会)?/gu, '\n');
  return found.size === 1 && !GROUPS.some((group) => others.includes(group)) ? [...found][0] : undefined;
}

/** 一、（一）1. before what a line says. */
const NUMBERING = /^(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+、|\d+\.(?!\d))/;

/** What stands before a committee's own name: 政协云溪县委员会, 云溪县政协, 中国人民政治协商会议…委员会. */
const ORGANIZATION = /^.*?(?:政协|政治协商会议)(?:[^委]{0,12}?[省市县区旗州盟]委员会)?/;
/** What ends as a committee does and is none: 县委, 常委, 政协委员会, 各专委会. */
const OTHERS =
  /(?:^|[省市县区旗州盟工党纪政编常国])委$|常务委员会|^各|^专(?:门)?委|政协|[省市县区旗州盟]委员会$|居民委员会|村民委员会/;
/** What may follow the name in a title. */
const AFTER = /^(?:\d|20|年|工作|活动|会议|台账|履职|开展|情况|汇总|统计|登记|明细|一览|\(|$)/;

/** The committee that a text names: what stands where a committee's name does. */
function committeeIn(plain: string): string | undefined {
  const bare = plain.replace(ORGANIZATION, '').replace(/^[\d〇零一二三四五六七八九]{4}年?度?/, '');
  const [, name, rest] = /^([\p{Script=Han}、]{1,14}?(?:委员会|专委会|委(?!员)))(.*)$/u.exec(bare) ?? [];
  return name !== undefined && rest !== undefined && AFTER.test(rest) && !OTHERS.test(name)
    ? name
    : undefined;
}

/** True for two names of one committee: 经济科技委 and 经济和科技委员会. */
export function isSameCommittee(a: string, b: string): boolean {
  const short = (name: string) =>
    foldWord(name)
      .replace(/(?:专门)?委员会$|专委会$/, '委')
      .replace(/[和与及、]/g, '');
  return short(a) === short(b);
}

/** Years that a text names in full, hanzi numerals included: 2024年, 二〇二四年度, 2024. */
export function yearsIn(text: string): readonly number[] {
  const digits = foldWord(text).replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, (numeral) =>
    [...numeral].map((one) => Math.max(0, '〇一二三四五六七八九'.indexOf(one))).join(''),
  );
  return [...new Set([...digits.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year)))];
}
