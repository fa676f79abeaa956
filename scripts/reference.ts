/**
 * The log's reference in the README, made from `schemas/log.schema.json` and `schemas/taxonomy.json`: one table
 * an object, in the order in which a reader meets them.
 */

import { LOG_SCHEMA, resolve, type Schema } from '../src/vocabulary/schema.ts';
import { BUILT_IN_TAXONOMY } from '../src/vocabulary/taxonomy.ts';

/** An object of the schema that gets a table of its own. */
interface Entry {
  readonly name: string;
  readonly node: Schema;
}

/** The Markdown between the README's `reference` markers. */
export function reference(): string {
  const queue: Entry[] = [{ name: '', node: LOG_SCHEMA }];
  // One that stands alone and in lists alike is written out at both places, but has one table.
  const seen = new Set<string>();
  const parts: string[] = [];
  for (let entry = queue.shift(); entry; entry = queue.shift()) {
    const identity = JSON.stringify(entry.node.properties);
    if (seen.has(identity)) continue;
    seen.add(identity);
    parts.push(table(entry));
    for (const [key, property] of Object.entries(entry.node.properties ?? {})) {
      for (const node of objectsIn(property)) queue.push({ name: key, node });
    }
  }
  return `${parts.join('\n\n')}\n\n${taxonomyTables()}`;
}

/** Objects that a property holds directly, in a list or as the values of a map. */
function objectsIn(property: Schema): Schema[] {
  const found: Schema[] = [];
  let node: Schema | undefined = property;
  while (node) {
    // An object is called what it is, not what the property that refers to it is called.
    const target: Schema = node.$ref === undefined ? node : resolve({ $ref: node.$ref }, LOG_SCHEMA);
    if (target.properties) found.push(target);
    const values: Schema['additionalProperties'] = target.additionalProperties;
    node = target.items ?? (typeof values === 'object' ? values : undefined);
  }
  return found;
}

function table({ name, node }: Entry): string {
  const required = new Set(node.required);
  const rows = Object.entries(node.properties ?? {}).map(([key, written]) => {
    const property = resolve(written, LOG_SCHEMA);
    const needed = required.has(key) ? '必填。' : '';
    return `| ${property.title} | \`${key}\` | ${needed}${cell(property.description ?? '')} | ${example(property)} |`;
  });
  const heading = name === '' ? '### 台账' : `### ${node.title}（\`${name}\`）`;
  return `${heading}\n\n${node.description}\n\n| 中文键 | 英文键 | 说明 | 例 |\n|---|---|---|---|\n${rows.join('\n')}`;
}

/** The first example, or the words that an enumeration accepts. */
function example(property: Schema): string {
  const titles = property['x-enumTitles'];
  if (titles)
    return [...new Set([...titles, ...(property.enum ?? [])])].map((word) => `\`${word}\``).join(' ');
  const value = property.examples?.[0];
  if (value === undefined) return '';
  const text = typeof value === 'string' ? value : flow(value);
  return text.length > 48 ? '' : `\`${cell(text)}\``;
}

/** A value as YAML on one line. */
export function flow(value: unknown): string {
  if (value === true) return '是';
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value && typeof value === 'object') {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
    return `{ ${pairs.join(', ')} }`;
  }
  const text = String(value);
  return text.startsWith('{{') ? `"${text}"` : text;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function taxonomyTables(): string {
  const { types, groups, measures, stages } = BUILT_IN_TAXONOMY;
  const typeRows = groups.map((group) => {
    const names = types.filter((type) => type.group === group.name).map((type) => type.name);
    return `| ${group.name} | ${names.join('、')} | ${group.section} |`;
  });
  const stageRows = stages.map(
    (stage) =>
      `| ${stage.name} | ${stage.of ?? ''} | ${stage.figure ?? `提案${stage.name}`} | ${stage.rate ?? ''} |`,
  );
  return [
    '### 内置的活动类型',
    '',
    '| 类别 | 类型 | 综述板块 |',
    '|---|---|---|',
    ...typeRows,
    '',
    '### 内置的成果名目',
    '',
    `${measures.map(({ name, unit }) => `${name}（${unit}）`).join('、')}。`,
    '',
    '### 内置的提案环节',
    '',
    '| 环节 | 属于 | 指标名 | 比率 |',
    '|---|---|---|---|',
    ...stageRows,
  ].join('\n');
}
