import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/ooxml/zip/crc32.ts';
import { openPackage } from '../../src/ooxml/zip/open-package.ts';
import { isPackageProblem } from '../../src/ooxml/zip/package-problem.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { openedTexts } from './opened.ts';

const files = fc
  .uniqueArray(
    fc.tuple(fc.stringMatching(/^[a-z一-龥][a-z一-龥ß.]{0,6}$/), fc.string({ unit: 'grapheme' })),
    { selector: ([name]) => name.toLowerCase(), maxLength: 5 },
  )
  .map((entries) => new Map(entries));

describe('zip', () => {
  it('unpacks to what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (packed) => {
        expect([...(await openedTexts(writeZip(packed)))]).toEqual([...packed]);
      }),
    );
  });

  it('packs bytes as they are', async () => {
    const bytes = Uint8Array.of(0, 255, 128);
    const parts = await openPackage(writeZip(new Map([['a', bytes]])));
    expect(isPackageProblem(parts) ? parts : [...(parts.get('a') ?? [])]).toEqual([...bytes]);
  });

  it('knows the checksum of the standard', () => {
    expect(crc32(Buffer.from('123456789')).toString(16)).toBe('cbf43926');
  });

  it('refuses what is no whole ZIP file', async () => {
    const whole = writeZip(new Map([['a', '文'.repeat(100)]]));
    for (let length = 0; length < whole.length; length += 1) {
      expect(await openPackage(whole.slice(0, length))).toHaveProperty('problem');
    }
    expect(await openPackage(Buffer.from('PK'))).toEqual({ problem: 'foreign' });
  });

  it('never throws on damaged files, and never takes damaged content for whole', async () => {
    const whole = writeZip(new Map([['a', '文'.repeat(100)]]));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, value) => {
        const damaged = Uint8Array.from(whole);
        damaged[at] = value;
        const parts = await openPackage(damaged);
        if (isPackageProblem(parts)) return;
        for (const content of parts.values()) {
          expect(Buffer.from(content).toString()).toBe('文'.repeat(100));
        }
      }),
      { numRuns: 500 },
    );
  });
});
