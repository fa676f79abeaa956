import fc from 'fast-check';
import type { LogFile } from '../../src/source/source.ts';
import type { WrittenFile } from '../../src/validate/validate-log.ts';
import type { WrittenLog } from '../../src/vocabulary/generated/log.types.ts';
import { LOG_SCHEMA, resolve, type Schema } from '../../src/vocabulary/schema.ts';

/** Texts that mean something somewhere, so that values meet: names, dates, quantities, and what is none. */
const TEXTS = [
  '常委会议',
  '主席会议',
  '座谈会',
  '协商',
  '意见建议',
  '资金',
  '采用信息',
  '社情民意信息',
  '参加人次',
  '提案委',
  '经济委',
  '收到',
  '立案',
  '办复',
  '并案',
  '在办',
  '2024-03-05',
  '2024-03',
  '2024-Q1',
  '2024',
  '2024-05/2024-03',
  '3月5日',
  '24条',
  '1000余人次',
  '近500场次',
  '4209.3万元',
  '3次',
  '多次',
  '第6次主席会议',
  '十届八次常委会议',
  '甲',
  ' ',
  '〔待补〕',
  '__proto__',
  'constructor',
  '第一段\n\n　　第二段',
];

const text = fc.constantFrom(...TEXTS);

/** Any value that fits a schema of the log. */
function fitting(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { enum: choices, type, properties, items, additionalProperties } = resolve(schema, LOG_SCHEMA);
  if (choices) return fc.constantFrom(...choices);
  const types = [type ?? []].flat();
  const options: fc.Arbitrary<unknown>[] = [];
  if (types.includes('string')) options.push(text);
  if (types.includes('boolean')) options.push(fc.boolean());
  if (types.includes('integer')) options.push(fc.integer({ min: 1, max: 2030 }));
  if (types.includes('number')) options.push(fc.constantFrom(0, 1, 3, 2.5, -1, 2024, 1e21));
  if (types.includes('array') && items)
    options.push(fc.array(fitting(items, depth + 1), { minLength: 1, maxLength: 4 }));
  if (types.includes('object') && properties) options.push(record(properties, schema, depth));
  else if (types.includes('object') && typeof additionalProperties === 'object') {
    options.push(fc.dictionary(text, fitting(additionalProperties, depth + 1), { maxKeys: 4 }));
  }
  return fc.oneof(...options);
}

function record(
  properties: Readonly<Record<string, Schema>>,
  schema: Schema,
  depth: number,
): fc.Arbitrary<unknown> {
  const { required = [] } = resolve(schema, LOG_SCHEMA);
  // Sections hold sections: below some depth only what must be there is.
  const names = depth > 6 ? required : Object.keys(properties);
  const fields = names.map((name) => [name, fitting(properties[name] ?? {}, depth + 1)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Any value of a log's shape: what fits the schema, and more (which fields go together, how names are spelt). */
export const anyLog = fc
  .tuple(fitting(LOG_SCHEMA, 0), fc.constantFrom(2024, '2016-2020', '2020-2016'))
  .map(([value, year]) => ({ ...(value as WrittenLog), year }));

/** A file whose nodes all stand at its start. */
export function fileOf(value: WrittenLog, path = 'log.yaml'): WrittenFile {
  const file: LogFile = { path, text: '', locate: () => ({ start: 0, end: 0 }) };
  return { file, value, dropped: false, lost: [], brokenNames: [] };
}
