import { describe, expect, test } from 'vitest';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';
import { isQuantity, parseQuantity } from '../../src/quantity/parse-quantity.ts';
import { parseUnit } from '../../src/quantity/scale.ts';

/** Value, scale, unit and precision in one line. */
function parsed(written: string | number): string {
  const quantity = parseQuantity(written);
  if (!isQuantity(quantity)) return JSON.stringify(quantity);
  return [quantity.value.toFixed(), quantity.scale, quantity.unit, quantity.precision].join(' ');
}

describe('parseQuantity reads what people write', () => {
  test.each([
    ['24条', '24  条 exact'],
    ['4209.3万元', '42093000 万 元 exact'],
    ['1000余人次', '1000  人次 over'],
    ['近500场次', '500  场次 under'],
    ['约96亿元', '9600000000 亿 元 about'],
    ['20多万元', '200000 万 元 more'],
    ['20万余元', '200000 万 元 over'],
    ['百余次', '100  次 over'],
    ['十余次', '10  次 over'],
    ['万余人', '10000 万 人 over'],
    ['120多件', '120  件 more'],
    ['1万方', '10000 万 方 exact'],
    ['30%', '30  % exact'],
    ['100条以上', '100  条 orMore'],
    ['100条以下', '100  条 orLess'],
    ['100条左右', '100  条 around'],
    ['3万余元', '30000 万 元 over'],
    ['三万余元', '30000 万 元 over'],
    ['三十六次', '36  次 exact'],
    ['两千三百余人', '2300  人 over'],
    ['30千瓦', '30  千瓦 exact'],
    ['2个百分点', '2  个百分点 exact'],
    ['3个半天', '3  个半天 exact'],
    ['3把', '3  把 exact'],
    ['30kW', '30  kW exact'],
    ['5元/吨', '5  元/吨 exact'],
    ['24', '24   exact'],
    [24, '24   exact'],
    [4209.3, '4209.3   exact'],
    [0, '0   exact'],
  ])('%s', (written, expected) => {
    expect(parsed(written)).toBe(expected);
  });
});

describe('parseQuantity says what is wrong and what to write', () => {
  test.each([
    ['３５００条', 'full-width', '3500条', 0],
    ['100％', 'full-width', '100%', 3],
    ['1_000条', 'separator', '1000条', 1],
    ['约100余万元', 'two-precisions', '100余万元', 0],
    ['百分之三', 'fraction', '3%', 0],
    ['近百分之八十', 'fraction', '近80%', 1],
    ['百分之三点五', 'fraction', '3.5%', 0],
    ['千分之三', 'fraction', '3‰', 0],
    ['3亿5000万元', 'wording', '3.5亿元', 1],
    ['2亿300万元', 'wording', '2.03亿元', 1],
    ['1万2000人', 'wording', '1.2万人', 1],
    ['1万2千人', 'thousands', '1.2万人', 1],
    ['一点五万人', 'fraction', '1.5万人', 0],
    ['四十九点零九亿元', 'fraction', '49.09亿元', 0],
    ['两点〇五万人', 'fraction', '2.05万人', 0],
    ['100来条', 'wording', '约100条', 0],
    ['千把人', 'wording', '约千人', 0],
    ['10w', 'wording', '10万', 2],
    ['3，500条', 'full-width', '3500条', 1],
    ['3,500条', 'separator', '3500条', 1],
    ['12,345,678元', 'separator', '12345678元', 2],
    ['24 条', 'space', '24条', 2],
    ['24\u3000条', 'space', '24条', 2],
    [' 24条', 'space', '24条', 0],
    ['0123', 'leading-zero', '123', 0],
    ['.46', 'leading-point', '0.46', 0],
    ['4千人', 'thousands', '4000人', 1],
    ['3.5千人', 'thousands', '3500人', 1],
    ['2万亿元', 'wording', '20000亿元', 1],
    ['120+件', 'wording', '120余件', 3],
    ['超过100条', 'wording', '100条以上', 0],
    ['十几次', 'wording', '十余次', 1],
    ['100条多', 'wording', '100多条', 3],
    ['3余万元', 'wording', '3万余元', 1],
    ['约100余条', 'two-precisions', '100余条', 0],
    ['1000余人左右', 'two-precisions', '1000余人', 6],
  ])('%s', (written, problem, suggestion, at) => {
    expect(parseQuantity(written)).toEqual({ problem, suggestion, at });
  });

  test.each([
    ['', 'empty'],
    ['条', 'no-number'],
    ['多次', 'no-number'],
    ['数十次', 'vague'],
    ['几十次', 'vague'],
    ['1.2.3', 'bad-number'],
    ['1,5条', 'bad-number'],
    ['4—6名', 'range'],
    ['20-30名', 'range'],
    ['三四次', 'range'],
    ['-5次', 'negative'],
    [-5, 'negative'],
    [Number.NaN, 'no-number'],
    [Number('12345678901234567890'), 'imprecise'],
    [1e21, 'imprecise'],
  ])('%s has no correct form', (written, problem) => {
    const result = parseQuantity(written);
    expect(result).toMatchObject({ problem });
    expect(result).not.toHaveProperty('suggestion');
  });
});

test('a quantity prints as it was written', () => {
  const written = [
    '24条',
    '4209.30万元',
    '1000余人次',
    '近500场次',
    '约96亿元',
    '20多万元',
    '20万余元',
    '3万余元',
    '100%',
    '90.0%',
    '100条以上',
    '100条左右',
    '0.5万元',
  ];
  for (const text of written) {
    const quantity = parseQuantity(text);
    expect(isQuantity(quantity) && formatQuantity(quantity)).toBe(text);
  }
});

test('a unit gives up its scale', () => {
  expect(parseUnit('万元')).toEqual({ scale: '万', unit: '元' });
  expect(parseUnit('人次')).toEqual({ scale: '', unit: '人次' });
  expect(parseUnit('万')).toEqual({ scale: '万', unit: '' });
});

test.each(['三分之一', '一半', '两个半小时', '三天半', '1..5', '10_00'])(
  '%s is no quantity, and nothing is guessed',
  (written) => {
    const parsed = parseQuantity(written);
    expect(isQuantity(parsed) ? parsed : parsed.suggestion).toBeUndefined();
  },
);
