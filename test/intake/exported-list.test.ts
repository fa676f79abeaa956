import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedList, readExportedList } from '../../src/intake/exported/list.ts';

describe('a list in a cell', () => {
  it('has an item a line, and a line break at its end', () => {
    expect(exportedList(['经济、科技形势', '其他'])).toBe('经济、科技形势\n其他\n');
    expect(exportedList(['经济、科技形势'])).toBe('经济、科技形势\n');
  });

  it('has more line breaks between items than any of them holds', () => {
    expect(exportedList(['第一行\n第二行', '甲'])).toBe('第一行\n第二行\n\n甲\n\n');
  });

  it('is none without a line break at its end', () => {
    expect(readExportedList('张三、李四')).toBeUndefined();
    expect(readExportedList('张三\n李四')).toBeUndefined();
  });

  it('reads back as the same items', () => {
    const item = fc
      .array(fc.constantFrom('甲', '、', '；', '\n', ' ', '乙'), { minLength: 1, maxLength: 8 })
      .map((letters) => letters.join('').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), (items) => {
        expect(readExportedList(exportedList(items))).toEqual(items);
      }),
    );
  });
});
