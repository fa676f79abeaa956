import { expect, test } from 'vitest';
import { addBounds, agree, boundsOf, surelyAbove } from '../../src/quantity/bounds.ts';
import { quantity } from './quantity.ts';

test.each([
  ['3500余条', '3512条', true],
  ['3500余条', '3599条', true],
  ['3500余条', '3499条', false],
  ['3500余条', '3700条', false],
  ['近500场次', '498场次', true],
  ['近500场次', '502场次', false],
  ['近500场次', '400场次', false],
  ['约100人', '105人', true],
  ['约100人', '106人', false],
  ['100人以上', '3000人', true],
  ['100人以上', '99人', false],
  ['100人以下', '3人', true],
  ['20余万元', '29.5万元', true],
  ['20万余元', '29.5万元', false],
  ['1.5亿余元', '1.59亿元', true],
  ['1.5亿余元', '2.4亿元', false],
  ['6次', '6次', true],
  ['6次', '7次', false],
  ['1000余人次', '1900余人次', true],
])('%s and %s can be one number: %s', (claim, known, expected) => {
  expect(agree(boundsOf(quantity(claim)), boundsOf(quantity(known)))).toBe(expected);
  expect(agree(boundsOf(quantity(known)), boundsOf(quantity(claim)))).toBe(expected);
});

test('the bounds of a sum are the sums of the bounds', () => {
  const { low, high } = addBounds(boundsOf(quantity('1000余人次')), boundsOf(quantity('24人次')));
  expect([low.toFixed(), high?.toFixed()]).toEqual(['1024', '2024']);
  expect(addBounds(boundsOf(quantity('10次以上')), boundsOf(quantity('3次'))).high).toBeUndefined();
});

test.each([
  [['3700件'], ['3500余件'], true],
  [['3599件'], ['3500余件'], false],
  [['60件', '50件'], ['100件'], true],
  [['近60件', '50件'], ['105件'], false],
  [['9000件'], ['100件以上'], false],
  [[], ['0件'], false],
])('%j are surely above %j: %s', (parts, whole, expected) => {
  expect(surelyAbove(parts.map(quantity), whole.map(quantity))).toBe(expected);
});
