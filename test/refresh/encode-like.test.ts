import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeLike } from '../../src/refresh/encode-like.ts';
import { gb18030Bytes } from '../../src/refresh/gb18030.ts';

describe('gb18030Bytes', () => {
  it('writes what GB 18030 reads, for any text', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('余', '近', '万', '亿', '6', '€', '㎡', '𠮷'),
        fc
          .integer({ min: 1, max: 0x10ffff })
          .filter((code) => code < 0xd800 || code > 0xdfff)
          .map((code) => String.fromCodePoint(code)),
      ),
    });
    fc.assert(
      fc.property(text, (written) => {
        const bytes = gb18030Bytes(written);
        // U+FFFD and a few private characters are read for no code, or for several.
        if (bytes) expect(decoder.decode(bytes)).toBe(written);
        else expect(written).toMatch(/[\p{Co}\ufffd]/u);
      }),
    );
  });

  it.each([
    ['意见建议3500余条', 'd2e2bcfbbda8d2e933353030d3e0ccf5'],
    ['𠮷', '9534b235'],
    ['€', 'a2e3'],
  ])('%s', (text, hex) => expect(Buffer.from(gb18030Bytes(text) ?? []).toString('hex')).toBe(hex));

  it('has no half characters', () => expect(gb18030Bytes('\ud800')).toBeUndefined());
});

describe('encodeLike', () => {
  it('refuses where the bytes cannot be had again from what was read', () => {
    // The sign € as Windows has it in GBK.
    const bytes = Buffer.from([0x80, 0x36]);
    expect(encodeLike(bytes, '€6', '€36')).toBeUndefined();
    expect(encodeLike(Buffer.from('6次'), '6', '36')).toBeUndefined();
  });
});
