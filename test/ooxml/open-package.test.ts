import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/ooxml/zip/open-package.ts';
import { isPackageProblem } from '../../src/ooxml/zip/package-problem.ts';
import { opened } from './opened.ts';
import { oleFile, type RawEntry, rawZip } from './raw-zip.ts';

const text = (content: string) => Buffer.from(content);
const entry = (name: string, more: Partial<RawEntry> = {}): RawEntry => ({
  name,
  content: text('文'),
  ...more,
});
const MB = 1024 * 1024;

async function problem(bytes: Uint8Array): Promise<string> {
  const parts = await openPackage(bytes);
  return isPackageProblem(parts) ? parts.problem : 'none';
}

describe('openPackage', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['legacy', oleFile(['WordDocument', '1Table'])],
    // The name as text of a document, not as that of a stream.
    ['legacy', Buffer.concat([oleFile(['WordDocument']), Buffer.from('##EncryptedPackage\0', 'utf16le')])],
    ['password', oleFile(['EncryptionInfo', 'EncryptedPackage'])],
    ['password', rawZip([entry('a', { flags: 0x801 })])],
    ['password', rawZip([entry('a', { flags: 0x841 })])],
    ['pdf', text('%PDF-1.7\n')],
    ['rtf', text('{\\rtf1')],
    [
      'odt',
      rawZip([entry('mimetype', { content: text('application/vnd.oasis.opendocument.text'), method: 0 })]),
    ],
    ['foreign', text('文字')],
    ['foreign', text('P')],
    ['damaged', text('PK\x03\x04')],
    ['damaged', rawZip([entry('a', { sum: 1 })])],
    ['damaged', rawZip([entry('a', { size: 1 })])],
    ['damaged', rawZip([entry('a', { size: 100 })])],
    ['damaged', rawZip([entry('a', { method: 12 })])],
    ['unsafe', rawZip([entry('a'), entry('a')])],
    ['unsafe', rawZip([entry('word/a.xml'), entry('WORD/A.XML')])],
    ['unsafe', rawZip([entry('../a')])],
    ['unsafe', rawZip([entry('a/../../b')])],
    ['unsafe', rawZip([entry('/a')])],
    ['unsafe', rawZip([entry('C:/a')])],
    ['unsafe', rawZip([entry('a\\b')])],
    ['unsafe', rawZip([entry('a\0b')])],
    ['too-large', rawZip(Array.from({ length: 10_001 }, (_, index) => entry(`${index}`)))],
  ])('says that a file is %s', async (expected, bytes) => {
    expect(await problem(bytes)).toBe(expected);
  });

  it('stops a bomb while it unpacks, whatever it says of its size', async () => {
    const bomb = rawZip([entry('word/document.xml', { content: Buffer.alloc(40 * MB) })]);
    expect(bomb.length).toBeLessThan(60_000);
    const small = rawZip([entry('word/document.xml', { content: Buffer.alloc(40 * MB), size: 100 })]);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problem(bomb)).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 * MB);
    expect(await problem(small)).toBe('damaged');
  });

  it('stops many bombs in one file, and takes the bomb within a file for a file', async () => {
    const content = Buffer.alloc(3 * MB);
    const many = rawZip(Array.from({ length: 40 }, (_, index) => entry(`${index}`, { content })));
    expect(await problem(many)).toBe('too-large');
    const nested = rawZip([entry('a.docx', { content: many, method: 0 })]);
    expect((await opened(nested)).get('a.docx')?.length).toBe(many.length);
  });

  it('takes folders for no parts, comments for none of its business, and names as they are', async () => {
    const parts = await opened(
      rawZip([entry('word/', { content: text('') }), entry('word/图.xml', { flags: 0 })], 'PK'),
    );
    expect([...parts.keys()]).toEqual(['word/图.xml']);
  });

  it('reads ZIP64', async () => {
    const plain = Buffer.from(rawZip([entry('a')]));
    const end = plain.subarray(plain.length - 22);
    const [directory, size] = [end.readUInt32LE(16), end.readUInt32LE(12)];
    const record = Buffer.alloc(56);
    record.write('PK\x06\x06', 'latin1');
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(1n, 24);
    record.writeBigUInt64LE(1n, 32);
    record.writeBigUInt64LE(BigInt(size), 40);
    record.writeBigUInt64LE(BigInt(directory), 48);
    const locator = Buffer.alloc(20);
    locator.write('PK\x06\x07', 'latin1');
    locator.writeBigUInt64LE(BigInt(plain.length - 22), 8);
    locator.writeUInt32LE(1, 16);
    const last = Buffer.from(end);
    last.fill(0xff, 8, 20);
    const bytes = Buffer.concat([plain.subarray(0, -22), record, locator, last]);
    expect([...(await opened(bytes)).keys()]).toEqual(['a']);
  });
});
