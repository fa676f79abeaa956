import type { WrittenActivity } from '../../vocabulary/generated/log.types.ts';

/**
 * How the value of an option of `add` becomes the value of a field: `names` may be several in one option, divided by 、;
 * `texts` are several options, for their text may hold any sign; `people` is a quantity or names.
 */
export type FieldKind =
  | 'date'
  | 'names'
  | 'text'
  | 'texts'
  | 'quantity'
  | 'people'
  | 'results'
  | 'ordinal'
  | 'boolean'
  | 'instructions';

/** A field of an activity as `add` takes it. */
export interface EntryField {
  /** Canonical name, and the option's. */
  readonly name: keyof WrittenActivity;
  /** Chinese name, as in a log. */
  readonly title: string;
  readonly kind: FieldKind;
  /** What to write, for the help and for the question. */
  readonly help: string;
  /** It may have several values, each in an option of its own. */
  readonly repeats?: true;
}

/**
 * Every field of an activity, in the order of the schema, to which a test holds the list: the schema itself is too heavy to
 * be loaded for every command's help.
 */
export const ENTRY_FIELDS: readonly EntryField[] = [
  {
    name: 'date',
    title: '日期',
    kind: 'date',
    help: '哪一天，如 2024-03-05、3月5日、2024-03，今天就写 今天',
  },
  { name: 'type', title: '类型', kind: 'names', help: '活动类型，如 常委会议', repeats: true },
  { name: 'title', title: '标题', kind: 'text', help: '活动名称' },
  { name: 'topic', title: '议题', kind: 'texts', help: '议题、课题、主题', repeats: true },
  { name: 'committee', title: '专委会', kind: 'names', help: '承办的专委会，全称、简称都行', repeats: true },
  { name: 'times', title: '次数', kind: 'quantity', help: '这一条代表多少次，如 近500场次；不写是 1 次' },
  { name: 'ordinal', title: '第几次', kind: 'ordinal', help: '会议的序号；标题里写了“第几次”就不用写' },
  { name: 'place', title: '地点', kind: 'text', help: '在哪里' },
  {
    name: 'participants',
    title: '参加',
    kind: 'people',
    help: '参加的人次，如 46人次；或名单，如 张三、李四',
  },
  { name: 'results', title: '成果', kind: 'results', help: '如 意见建议=24条', repeats: true },
  { name: 'funds', title: '资金', kind: 'quantity', help: '投入或协调的资金，如 4209.3万元' },
  {
    name: 'instructions',
    title: '批示',
    kind: 'instructions',
    help: '如 县委书记：请研究采纳',
    repeats: true,
  },
  { name: 'outcome', title: '结果', kind: 'text', help: '通过、决定、推动了什么，一两句话' },
  { name: 'tags', title: '标签', kind: 'names', help: '供指标筛选的标签', repeats: true },
  { name: 'source', title: '来源', kind: 'text', help: '依据：文件、纪要、报道' },
  { name: 'note', title: '备注', kind: 'text', help: '不进正文的说明' },
  { name: 'notable', title: '重点', kind: 'boolean', help: '是：初稿单独写一句；否：只计数' },
  { name: 'distinct', title: '另计', kind: 'boolean', help: '是：确认它与别的条目不是同一活动' },
];

/** Options of `add` that are fields of the entry: what was written, once or several times. */
export type FieldOptions = { readonly [F in EntryField['name']]?: readonly string[] };
