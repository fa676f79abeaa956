/** Types of records of .xls files that the program looks at ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  note: 0x001c,
  date1904: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  codePage: 0x0042,
  colInfo: 0x007d,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  sst: 0x00fc,
  labelSst: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolErr: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  bof: 0x0809,
} as const;

/** A record: what it is, and what it holds. */
export interface BiffRecord {
  readonly type: number;
  readonly body: Buffer;
}

/** Bytes of a record before what it holds. */
const HEADER = 4;

/**
 * The records of a substream, from its beginning to its end record, those of substreams within it (charts) left out.
 *
 * @returns undefined if there is no substream there, or it is cut short
 */
export function substreamAt(stream: Buffer, start: number): BiffRecord[] | undefined {
  const found: BiffRecord[] = [];
  let depth = 0;
  for (let at = start; at + HEADER <= stream.length; ) {
    const type = stream.readUInt16LE(at);
    const end = at + HEADER + stream.readUInt16LE(at + 2);
    if (end > stream.length || (depth === 0 && type !== RECORD.bof)) return undefined;
    if (type === RECORD.bof) depth += 1;
    if (depth === 1) found.push({ type, body: stream.subarray(at + HEADER, end) });
    if (type === RECORD.eof) depth -= 1;
    if (depth === 0) return found;
    at = end;
  }
  return undefined;
}

/** A record as bytes. */
export function recordBytes({ type, body }: BiffRecord): Buffer {
  const header = Buffer.alloc(HEADER);
  header.writeUInt16LE(type, 0);
  header.writeUInt16LE(body.length, 2);
  return Buffer.concat([header, body]);
}
