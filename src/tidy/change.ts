import type { Code } from '../diagnostic/diagnostic.ts';

/** What `fmt` has repaired, with the words by which a summary counts it. */
export const CHANGE_KINDS = {
  encoding: '编码改为 UTF-8',
  mark: '去掉 BOM',
  'line-end': '换行符',
  character: '看不见的字符',
  indent: '缩进',
  colon: '冒号',
  dash: '短横',
  comma: '逗号',
  bracket: '括号',
  quote: '引号',
  date: '日期',
  quantity: '数量',
  number: '全角数字',
  boolean: '是或否',
  blank: '行尾空格',
  'last-line': '补上末尾的换行',
  order: '按日期排好',
  other: '其他写法',
} as const;

/** A kind of repair. */
export type ChangeKind = keyof typeof CHANGE_KINDS;

/** Repairs of one kind, counted. */
export interface Change {
  readonly kind: ChangeKind;
  readonly count: number;
}

const KIND_OF: Partial<Record<Code, ChangeKind>> = {
  'bad-character': 'character',
  'tab-indent': 'indent',
  'full-width-space': 'indent',
  'pasted-space': 'indent',
  'full-width-colon': 'colon',
  'missing-space-after-colon': 'colon',
  'missing-colon': 'colon',
  'full-width-dash': 'dash',
  'missing-space-after-dash': 'dash',
  'full-width-comma': 'comma',
  'full-width-bracket': 'bracket',
  'full-width-quotes': 'quote',
  'unquoted-braces': 'quote',
  'needs-quotes': 'quote',
  'full-width-digits': 'number',
  'bad-boolean': 'boolean',
  'bad-date': 'date',
  'bad-quantity': 'quantity',
};

/** What the repair of a diagnostic is counted as. */
export function kindOf(code: Code): ChangeKind {
  return KIND_OF[code] ?? 'other';
}

/** Counts repairs, in the order in which `CHANGE_KINDS` lists their kinds. */
export function countChanges(kinds: readonly ChangeKind[]): Change[] {
  const counts = new Map<ChangeKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const order = Object.keys(CHANGE_KINDS) as ChangeKind[];
  return order.flatMap((kind) => {
    const count = counts.get(kind);
    return count === undefined ? [] : [{ kind, count }];
  });
}

/** Kinds that a file has once. */
const ONCE: ReadonlySet<ChangeKind> = new Set(['encoding', 'mark', 'last-line', 'order']);

/** Changes in words: `冒号 5，日期 2，编码改为 UTF-8`. */
export function changesInWords(changes: readonly Change[]): string {
  return changes
    .map(({ kind, count }) => (ONCE.has(kind) ? CHANGE_KINDS[kind] : `${CHANGE_KINDS[kind]} ${count}`))
    .join('，');
}
