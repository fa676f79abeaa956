import { childSchema, LOG_SCHEMA, type Schema } from '../vocabulary/schema.ts';
import { fieldsOf } from './fields.ts';
import { shortFlow } from './flow-text.ts';
import { literalOf } from './literal.ts';
import { keyText, type Scalar, scalarText } from './scalar-text.ts';
import type { Style } from './style.ts';
import { writableText } from './writable-text.ts';

/** A value as YAML in lines, as seen from the key or dash that it belongs to. */
interface Block {
  /** Follows on the line of the key or dash; '' if nothing does. */
  readonly beside: string;
  /** Stand below, one step deeper than the key. */
  readonly below: readonly string[];
}

/** Longer keys YAML finds only behind a question mark. */
const LONGEST_KEY = 1000;

/** The entries of the ledger, 活动 and 提案, have a line for each field however short they are. */
const ENTRIES = ['activity', 'proposal'].map((name) => LOG_SCHEMA.$defs?.[name]?.properties);

/**
 * The fields of a map, a line or more each, as they stand at the left margin.
 *
 * @param depth steps from the root of the log: what stands above the second level is never put in brackets
 */
export function fieldLines(map: object, schema: Schema, style: Style, depth: number): string[] {
  return fieldsOf(map, schema, style).flatMap(({ name, title, value, schema: child }) => {
    const own = style.quoted.has(name) ? { ...style, quotesAll: true } : style;
    const { beside, below } = block(value, child, own, depth + 1);
    const key = keyText(title, style.quote);
    const deeper = below.map((line) => indented(line, style.step));
    if (key.length > LONGEST_KEY) return [`? ${key}`, `:${beside && ` ${beside}`}`, ...deeper];
    return [`${key}:${beside && ` ${beside}`}`, ...deeper];
  });
}

/** An item of a list: its dash, and the value beside and below it. */
export function itemLines(item: unknown, schema: Schema, style: Style, depth: number): string[] {
  return joined(block(item, schema, style, depth), style.dash);
}

/** A line moved to the right; an empty one stays empty. */
export function indented(line: string, columns: number): string {
  return line === '' ? '' : ' '.repeat(columns) + line;
}

function block(value: unknown, schema: Schema, style: Style, depth: number): Block {
  if (typeof value !== 'object' || value === null)
    return scalarBlock((value ?? null) as Scalar, schema, style);
  if (Object.keys(value).length === 0) return { beside: Array.isArray(value) ? '[]' : '{}', below: [] };
  const isList = Array.isArray(value);
  const canBeShort = depth > 1 && (isList ? style.lists : style.maps) === 'flow' && !isEntry(schema);
  const short = canBeShort ? shortFlow(value, schema, style) : undefined;
  if (short !== undefined) return { beside: short, below: [] };
  const below = isList ? listLines(value, schema, style, depth) : fieldLines(value, schema, style, depth);
  // A map without a field that is written.
  return below.length > 0 ? { beside: '', below } : { beside: '{}', below };
}

/** Items that are maps all stand in braces, or none does. */
function listLines(list: readonly unknown[], schema: Schema, style: Style, depth: number): string[] {
  const child = childSchema(schema, 0, LOG_SCHEMA);
  const areShort = list.every((item) => !isMap(item) || shortFlow(item, child, style) !== undefined);
  return list.flatMap((item) =>
    isMap(item) && !areShort
      ? joined({ beside: '', below: fieldLines(item, child, style, depth + 1) }, style.dash)
      : itemLines(item, child, style, depth + 1),
  );
}

function isMap(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item) && Object.keys(item).length > 0;
}

function scalarBlock(value: Scalar, schema: Schema, style: Style): Block {
  const isText = typeof value === 'string' && !style.quotesAll;
  const literal = isText ? literalOf(writableText(value)) : undefined;
  return literal
    ? { beside: literal.header, below: literal.lines }
    : { beside: scalarText(value, schema, style), below: [] };
}

/** A block behind a dash: what has nothing beside it begins there. */
function joined({ beside, below }: Block, dash: string): string[] {
  const [first = '', ...rest] = beside === '' ? below : [beside, ...below];
  return [dash + first, ...rest.map((line) => indented(line, dash.length))];
}

function isEntry(schema: Schema): boolean {
  return schema.properties !== undefined && ENTRIES.includes(schema.properties);
}
