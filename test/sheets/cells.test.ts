import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { activityCell } from '../../src/sheets/activity-cell.ts';
import { dateCell } from '../../src/sheets/date-cell.ts';
import { measureHeading } from '../../src/sheets/heading.ts';
import {
  namesCell,
  participantsCell,
  stagesCell,
  subjectsCell,
  typesCell,
} from '../../src/sheets/list-cell.ts';
import { quantityCell } from '../../src/sheets/quantity-cell.ts';

const activity = { date: '2024-03-05', type: '常委会议' };

describe('a date', () => {
  it.each([
    ['2024-03-05', { year: 2024, month: 3, day: 5 }],
    ['2024-3-5', { year: 2024, month: 3, day: 5 }],
    ['2024-03-05/2024-03-05', { year: 2024, month: 3, day: 5 }],
    ['1900-03-01', { year: 1900, month: 3, day: 1 }],
  ])('of one day is a date: %s', (written, day) => expect(dateCell(written)).toEqual(day));

  it.each([
    ['2024-03', '2024-03'],
    ['2024-Q1', '2024-Q1'],
    [2024, '2024'],
    ['2024-03-05/2024-03-08', '2024-03-05/2024-03-08'],
    // Excel counts a 29 February 1900.
    ['1900-02-28', '1900-02-28'],
  ])('of anything else is what was written: %s', (written, text) => expect(dateCell(written)).toBe(text));
});

describe('a quantity', () => {
  it.each([
    ['24条', '条', '24'],
    [24, '条', '24'],
    ['4209.3万元', '万元', '4209.3'],
    [351, '万元', '351'],
    ['3万', '万元', '3'],
    ['三十六次', '次', '36'],
    ['12', '', '12'],
  ])('of the unit in the heading is a number: %s under %s', (written, unit, number) => {
    expect(String(quantityCell(written, unit))).toBe(number);
    expect(quantityCell(written, unit)).toBeInstanceOf(Big);
  });

  it.each([
    ['1000余人次', '人次', '1000余人次'],
    ['近500', '人次', '近500人次'],
    ['42000元', '万元', '42000元'],
    ['3.2亿元', '万元', '3.2亿元'],
    ['90.0%', '%', '90.0%'],
    ['12场次', '', '12场次'],
  ])('of any other kind says all of itself: %s under %s', (written, unit, text) => {
    expect(quantityCell(written, unit)).toBe(text);
  });

  it('of those who took part is in 人次, whatever people call it', () => {
    const cell = (participants: string) =>
      String(activityCell({ ...activity, participants }, 'participants', '人次'));
    expect(['9人', '9名', '9人次', '约30人'].map(cell)).toEqual(['9', '9', '9', '约30人']);
  });
});

describe('a list', () => {
  it('is written as people write it where import divides it so', () => {
    expect(namesCell(['提案委', '经济委'])).toBe('提案委、经济委');
    expect(typesCell(['党组会议', '主席会议'])).toBe('党组会议、主席会议');
    expect(stagesCell(['办复', '重点'])).toBe('办复、重点');
    expect(subjectsCell(['经济、科技形势', '其他'])).toBe('经济、科技形势；其他');
    expect(participantsCell(['张三', '李四'])).toBe('张三、李四');
  });

  it('stands line by line where import would read something else', () => {
    expect(namesCell('经济、科技委')).toBe('经济、科技委\n');
    expect(subjectsCell(['一、总结；二、部署', '其他'])).toBe('一、总结；二、部署\n其他\n');
    expect(subjectsCell(['1.总结', '2.部署'])).toBe('1.总结\n2.部署\n');
    // Types that only the log knows are not to be taken for those that they resemble.
    expect(typesCell('县区专题协商会')).toBe('县区专题协商会\n');
    expect(participantsCell(['12人'])).toBe('12人\n');
    expect(participantsCell(['张三'])).toBe('张三\n');
  });
});

describe('other fields', () => {
  it('read back as what they are', () => {
    const cell = (field: Parameters<typeof activityCell>[1], more: object) =>
      activityCell({ ...activity, ...more }, field, '');
    expect(cell('notable', { notable: true })).toBe('是');
    expect(cell('distinct', { distinct: false })).toBe('否');
    expect(cell('place', {})).toBeUndefined();
    expect(cell('note', { note: '第一行\n第二行\n' })).toBe('第一行\n第二行');
    expect(cell('instructions', { instructions: ['县委书记', '县长'] })).toBe('县委书记、县长');
    expect(cell('instructions', { instructions: { by: '县长', text: '请研究' } })).toBe('县长：请研究\n');
  });
});

describe('the heading of a measure', () => {
  it('is its name and unit where import reads it so, else one that cannot be mistaken', () => {
    expect(measureHeading('意见建议', '条')).toBe('意见建议（条）');
    // 活动场次 is a word for 次数, 米 is no unit that headings are known to name.
    expect(measureHeading('活动场次', '场次')).toBe('成果／活动场次（场次）');
    expect(measureHeading('开挖沟渠', '米')).toBe('成果／开挖沟渠（米）');
  });
});
