import { describe, expect, test } from 'vitest';
import { codes, held, heldGivens, hints, messages, places } from './held.ts';

const GIVENS = '{总数: 591件, 甲: 148件, 乙: 364件, 丙: 66件, 丁: 13件}';

describe('a total and its parts', () => {
  test('are accepted where they add up', () => {
    expect(heldGivens(GIVENS, '{total: 总数, parts: [甲, 乙, 丙, 丁]}')).toEqual([]);
    expect(heldGivens(GIVENS, '{total: 591件, parts: [148, 364, 丙, 13件]}')).toEqual([]);
  });

  test('that do not are told with both sides, the difference and their places', () => {
    const found = heldGivens(GIVENS, '{name: 结果, total: 总数, parts: [甲, 乙, 丙, 10件]}');
    expect(codes(found)).toEqual(['total-differs-from-parts 4:21']);
    expect(messages(found)).toEqual([
      '结果：“总数”591件，各分项合计588件（“甲”148件、“乙”364件、“丙”66件、10件），差3件',
    ]);
    expect(places(found)).toEqual(['2 “总数”591件', '2 “甲”148件', '2 “乙”364件', '2 “丙”66件']);
  });

  test('may differ by the tolerance, and by no more', () => {
    const check = (tolerance: string) =>
      codes(heldGivens(GIVENS, `{total: 总数, parts: [甲, 乙, 丙, 10件], tolerance: ${tolerance}}`));
    expect(check('3件')).toEqual([]);
    expect(check('3')).toEqual([]);
    expect(check('2件')).toHaveLength(1);
    expect(check('3条')).toEqual(['unit-mismatch 4:49']);
  });

  test('are given what their words leave open', () => {
    const givens = '{总数: 3500余条, 甲: 3000条, 乙: 近600条, 丙: 700条}';
    expect(heldGivens(givens, '{total: 总数, parts: [甲, 乙]}')).toEqual([]);
    const found = heldGivens(givens, '{total: 总数, parts: [甲, 丙]}');
    expect(messages(found)[0]).toContain('至少差100条');
    expect(hints(found)).toEqual(['核对总数和各分项']);
  });

  test('with 万元 and 元 add up', () => {
    const givens = '{总额: 4560.3万元, 甲: 4209.3万元, 乙: 3510000元}';
    expect(heldGivens(givens, '{total: 总额, parts: [甲, 乙]}', '{total: 总额, parts: [甲, 351]}')).toEqual(
      [],
    );
  });

  test('of unlike units are not compared', () => {
    const found = heldGivens('{总数: 192条, 甲: 100条, 乙: 92则}', '{total: 总数, parts: [甲, 乙]}');
    expect(codes(found)).toEqual(['unlike-units-compared 4:26']);
    expect(messages(found)).toEqual(['单位不同的数不能相比：“总数”以“条”计，“乙”以“则”计']);
  });
});

describe('the cause', () => {
  const cause = (givens: string, parts: string) =>
    hints(heldGivens(givens, `{total: 总数, parts: [${parts}]}`))[0];

  test('is a figure that is missing among the parts', () => {
    expect(cause('{总数: 100件, 甲: 60件, 乙: 27件, 丙: 13件}', '甲, 乙')).toBe(
      '可能的原因：少的数恰是“丙”13件，漏在分项之外',
    );
  });

  test('is no figure of another kind that happens to be as much', () => {
    const found = held(`year: 2024
activities: [{date: 2024-05-10, type: 专题调研, topic: 中药材, instructions: 县委书记}]
proposals: {totals: {收到: 223件, 立案: 205件}}
givens: {经济类: 82件, 民生类: 107件, 文体类: 15件}
checks: [{total: 提案立案, parts: [经济类, 民生类, 文体类]}]
`);
    expect(hints(found)).toEqual(['核对总数和各分项']);
  });

  test('is none of many figures', () => {
    expect(cause('{总数: 100件, 甲: 99件, 乙: 1件, 丙: 1件, 丁: 1件, 戊: 1件}', '甲')).toBe(
      '核对总数和各分项',
    );
  });

  test('is a part that is there twice, or too much', () => {
    expect(cause('{总数: 87件, 甲: 60件, 乙: 27件}', '甲, 乙, 乙')).toContain('多出的数恰是“乙”27件');
  });

  test('is a part off by ten thousand, or with two digits swapped', () => {
    expect(cause('{总数: 360万元, 甲: 9万元, 乙: 351元}', '甲, 乙')).toBe(
      '可能的原因：“乙”351元差一万倍，“万”写漏或写多了',
    );
    expect(cause('{总数: 502件, 甲: 138件, 乙: 346件}', '甲, 乙')).toBe(
      '可能的原因：346件若是364件就对得上，像是两个数字颠倒了',
    );
    expect(cause('{总数: 520件, 甲: 138件, 乙: 364件}', '甲, 乙')).toBe(
      '可能的原因：520件若是502件就对得上，像是两个数字颠倒了',
    );
  });

  test('is no slip of the pen in what nobody has written: it adds several entries up', () => {
    const log = (total: string, check: string) => `year: 2024
activities:
  - { date: 2024-03-05, type: 专题协商, title: 停车, results: { 意见建议: 40条 } }
  - { date: 2024-04-05, type: 对口协商, title: 饮水, results: { 意见建议: 12条 } }
givens: { 附表: ${total} }
checks: [${check}]`;
    expect(hints(held(log('45条', '{total: 附表, parts: [意见建议, 20条]}')))).toEqual(['核对总数和各分项']);
    // But the table that it is held against is written.
    const swapped = ['可能的原因：25条若是52条就对得上，像是两个数字颠倒了'];
    expect(hints(held(log('25条', '{equal: [意见建议, 附表]}')))).toEqual(swapped);
    expect(hints(held(log('25条', '{equal: [附表, 意见建议]}')))).toEqual(swapped);
  });

  test('is a part within another, if that is all of the difference', () => {
    const parts = (received: number) =>
      hints(
        held(`year: 2024
proposals: {totals: {收到: ${received}件, 立案: 205件, 不立案: 18件, 重点: 8件}}
checks: [{total: 提案收到, parts: [提案立案, 提案不立案, 重点提案]}]
`),
      );
    expect(parts(223)).toEqual(['可能的原因：“重点提案”8件已在“提案立案”之内，不能再加']);
    expect(parts(229)).toEqual(['核对总数和各分项']);
  });

  test('is not computed from rough numbers', () => {
    expect(cause('{总数: 100件, 甲: 60件, 乙: 近20件, 丙: 20件}', '甲, 乙')).toBe('核对总数和各分项');
  });

  test('is entries that two parts share', () => {
    const found = held(`year: 2024
activities:
- {date: 2024-03-01, type: [党组会议, 主席会议], title: 党组会议暨主席会议}
- {date: 2024-04-01, type: 主席会议, title: 四月主席会议}
- {date: 2024-05-01, type: 党组会议, title: 五月党组会议}
checks:
- {total: 会议, parts: [党组会议, 主席会议]}
`);
    expect(messages(found)).toEqual(['“会议”3次，各分项合计4次（“党组会议”2次、“主席会议”2次），差1次']);
    expect(hints(found)[0]).toBe('可能的原因：“党组会议”和“主席会议”有1条相同的记录，重复算了');
    expect(places(found)).toEqual([
      '3 “会议”的依据：党组会议暨主席会议，1次',
      '4 “会议”的依据：四月主席会议，1次',
      '5 “会议”的依据：五月党组会议，1次',
      '3 “党组会议”的依据：党组会议暨主席会议，1次（另有1条依据）',
      '3 “主席会议”的依据：党组会议暨主席会议，1次（另有1条依据）',
    ]);
  });

  test('is the one entry that the parts lack', () => {
    const row = (type: string, count: string, day: number) =>
      `- {date: 2024-03-0${day}, type: ${type}, title: ${type}${day}, results: {意见建议: ${count}}}\n`;
    const found = held(`year: 2024
activities:
${row('专题协商', '12条', 1)}${row('专题协商', '7条', 2)}${row('座谈会', '9条', 3)}
figures: {协商建议: {sum: 意见建议, where: {type: 协商}}}
checks:
- {total: 意见建议, parts: [协商建议]}
`);
    expect(hints(found)).toEqual(['可能的原因：相差的数恰是“座谈会3”这一条（9条），漏了或重了']);
    expect(places(found)).toEqual([
      '3 “意见建议”的依据：专题协商1，12条',
      '4 “意见建议”的依据：专题协商2，7条',
      '5 “意见建议”的依据：座谈会3，9条',
      '3 “协商建议”的依据：专题协商1，12条',
      '4 “协商建议”的依据：专题协商2，7条',
    ]);
  });
});

describe('names', () => {
  test('that nothing has are errors, with what was probably meant', () => {
    const found = heldGivens('{总件数: 3件, 甲类: 3件}', '{total: 总件, parts: [甲娄, 无此数]}');
    expect(codes(found)).toEqual([
      'unknown-checked-figure 4:11',
      'unknown-checked-figure 4:23',
      'unknown-checked-figure 4:27',
    ]);
    expect(hints(found)[0]).toBe('是否想写“总件数”？');
    expect(hints(found)[1]).toBe('是否想写“甲类”？');
    expect(hints(found)[2]).toContain('stats');
  });

  test('prefer the log’s own figures to those that it does not use', () => {
    expect(hints(heldGivens('{文化: 3件}', '{equal: [文化, 文华]}'))).toEqual(['是否想写“文化”？']);
  });

  test('that are badly written quantities are told so', () => {
    const found = heldGivens('{总数: 3件}', '{total: 总数, parts: ["1,234件"]}');
    expect(codes(found)).toEqual(['bad-quantity 4:23']);
    expect(hints(found)[0]).toContain('1234件');
  });
});

describe('nothing is held', () => {
  const check = 'checks: [{total: 会议总数, parts: [主席会议]}]\n';

  test('against what may lack entries, nor against what is made from it', () => {
    const text = (type: string) => `year: 2024
activities:
- {date: 2024-03-01, type: 主席会议, title: 主席会议}
- {date: 2024-03-02, type: ${type}, title: 另一次会议}
figures: {会议总数: {total: [常委会议]}}
${check}`;
    expect(codes(held(text('常委会议')))).toEqual([]);
    expect(codes(held(text('座谈会')))).toEqual(['total-differs-from-parts 6:18']);
    expect(codes(held(text('常委会仪')))).toEqual([]);
  });

  test.each([
    ['{sum: 意见建议, where: {type: 会议}}', '99条'],
    ['{ratio: [常委会议, 主席会议]}', '99%'],
    ['{quotient: [常委会议, 主席会议]}', '99次'],
    ['{count: {tag: 产业}}', '99次'],
  ])('against %s of what may lack entries', (definition, amount) => {
    const text = (type: string, result: string) => `year: 2024
activities:
- {date: 2024-03-01, type: 主席会议, title: 主席会议, results: {意见建议: 3条}}
- {date: 2024-03-02, type: ${type}, title: 另一次会议, results: {意见建议: ${result}}}
figures: {所求: ${definition}}
checks: [{equal: [所求, ${amount}]}]
`;
    expect(codes(held(text('常委会议', '4条')))).toEqual(['checked-figures-differ 6:23']);
    expect(held(text('常委会仪', '几条'))).toEqual([]);
  });

  test('for names whose declaration has an error, or no number yet', () => {
    expect(held(`year: 2024\nfigures: {会议总数: {total: [没有的]}}\n${check}`)).toEqual([]);
    expect(held(`year: 2024\ngivens: {会议总数: 三五次}\n${check}`)).toEqual([]);
    const lacking = '{会议总数: {ratio: [常委会议, 主席会议]}}';
    expect(held(`year: 2024\nfigures: ${lacking}\n${check}`)).toEqual([]);
  });
});
