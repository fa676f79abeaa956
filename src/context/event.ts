import type { Activity } from '../normalise/log.ts';
import { hanziNumber } from '../quantity/hanzi.ts';
import type { TaxonomyType } from '../vocabulary/taxonomy.ts';
import { trimmed } from './trimmed.ts';

/** An activity in words: a noun, the verb that goes with it, and both together. */
export interface EventWords {
  readonly event: string;
  /** '' where the title brings its own verb. */
  readonly verb: string;
  readonly doing: string;
}

/** Titles that begin so are predicates already: 赴外地考察, 修订工作规则. */
const predicate =
  /^(赴|前往|选派|组织|开展|召开|举办|举行|参加|听取|邀请|协助|联合|制定|修订|出台|印发|编印|出版|慰问|看望|捐赠|资助|启动|建成|成立|开通|推出|协调|配合|完成)/u;
/** Titles that begin so are predicates unless they end as an event's name does (视察座谈会). */
const perhapsPredicate =
  /^(到|走进|深入|视察|调研|考察|走访|学习|传达|接待|督办|评议|征集|为|向|就|对|围绕|讲授|宣讲|帮助|推进|观看|参观|检查)/u;
/** Titles that say somewhere within what was done to whom: 主席会议成员走访委员. */
const predicateWithin = /(走访|慰问|看望|参加|列席|选派)(?!调研|慰问|活动|工作|$)/u;
/** Visitors come of themselves: 临江县政协来访. */
const visit = /来(我|访|本|县|市|区|州|省|考察|调研|学习|交流)/u;
/** Names of types that are predicates by themselves: 走访企业. */
const actionOnSomebody = /^(走访|慰问|看望|接待)/u;
const eventName = /(会|会议|[训讨书修]班|展|展览|讲座|活动|论坛|仪式|讲堂|首发式|竞赛|比赛|大赛|课)[”》]?$/u;

/** Verbs by how the event's name ends; the first that fits. */
const verbs: readonly (readonly [RegExp, string])[] = [
  [/(仪式|首发式|启动式|揭牌)[”》]?$/u, '举行'],
  [
    /(报告会|研讨会|联谊会|分享会|音乐会|诵读会|朗诵会|诗会|晚会|笔会|茶话会|[训讨书修]班|展|展览|讲座|论坛|讲堂|沙龙|竞赛|比赛|大赛|演讲)[”》]?$/u,
    '举办',
  ],
  [/(会|会议)[”》]?$/u, '召开'],
  [/党课[”》]?$/u, '讲授'],
  [/(编印|编纂|编撰|征编|征集|出版|发行)[”》]?$/u, '组织'],
  [/活动[”》]?$/u, '开展'],
];

/**
 * Puts an activity into words: 召开第三次常委会议. The verb follows the last word of the title, else it is the
 * type's.
 *
 * @param types the activity's types, as far as the taxonomy knows them
 */
export function eventWords(activity: Activity, types: readonly TaxonomyType[]): EventWords {
  const title = trimmed(activity.title);
  const event = title || untitled(activity);
  if (title === '' && types.length > 1 && types.some((type) => typeVerb(type) === '')) {
    return { event, verb: '', doing: types.map(typeWords).join('并') };
  }
  const lacking = title === '' ? undefined : withoutVerb(title, types);
  if (lacking) return { event, verb: '', doing: lacking };
  const verb = verbOf(event, title !== '', types[0]);
  return { event, verb, doing: verb + event };
}

/** Puts the verb where a title that begins with a preposition lacks it: 对商务局工作（开展）民主评议. */
function withoutVerb(title: string, types: readonly TaxonomyType[]): string | undefined {
  const type = types.find(({ name }) => title.endsWith(name));
  if (!type || typeVerb(type) === '' || !/^(对|就|围绕|向)/u.test(title)) return undefined;
  const before = title.slice(0, -type.name.length);
  return /(开展|进行|组织|实施|召开|举办|举行|的)$/u.test(before) ? undefined : before + typeWords(type);
}

/** Whether words that stand without a verb of the taxonomy's begin with who did it: 临江县政协来访. */
export function beginsWithSubject(doing: string): boolean {
  return !predicate.test(doing) && !perhapsPredicate.test(doing);
}

/** The type's verb; '' for a type whose name is a predicate by itself (走访企业). */
export function typeVerb({ name, verb }: TaxonomyType): string {
  return actionOnSomebody.test(name) ? '' : verb;
}

/** A type as a predicate: 开展对口协商. */
export function typeWords(type: TaxonomyType): string {
  return typeVerb(type) + type.name;
}

function untitled(activity: Activity): string {
  const types = activity.types.join('暨');
  return activity.ordinal === undefined ? types : `第${hanziNumber(activity.ordinal)}次${types}`;
}

function verbOf(event: string, titled: boolean, type: TaxonomyType | undefined): string {
  if (!titled) return type ? typeVerb(type) : '';
  if (predicate.test(event) || visit.test(event)) return '';
  if (!eventName.test(event) && (perhapsPredicate.test(event) || predicateWithin.test(event))) return '';
  return verbs.find(([ending]) => ending.test(event))?.[1] ?? type?.verb ?? '';
}
