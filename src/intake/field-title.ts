import { aliases } from '../vocabulary/aliases.ts';
import { LOG_SCHEMA, resolve } from '../vocabulary/schema.ts';
import type { WordMeaning } from './heading-words.ts';
import type { TableReading } from './intake.ts';

/** What people call what a column holds, as `--map` takes it: 日期, 意见建议, 序号. */
export function fieldTitle(kind: TableReading['kind'], meaning: WordMeaning): string {
  if (meaning.kind === 'index') return '序号';
  if (meaning.kind === 'result') return meaning.measure;
  if (meaning.part?.of === 'stages') return meaning.part.is;
  const schema = resolve(
    { $ref: kind === 'activities' ? '#/$defs/activity' : '#/$defs/proposal' },
    LOG_SCHEMA,
  );
  const property = aliases(schema, LOG_SCHEMA).properties.find(({ name }) => name === meaning.name);
  return meaning.part ? PARTS[meaning.part.is] : (property?.title ?? meaning.name);
}

/** Words of `schemas/columns.json` for parts of a date. */
const PARTS = { start: '开始日期', end: '结束日期', year: '年度', month: '月份', day: '日' };
