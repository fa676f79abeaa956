import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/write/zip/crc32.ts';
import { readZip } from '../../src/write/zip/read-zip.ts';
import { writeZip } from '../../src/write/zip/write-zip.ts';

const files = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), {
    selector: ([name]) => name,
    maxLength: 5,
  })
  .map((entries) => new Map(entries));

describe('zip', () => {
  it('unpacks to what was packed', () => {
    fc.assert(
      fc.property(files, (packed) => {
        const unpacked = readZip(writeZip(packed));
        expect([...(unpacked ?? [])].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
          ...packed,
        ]);
      }),
    );
  });

  it('knows the checksum of the standard', () => {
    expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
  });

  it('refuses what is no whole ZIP file', () => {
    const whole = writeZip(new Map([['a', '文'.repeat(100)]]));
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(readZip(whole.slice(0, length))).toBeUndefined();
      }),
    );
    expect(readZip(Buffer.from('PK'))).toBeUndefined();
  });

  it('never throws on damaged files, and never takes damaged content for whole', () => {
    const whole = writeZip(new Map([['a', '文'.repeat(100)]]));
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), (at, value) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = value;
        for (const content of readZip(damaged)?.values() ?? []) {
          expect(Buffer.from(content).toString()).toBe('文'.repeat(100));
        }
      }),
    );
  });
});
