import { describe, expect, test } from 'vitest';
import { unpaired } from '../../src/proofread/marks/unpaired.ts';
import { found, textAt } from './text.ts';

const marks = (...texts: string[]) =>
  found(unpaired, ...texts).map((diagnostic) => `${textAt(diagnostic)}${diagnostic.at?.range.start}`);

describe('unpaired', () => {
  test.each([
    ['“甲', ['“0']],
    ['甲”乙', ['”1']],
    ['（甲', ['（0']],
    ['《甲〉', ['〉2', '《0']],
    ['“甲“乙', ['“2']],
    ['“甲“乙”', ['“0']],
    ['见附件（甲））', ['）6']],
  ])('finds what lacks its partner in %s', (text, expected) => expect(marks(text).sort()).toEqual(expected));

  test('bears as many as there are', () => expect(marks('“'.repeat(150_000))).toEqual(['“149999']));

  test.each([
    ['“甲”（乙）《丙》'],
    ['（甲)'],
    ['1）甲；2）乙'],
    ['一）甲'],
    ['’98年，don’t'],
    ['“甲‘乙’”'],
    ['a) 甲'],
    ['【甲】〔2024〕1号'],
  ])('lets %s be', (text) => expect(marks(text)).toEqual([]));

  test('lets the next paragraph close, or open a quotation anew', () => {
    expect(marks('他说：“甲', '乙”。')).toEqual([]);
    expect(marks('“甲', '“乙', '“丙”')).toEqual([]);
    expect(marks('修改为：“甲', '乙', '丙”')).toEqual([]);
    expect(marks('“甲', '“乙', '丙”。', '丁')).toEqual([]);
    expect(marks('说“甲', '乙', '丙”')).toEqual(['“1', '”7']);
    expect(marks('“甲', ...Array(50).fill('乙'), '丙”')).toEqual(['“0', '”104']);
    expect(marks('（甲', '（乙）')).toEqual(['（0']);
    expect(marks('“甲', '乙“丙', '丁')).toEqual(['“0', '“4']);
  });

  test('says what is missing, and the clause', () => {
    const [first] = found(unpaired, '见《甲');
    expect(first).toMatchObject({
      message: '“《”没有与它配对的“》”',
      hint: '补上“》”，或删去“《”（GB/T 15834-2011 4.15）',
    });
    expect(found(unpaired, '甲）')[0]?.hint).toContain('4.9');
    expect(found(unpaired, '甲”')[0]?.hint).toContain('4.8');
  });
});
