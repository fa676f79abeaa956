import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedInstructions, readExportedInstructions } from '../../src/intake/exported/instructions.ts';

const roundTrip = (...given: Parameters<typeof exportedInstructions>[0]) =>
  readExportedInstructions(exportedInstructions(given));

describe('instructions in a cell', () => {
  it('stand one a line', () => {
    expect(exportedInstructions([{ by: '县委书记', text: '请农业局、水利局研究' }, '县长'])).toBe(
      '县委书记：请农业局、水利局研究\n县长\n',
    );
  });

  it('keep colons where they are', () => {
    expect(roundTrip('县委书记：请研究')).toEqual(['县委书记：请研究']);
    expect(roundTrip({ by: '甲：', text: '：乙：丙' })).toEqual([{ by: '甲：', text: '：乙：丙' }]);
  });

  it('read back as the same instructions', () => {
    const text = fc
      .array(fc.constantFrom('甲', '：', ':', '、', '；', '\n', ' '), { minLength: 1, maxLength: 6 })
      .map((letters) => letters.join('').trim())
      .filter((each) => each !== '');
    const instruction = fc.oneof(text, fc.record({ by: text, text }));
    fc.assert(
      fc.property(fc.array(instruction, { minLength: 1, maxLength: 3 }), (given) => {
        const cell = exportedInstructions(given);
        expect(readExportedInstructions(cell)).toEqual(given);
      }),
    );
  });
});
