import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writableText } from '../../src/compose/writable-text.ts';
import { refusedCharacter } from '../../src/read/characters.ts';
import { nasty } from './nasty.ts';

describe('writableText', () => {
  test.each([
    ['what breaks lines breaks them', '一\v二\f三\u2028四\u2029五', '一\n二\n三\n四\n五'],
    ['what is invisible goes', '\ufeff一\u200b二\u200e三\u202e四\u2060五\u2066', '一二三四五'],
    [
      'what is no character is shown to have been there',
      '一\0二\u0007三\ud83d四\ufdd0五\u{1ffff}',
      '一□二□三□四□五□',
    ],
    [
      'all else stays',
      '一\t二\r\n三\u3000四\u00a0五👨\u200d👩𠮷\u0085',
      '一\t二\r\n三\u3000四\u00a0五👨\u200d👩𠮷\u0085',
    ],
  ])('%s', (_, text, expected) => {
    expect(writableText(text)).toBe(expected);
  });

  test('leaves nothing that a log may not hold, and changes nothing else', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const written = writableText(text);
        expect(refusedCharacter(written)).toBeUndefined();
        expect(writableText(written)).toBe(written);
        if (!refusedCharacter(text)) expect(written).toBe(text);
      }),
    );
  });
});
