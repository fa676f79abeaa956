import type { KeyLanguage } from '../vocabulary/editor-schema.ts';
import { childSchema, LOG_SCHEMA } from '../vocabulary/schema.ts';
import { fieldLines, indented, itemLines } from './block.ts';
import { type Field, fieldsOf } from './fields.ts';
import { keyText } from './scalar-text.ts';
import { plainStyle, type Style } from './style.ts';

/**
 * A log as YAML text, laid out as a person would: fields in the order of the schema, a blank line between the parts
 * and between activities. `readYamlText` finds nothing to say of it and reads the same values again, valid or not, so
 * a log whose values were typed wrongly (by a workbook's typist) may be written as well as any. Except that:
 * fields that are undefined or null are not written; characters that no log may hold are replaced
 * (`writableText`); digits in a text, where a log takes numbers as well (年份, 编号), are read as a number.
 *
 * @param log like `WrittenLog`, its keys canonical (English)
 * @param language of the keys, of enumerations (报告体) and booleans (是)
 * @returns lines that end in U+000A, the last one too; nothing for an empty log
 */
export function composeLog(log: object, language: KeyLanguage): string {
  const style = plainStyle(language);
  const parts = fieldsOf(log, LOG_SCHEMA, style).map((field) => partLines(field, style));
  return parts.map((lines) => lines.map((line) => `${line}\n`).join('')).join('\n');
}

/**
 * Everything of a log but its activities and its single proposals, as YAML: what `export` keeps beside its sheets.
 * Reading it gives that part of the log again.
 */
export function composeSettings(log: object, language: KeyLanguage): string {
  const { activities: _, proposals, ...rest } = log as { activities?: unknown; proposals?: unknown };
  if (typeof proposals !== 'object' || proposals === null || Array.isArray(proposals)) {
    return composeLog(proposals === undefined ? rest : { ...rest, proposals }, language);
  }
  const { list: __, ...totals } = proposals as { list?: unknown };
  const isEmpty = Object.keys(totals).length === 0;
  return composeLog(isEmpty ? rest : { ...rest, proposals: totals }, language);
}

/** A field of the log itself; between entries of the ledger stands a blank line. */
function partLines(field: Field, style: Style): string[] {
  const { name, title, value, schema } = field;
  if (name !== 'activities' || !Array.isArray(value) || value.length === 0) {
    return fieldLines({ [name]: value }, LOG_SCHEMA, style, 0);
  }
  const child = childSchema(schema, 0, LOG_SCHEMA);
  const entries = value.flatMap((entry, index) => {
    const lines = itemLines(entry, child, style, 2).map((line) => indented(line, style.step));
    return index === 0 ? lines : ['', ...lines];
  });
  return [`${keyText(title, style.quote)}:`, ...entries];
}
