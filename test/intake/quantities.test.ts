import { describe, expect, it } from 'vitest';
import { takeIn } from '../../src/intake/take-in.ts';
import { book } from './book.ts';
import { activity, column, type Given } from './one-row.ts';

const shown = (text: string, number: string): Given => ({ text, number });

describe('the quantity of a measure', () => {
  it.each<[Given, string, string | number | undefined]>([
    [24, '', '24条'],
    [24, '条', '24条'],
    [0, '', '0条'],
    ['24条', '', '24条'],
    ['24', '条', '24条'],
    ['24 条', '', '24条'],
    ['２４条', '', '24条'],
    ['２４', '条', '24条'],
    ['1,200', '条', '1200条'],
    [shown('1,200', '1200'), '条', '1200条'],
    [shown('24条', '24'), '', '24条'],
    [shown('24 条', '24'), '', '24条'],
    [shown('35', '34.6'), '', '34.6条'],
    [shown('1E+05', '123456'), '', '123456条'],
    ['十二条', '', '十二条'],
    ['约50', '', '约50条'],
    ['50余', '', '50余条'],
    ['50以上', '', '50条以上'],
    ['024条', '', '24条'],
    ['4千条', '', '4000条'],
    // The heading's unit is not the measure's: as typed, for validation to complain.
    [24, '件', '24件'],
    ['24件', '条', '24件'],
    // No correction of these is certain.
    ['12-15条', '', '12-15条'],
    ['120+', '条', '120+'],
    ['数十条', '', '数十条'],
    ['12条3篇', '', '12条3篇'],
    ['计划12条', '', '计划12条'],
    ['采纳3条，未采纳9条', '', '采纳3条，未采纳9条'],
    [-3, '', '-3'],
    // What is shown is not what is there: in thousands, it seems.
    [shown('12', '12345'), '', '12（12345）'],
    [shown('12条', '12345'), '', '12条（12345）'],
    [shown('1.2万', '12345'), '', '12345条'],
    [{ text: '3月5日', number: '45356', date: { year: 2024, month: 3, day: 5 } }, '', '3月5日'],
    ['', '', undefined],
    ['无', '', undefined],
    ['—', '', undefined],
    ['/', '', undefined],
  ])('%j under “%s” → %s', (given, unit, expected) => {
    const { value, cells, inferred } = activity([column('results/意见建议', given, unit, '意见建议')]);
    expect(value.results?.意见建议).toBe(expected);
    expect(value.note).toBeUndefined();
    expect(inferred.size).toBe(0);
    expect(cells.has('results/意见建议')).toBe(expected !== undefined);
  });

  it.each<[string, string]>([
    ['提出12条', '12条'],
    ['共12条', '12条'],
    ['12条（已报送）', '12条'],
    ['12条，均已报送', '12条'],
    ['20条（含书面5条）', '20条'],
  ])('%s is %s, with all of it in the note', (given, expected) => {
    const { value } = activity([column('results/意见建议', given, '条', '意见建议（条）')]);
    expect(value.results).toEqual({ 意见建议: expected });
    expect(value.note).toBe(`意见建议（条）：${given}`);
  });

  it('words without a number are a note', () => {
    const { value } = activity([column('results/意见建议', '详见附件', '', '意见建议')]);
    expect(value).not.toHaveProperty('results');
    expect(value.note).toBe('意见建议：详见附件');
  });

  it('lines of one entry add up once, and the note has each', () => {
    const { value } = activity([
      { meaning: 'results/意见建议', heading: '意见建议', cells: ['12条', 3, '约5条'] },
    ]);
    expect(value.results).toEqual({ 意见建议: '约20条' });
    expect(value.note).toBe('意见建议：12条；意见建议：3；意见建议：约5条');
  });

  it('lines that do not add up stay as typed', () => {
    const { value } = activity([{ meaning: 'results/意见建议', cells: ['12条', '3篇'] }]);
    expect(value.results).toEqual({ 意见建议: '12条；3篇' });
  });
});

describe('money', () => {
  it.each<[Given, string, string | number, boolean]>([
    [351, '万元', '351万元', false],
    [351, '元', '351元', false],
    [351, '', '351万元', true],
    ['351', '', '351万元', true],
    [0, '', '0万元', false],
    ['4209.3万元', '', '4209.3万元', false],
    ['3.5万', '', '3.5万元', false],
    ['3.5万', '元', '3.5万元', false],
    [shown('351万元', '351'), '', '351万元', false],
    [shown('1.2万元', '12345'), '', '12345元', false],
    [shown('¥1,200.00', '1200'), '', '1200元', false],
    // Which of the two is right?
    [shown('¥1,200.00', '1200'), '万元', '¥1,200.00', false],
    [shown('¥0.00', '0'), '万元', '0万元', false],
    [shown('0.3', '0.3'), '万元', '0.3万元', false],
    ['4,209.30万元', '', '4209.30万元', false],
  ])('%j under “%s” → %s', (given, unit, expected, assumed) => {
    const { value, assumed: units } = activity([column('funds', given, unit, '资金')]);
    expect(value.funds).toBe(expected);
    expect(units.get('funds')).toBe(assumed ? '万元' : undefined);
  });
});

describe('shares shown by a number format', () => {
  it.each([
    [shown('85.0%', '0.85'), '85%'],
    [shown('90.0%', '0.8995'), '89.95%'],
  ])('%j → %s', (given, expected) => {
    expect(activity([column('results/意见建议', given)]).value.results).toEqual({ 意见建议: expected });
  });
});

describe('those who took part', () => {
  it.each<[Given, string, string | string[] | undefined, string?]>([
    [34, '', '34人次'],
    [34, '人', '34人'],
    [34, '人次', '34人次'],
    ['34 人', '', '34人'],
    ['34人', '人次', '34人'],
    ['1000余人次', '', '1000余人次'],
    ['约50人', '', '约50人'],
    [shown('34人次', '34'), '', '34人次'],
    ['张三、李四', '', ['张三', '李四']],
    ['张三\n李四\n王小五', '', ['张三', '李四', '王小五']],
    ['阿依古丽·买买提，欧阳修文', '', ['阿依古丽·买买提', '欧阳修文']],
    ['常委甲\n委员、乙\n', '', ['常委甲', '委员、乙']],
    ['12人\n', '', ['12人']],
    ['全体常委', '', undefined, '参加：全体常委'],
    ['委员、县直部门负责人', '', undefined, '参加：委员、县直部门负责人'],
    ['张三', '', undefined, '参加：张三'],
    ['张三、李四等12人', '', '12人', '参加：张三、李四等12人'],
    ['县政协主席张三等34人', '', '34人', '参加：县政协主席张三等34人'],
    ['34人（含列席5人）', '', '34人', '参加：34人（含列席5人）'],
    ['34人（列席5人）', '', '34人（列席5人）'],
    ['常委30人，列席12人', '', '常委30人，列席12人'],
    ['应到34人', '', '应到34人'],
    ['两人及委员12人', '', '两人及委员12人'],
    ['无', '', undefined],
  ])('%j under “%s” → %j', (given, unit, expected, note) => {
    const { value } = activity([column('participants', given, unit, '参加')]);
    expect(value.participants).toEqual(expected);
    expect(value.note).toBe(note);
  });

  it('one name counts where the heading speaks of names', () => {
    const { value, cells } = activity([column('participants', '张三', '', '参加人员名单')]);
    expect(value.participants).toEqual(['张三']);
    expect(cells.get('participants')?.text).toBe('张三');
  });
});

describe('how many events', () => {
  it.each<[Given, string, string | number]>([
    [3, '', 3],
    [3, '次', 3],
    [3, '场次', 3],
    ['3次', '', '3次'],
    ['近500场次', '', '近500场次'],
    [0, '', 0],
  ])('%j under “%s” → %s', (given, unit, expected) => {
    expect(activity([column('times', given, unit)]).value.times).toBe(expected);
  });
});

describe('money without a unit is spoken of', () => {
  const taken = (heading: string, ...cells: readonly Given[]) =>
    takeIn(
      book({ rows: [['日期', '活动名称', heading], ...cells.map((cell) => ['2024-03-05', '甲', cell])] }),
      {
        mapping: new Map(),
      },
    ).diagnostics.filter(({ code }) => code === 'unit-assumed');

  it('once a column, at the first number', () => {
    expect(taken('经费', '4万元', 351, 12).map(({ message }) => message)).toEqual([
      '“经费”一列没有写单位，“351”这样的数按“万元”记',
    ]);
  });

  it('not where the heading or the cells say it', () => {
    expect(taken('经费（万元）', 351)).toEqual([]);
    expect(taken('经费', '351元', 0, '无')).toEqual([]);
  });
});
