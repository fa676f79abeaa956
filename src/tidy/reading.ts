import { isDate, parseDate } from '../calendar/parse-date.ts';
import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { isQuantity, parseQuantity } from '../quantity/parse-quantity.ts';
import { betweenChineseQuotes } from '../read/chinese-quotes.ts';
import { type Draft, sourceEdits } from '../read/draft.ts';
import type { RawFile } from '../read/raw-file.ts';
import { readYamlText } from '../read/read-yaml.ts';
import type { Range } from '../source/source.ts';
import { holdMended, mendAgainst } from '../validate/hold-against.ts';
import validate from '../vocabulary/generated/log.validate.js';
import { LOG_SCHEMA } from '../vocabulary/schema.ts';
import { certainValue } from './certain-value.ts';
import { kindOf } from './change.ts';
import { eachScalar, type PlacedScalar } from './each-scalar.ts';
import { meaningOf } from './meaning.ts';
import type { Repair } from './repair.ts';

/** What one file of a log says, read by itself: what it includes is another file's matter. */
export interface Reading {
  readonly text: string;
  /** What is wrong with it, as `validate` has it, as far as one file shows it. */
  readonly diagnostics: readonly Diagnostic[];
  /** What of it can be repaired for certain, if nothing else speaks against it. */
  readonly repairs: readonly Repair[];
  /** Texts in which white space counts: in quotation marks, or as blocks. Undefined if the file could not be read. */
  readonly texts: readonly Range[] | undefined;
  /** What the log says, whatever its spelling; two texts that mean the same have the same. Undefined like `texts`. */
  readonly meaning: string | undefined;
}

/** Reads a text as a file of a log. */
export function readingOf(path: string, text: string): Reading {
  const read = readYamlText(path, text);
  // A file that says nothing yet is no matter of spelling.
  const found = read.diagnostics.filter(({ code }) => code !== 'file-empty');
  if (!read.value) {
    return { text, diagnostics: found, repairs: repairsOf(found), texts: undefined, meaning: undefined };
  }
  const mended = mendAgainst(read.value, LOG_SCHEMA);
  const { file } = mended;
  const { year } = Object(mended.value) as { readonly year?: unknown };
  const only = typeof year === 'number' ? year : undefined;
  const scalars = eachScalar(file);
  const values = scalars.flatMap((scalar) => valueRepair(scalar, file, only) ?? []);
  const texts = scalars.flatMap(({ node }) =>
    node.type === 'PLAIN' || !node.range ? [] : [typed(node.range, file.draft)],
  );
  const meaning = meaningOf(mended.value, only);
  const unread = scalars.flatMap((scalar) => unreadable(scalar, file, only) ?? []);
  // From here on, what does not fit is taken out of the file.
  const held = holdMended(mended, LOG_SCHEMA, validate, LOG_SCHEMA.required);
  const diagnostics = [...found, ...held.diagnostics, ...unread];
  return { text, diagnostics, repairs: [...repairsOf(diagnostics), ...values], texts, meaning };
}

function repairsOf(diagnostics: readonly Diagnostic[]): Repair[] {
  return diagnostics.flatMap(({ code, at, repair }) =>
    at && repair ? [{ kind: kindOf(code), range: at.range, edits: repair }] : [],
  );
}

/** The repair of a value that stands on one line and that nothing else refers to. */
function valueRepair({ node, schema }: PlacedScalar, file: RawFile, year?: number): Repair | undefined {
  const [start = 0, end = 0] = node.range ?? [];
  const source = file.draft.text.slice(start, end);
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  const written = isQuoted ? source.slice(1, -1) : source;
  if (node.anchor || node.tag || (node.type !== 'PLAIN' && !isQuoted)) return undefined;
  // What is not as it is read holds line breaks, or signs that stand for others.
  if (typeof node.value === 'string' ? node.value !== written : typeof node.value !== 'number')
    return undefined;
  const meant = certainValue(node.value, schema, year);
  if (!meant || !PLAIN.test(meant.text)) return undefined;
  const at = isQuoted ? start + 1 : start;
  const edits = sourceEdits(file.draft, file.text, [{ at, remove: written.length, insert: meant.text }]);
  return edits && { kind: meant.kind, range: typed([start, end], file.draft), edits };
}

/** What needs no quotation marks anywhere. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}.%‰°㎡㎥/·-]*$/u;

/** What `normalise` will say of a date or a quantity. */
function unreadable({ node, schema }: PlacedScalar, file: RawFile, year?: number): Diagnostic | undefined {
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const [start = 0, end = 0] = node.range ?? [];
  const at = { file, range: typed([start, end], file.draft) };
  const written = String(value);
  if (schema['x-kind'] === 'date') {
    const read = parseDate(bare(value), year);
    if (isDate(read)) return undefined;
    const { problem, suggestion } = read;
    return diagnose('bad-date', { written, problem, suggestion }, at);
  }
  if (schema['x-kind'] !== 'quantity') return undefined;
  const read = parseQuantity(value);
  if (isQuantity(read)) return undefined;
  const { problem, suggestion } = read;
  return diagnose('bad-quantity', { written, problem, suggestion }, at);
}

/** Without the Chinese quotation marks that have been reported already. */
function bare(value: string | number): string | number {
  return typeof value === 'string' ? (betweenChineseQuotes(value) ?? value.trim()) : value;
}

function typed([start, end]: readonly [number, number, ...unknown[]], draft: Draft): Range {
  const from = draft.toSource(start);
  return { start: from, end: Math.max(from, draft.toSource(end)) };
}
