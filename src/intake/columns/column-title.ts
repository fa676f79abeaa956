import { type EntryKind, fieldTitle } from '../../vocabulary/entry-schema.ts';
import type { WordMeaning } from './heading-words.ts';

/** What people call what a column holds, as `--map` takes it: 日期, 意见建议, 序号. */
export function columnTitle(kind: EntryKind, meaning: WordMeaning): string {
  if (meaning.kind === 'index') return '序号';
  if (meaning.kind === 'result') return meaning.measure;
  if (!meaning.part) return fieldTitle(kind, meaning.name);
  return meaning.part.of === 'stages' ? meaning.part.is : PARTS[meaning.part.is];
}

/** Words of `schemas/columns.json` for parts of a date. */
const PARTS = { start: '开始日期', end: '结束日期', year: '年度', month: '月份', day: '日' };
