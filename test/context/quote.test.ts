import { expect, test } from 'vitest';
import { joinQuoted, quoted } from '../../src/context/quote.ts';

test.each([
  ['农村电商发展', '“农村电商发展”'],
  ['规范“一老一小”服务', '“规范‘一老一小’服务”'],
  ['《中国共产党纪律处分条例》', '《中国共产党纪律处分条例》'],
  ['“书香政协”', '“书香政协”'],
  ['“三长制”与“河长制”', '“‘三长制’与‘河长制’”'],
  ['关于打通断头路的提案', '《关于打通断头路的提案》'],
  ['委员履职考核办法', '《委员履职考核办法》'],
  ['关于印发《工作规则》的通知', '《关于印发〈工作规则〉的通知》'],
  ['推进乡村建设规划', '“推进乡村建设规划”'],
  ['关于“三农”工作', '“‘三农’工作”'],
])('quotes %s', (topic, expected) => {
  expect(quoted(topic)).toBe(expected);
});

test('sets no 、 between topics in their marks', () => {
  expect(joinQuoted(['普惠托育', '加装电梯'])).toBe('“普惠托育”“加装电梯”');
  expect(joinQuoted([])).toBe('');
});
