import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/diagnostic/width.ts';
import { wrap } from '../../src/diagnostic/wrap.ts';

describe('wrap', () => {
  it('breaks between hanzi, keeps words whole and closing marks with their text', () => {
    expect(wrap('写成什么格式：docx（默认）', 12)).toEqual(['写成什么格', '式：docx（默', '认）']);
    expect(wrap('版式（默认 GB/T 9704-2012）', 16)).toEqual(['版式（默认 GB/T', '9704-2012）']);
  });

  it('loses nothing but spaces at breaks, and no line is too wide unless one word is', () => {
    const text = fc.string({ unit: fc.constantFrom('政', '协', '，', 'a', 'b', ' ', '（', '）') });
    fc.assert(
      fc.property(text, fc.integer({ min: 8, max: 40 }), (written, width) => {
        const lines = wrap(written, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(written.replaceAll(' ', ''));
        for (const line of lines) {
          if (/^[a-b ]*[，）]*$/.test(line) || /[，）]{2}$/.test(line)) continue;
          expect(displayWidth(line)).toBeLessThanOrEqual(width + 2);
        }
      }),
    );
  });
});
