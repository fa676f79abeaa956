import { BUILT_IN } from '../format/built-in.ts';
import { decodeCodePage } from './code-pages.ts';
import { type BiffRecord, RECORD, recordBytes, substreamAt } from './records.ts';
import { type ReducedSheet, reduceSheet } from './reduce-sheet.ts';

/** The stream of an .xls file with no more than the library needs to read its cells. */
export interface ReducedStream {
  readonly stream: Buffer;
  /** In the order of the tabs. */
  readonly sheets: readonly ReducedSheet[];
  /** Number formats, by what the library says of a cell instead. */
  readonly formats: ReadonlyMap<string, string>;
  readonly date1904: boolean;
}

/** Why there is none. */
export type StreamProblem = 'password' | 'damaged' | 'too-large' | 'kind';

const BIFF5 = 0x0500;
const BIFF8 = 0x0600;
const GLOBALS: readonly number[] = [
  RECORD.bof,
  RECORD.codePage,
  RECORD.date1904,
  RECORD.xf,
  RECORD.sst,
  RECORD.eof,
];

/** Steps that the library takes for the shared texts: it looks for each character among the ends of the records. */
const MOST_STEPS = 2_000_000_000;

/** Reduces a stream to its cells, in time that grows with its length. */
export function reduceStream(stream: Buffer): ReducedStream | StreamProblem {
  const globals = substreamAt(stream, 0);
  if (!globals) return stream.length > 0 ? 'damaged' : 'kind';
  const version = globals[0]?.body.length ? globals[0].body.readUInt16LE(0) : 0;
  if (version !== BIFF5 && version !== BIFF8) return 'kind';
  if (globals.some(({ type }) => type === RECORD.filePass)) return 'password';
  if (!areShort(globals)) return 'too-large';
  const parts: Buffer[] = [];
  const sheets: { readonly bound: Buffer; readonly sheet: ReducedSheet }[] = [];
  let left = stream.length;
  for (const { body } of globals.filter(isWorksheet)) {
    const records = substreamAt(stream, body.readUInt32LE(0));
    if (!records) return 'damaged';
    // No two sheets share their cells.
    left -= records.reduce((total, record) => total + record.body.length, 0);
    if (left < 0) return 'damaged';
    sheets.push({ bound: Buffer.from(body), sheet: reduceSheet(records, body[4] !== 0) });
  }
  const kept = withContinues(globals).filter(
    ({ type }) => GLOBALS.includes(type) || type === RECORD.continue,
  );
  const { records: formatRecords, formats } = formatsOf(globals, version === BIFF8);
  const [begin, ...rest] = kept;
  if (!begin) return 'damaged';
  const before = [begin, ...formatRecords, ...rest.filter(({ type }) => type !== RECORD.eof)].map(
    recordBytes,
  );
  const bounds = sheets.map(({ bound }) => ({ type: RECORD.boundSheet, body: bound }));
  const end = recordBytes({ type: RECORD.eof, body: Buffer.alloc(0) });
  let at = [...before, ...bounds.map(recordBytes), end].reduce((total, { length }) => total + length, 0);
  for (const { bound, sheet } of sheets) {
    bound.writeUInt32LE(at, 0);
    at += sheet.stream.length;
  }
  parts.push(...before, ...bounds.map(recordBytes), end, ...sheets.map(({ sheet }) => sheet.stream));
  const date1904 = globals.some(({ type, body }) => type === RECORD.date1904 && body[0] === 1);
  return { stream: Buffer.concat(parts), sheets: sheets.map(({ sheet }) => sheet), formats, date1904 };
}

/** Sheets of cells, and neither charts nor modules. */
function isWorksheet({ type, body }: BiffRecord): boolean {
  return type === RECORD.boundSheet && body.length >= 8 && body[5] === 0;
}

/** Whether the shared texts, and the records that they go on in, are few enough for the library. */
function areShort(records: readonly BiffRecord[]): boolean {
  const start = records.findIndex(({ type }) => type === RECORD.sst);
  if (start < 0) return true;
  const after = records.slice(start + 1).findIndex(({ type }) => type !== RECORD.continue);
  const texts = records.slice(start, after < 0 ? undefined : start + 1 + after);
  const bytes = texts.reduce((total, { body }) => total + body.length, 0);
  return bytes * texts.length <= MOST_STEPS;
}

/** Without the continuations of records that are left out. */
function withContinues(records: readonly BiffRecord[]): BiffRecord[] {
  let last = 0;
  return records.filter(({ type }) => {
    if (type !== RECORD.continue) last = type;
    return type !== RECORD.continue || GLOBALS.includes(last);
  });
}

/**
 * The number formats of cells. The library does not decode those of old files, so each is given to it under a name of
 * ASCII: the number of the format.
 */
function formatsOf(globals: readonly BiffRecord[], isBiff8: boolean) {
  const page = globals
    .find(({ type, body }) => type === RECORD.codePage && body.length >= 2)
    ?.body.readUInt16LE(0);
  const own = new Map<number, string>();
  for (const { type, body } of globals) {
    if (type !== RECORD.format || body.length < 3) continue;
    own.set(
      body.readUInt16LE(0),
      isBiff8 ? unicodeText(body) : decodeCodePage(page ?? 1252, body.subarray(3)),
    );
  }
  const ids = new Set(
    globals.flatMap(({ type, body }) => (type === RECORD.xf && body.length >= 4 ? body.readUInt16LE(2) : [])),
  );
  const formats = new Map<string, string>();
  const records: BiffRecord[] = [];
  for (const id of ids) {
    const name = Buffer.from(`#${id}`, 'latin1');
    formats.set(`#${id}`, own.get(id) ?? BUILT_IN[id] ?? 'General');
    const head = Buffer.alloc(isBiff8 ? 5 : 3);
    head.writeUInt16LE(id, 0);
    head[2] = name.length;
    records.push({ type: RECORD.format, body: Buffer.concat([head, name]) });
  }
  return { records, formats };
}

/** The text of a format: its length in characters, whether they take two bytes each, the characters. */
function unicodeText(body: Buffer): string {
  if (body.length < 5) return '';
  const length = body.readUInt16LE(2);
  const isWide = (body[4] ?? 0) % 2 === 1;
  return body.subarray(5, 5 + (isWide ? 2 * length : length)).toString(isWide ? 'utf16le' : 'latin1');
}
