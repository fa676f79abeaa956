import { describe, expect, test } from 'vitest';
import { codes, heldGivens, hints, messages, places } from './held.ts';

describe('figures that are one number', () => {
  test('are accepted where they are', () => {
    expect(heldGivens('{甲: 12条, 乙: 12条}', '{equal: [甲, 乙, 12条]}')).toEqual([]);
    expect(heldGivens('{甲: 3512条, 乙: 3500余条}', '{equal: [甲, 乙]}', '{equal: [乙, 甲]}')).toEqual([]);
  });

  test('are each held against the first', () => {
    const found = heldGivens(
      '{甲: 12条, 乙: 13条, 丙: 12条, 丁: 30条}',
      '{name: 条数, equal: [甲, 乙, 丙, 丁]}',
    );
    expect(codes(found)).toEqual(['checked-figures-differ 4:25', 'checked-figures-differ 4:31']);
    expect(messages(found)[0]).toBe('条数：“乙”13条应当等于“甲”12条，差1条');
    expect(hints(found)[0]).toBe('核对两个数');
    expect(places(found.slice(0, 1))).toEqual(['2 “甲”12条', '2 “乙”13条']);
  });

  test('are no figure and itself, which is the same whatever the log says', () => {
    const checks = ['{equal: [甲, 甲]}', '{figure: 甲, atMost: 甲}', '{total: 甲, parts: [甲]}'];
    const found = heldGivens('{甲: 12条}', ...checks);
    expect(codes(found)).toEqual([
      'figure-checked-against-itself 4:15',
      'figure-checked-against-itself 5:23',
      'figure-checked-against-itself 6:22',
    ]);
    expect(messages(found)[0]).toBe('“甲”在两边都有，等于和它自己相比');
  });

  test('may differ by the tolerance', () => {
    const check = '{equal: [甲, 乙], tolerance: 0.1万元}';
    expect(heldGivens('{甲: 351万元, 乙: 351.1万元}', check)).toEqual([]);
    expect(heldGivens('{甲: 351万元, 乙: 351.2万元}', check)).toHaveLength(1);
  });

  test('with 万 too much or too little, or two digits swapped, are told so', () => {
    expect(hints(heldGivens('{甲: 351万元, 乙: 351元}', '{equal: [甲, 乙]}'))).toEqual([
      '可能的原因：“乙”351元差一万倍，“万”写漏或写多了',
    ]);
    expect(hints(heldGivens('{甲: 215条, 乙: 125条}', '{equal: [甲, 乙]}'))).toEqual([
      '可能的原因：125条若是215条就对得上，像是两个数字颠倒了',
    ]);
  });

  test('are not said in two ways that no reader takes for one', () => {
    const found = heldGivens('{正文: 100余场, 图表: 120余场}', '{equal: [正文, 图表]}');
    expect(codes(found)).toEqual(['checked-figures-worded-differently 4:16']);
    expect(messages(found)).toEqual(['“正文”100余场和“图表”120余场应当是一个数，说法却不同']);
    expect(heldGivens('{正文: 100余场, 图表: 100余场}', '{equal: [正文, 图表]}')).toEqual([]);
    expect(codes(heldGivens('{正文: 100余场, 图表: 近100场}', '{equal: [正文, 图表]}'))).toHaveLength(1);
  });
});

describe('a bound', () => {
  test('holds on its side only', () => {
    expect(heldGivens('{甲: 3条, 乙: 5条}', '{figure: 甲, atMost: 乙}', '{figure: 乙, atLeast: 甲}')).toEqual(
      [],
    );
    expect(heldGivens('{甲: 5条, 乙: 5条}', '{figure: 甲, atMost: 乙}', '{figure: 甲, atLeast: 乙}')).toEqual(
      [],
    );
    const found = heldGivens('{甲: 3条, 乙: 5条}', '{figure: 乙, atMost: 甲}', '{figure: 甲, atLeast: 4}');
    expect(codes(found)).toEqual(['figure-beyond-limit 4:12', 'figure-beyond-limit 5:12']);
    expect(messages(found)).toEqual(['“乙”5条，不应超过“甲”3条，差2条', '“甲”3条，不应少于4条，差1条']);
  });

  test('is given what words leave open, and the tolerance', () => {
    expect(heldGivens('{甲: 3500余条}', '{figure: 甲, atMost: 3550条}')).toEqual([]);
    expect(messages(heldGivens('{甲: 3500余条}', '{figure: 甲, atMost: 3400条}'))[0]).toContain(
      '至少差100条',
    );
    expect(heldGivens('{甲: 3500条}', '{figure: 甲, atMost: 3400条, tolerance: 100条}')).toEqual([]);
  });
});

describe('a rate', () => {
  const GIVENS = '{满意: 59.9%, 基本满意: 30.1%, 问卷: 259份}';

  test('is one that some whole number makes', () => {
    expect(heldGivens(GIVENS, '{rate: 基本满意, of: 问卷}', '{rate: [59.8%, 60.2], of: 259份}')).toEqual([]);
  });

  test('else is told with those next to it', () => {
    const found = heldGivens(GIVENS, '{name: 测评, rate: [满意, 基本满意, 50.0%], of: 问卷}');
    expect(codes(found)).toEqual(['unattainable-share 4:21', 'unattainable-share 4:31']);
    expect(messages(found)[0]).toBe('测评：没有哪个整数占“问卷”259份的百分比是“满意”59.9%');
    expect(hints(found)[0]).toBe('最近的：155份是59.8%，156份是60.2%；核对百分比和分母');
  });

  test('of a rough number, and what is no percentage, are not held', () => {
    expect(heldGivens(GIVENS, '{rate: 满意, of: 约259份}')).toEqual([]);
    const found = heldGivens(GIVENS, '{rate: 问卷, of: 259份}');
    expect(codes(found)).toEqual(['unit-mismatch 4:10']);
    expect(messages(found)).toEqual(['“比率”以“%”计，这里写的是“259份”']);
  });
});
