import { describe, expect, test } from 'vitest';
import { ordinalGap } from '../../src/rules/ordinal-gap.ts';
import { ordinalOrder } from '../../src/rules/ordinal-order.ts';
import { ordinalRepeat } from '../../src/rules/ordinal-repeat.ts';
import { logOf } from '../normalise/log-of.ts';
import { found } from './codes.ts';

/** Each meeting as `date title`, of type 主席会议 unless a third word says otherwise. */
const log = (...meetings: string[]) =>
  `year: 2024\nactivities:\n${meetings
    .map((meeting) => meeting.split(' '))
    .map(([date, title, type = '主席会议']) => `- {date: ${date}, type: ${type}, title: ${title}}\n`)
    .join('')}`;

describe('ordinalGap', () => {
  test('accepts ordinals that run on, in whatever order and spelling they are logged', () => {
    expect(
      found(
        ordinalGap,
        log('2024-03-01 第67次主席会议', '2024-02-01 第六十六次主席会议', '2024-04-01 68次主席会议'),
      ),
    ).toEqual([]);
  });

  test('names the missing ordinals and the neighbours', () => {
    const text = log('2024-02-01 第66次主席会议', '2024-03-01 第68次主席会议', '2024-04-01 第71次主席会议');
    expect(found(ordinalGap, text)).toEqual(['ordinal-gap 4:41 3:41', 'ordinal-gap 5:41 4:41']);
    expect(ordinalGap(logOf(text).log).map(({ message }) => message)).toEqual([
      '主席会议缺第67次：台账里有第66次和第68次',
      '主席会议缺第69次、第70次：台账里有第68次和第71次',
    ]);
  });

  test('says a wide gap in short', () => {
    const text = log('2024-02-01 第6次主席会议', '2024-03-01 第68次主席会议');
    expect(ordinalGap(logOf(text).log)[0]?.message).toContain('缺第7次至第67次');
  });

  test('numbers each 届 and each type of its own', () => {
    const text = log(
      '2024-01-01 九届三十次主席会议',
      '2024-03-01 十届一次主席会议',
      '2024-04-01 十届二次主席会议',
      '2024-04-02 十届五次常委会议 常委会议',
    );
    expect(found(ordinalGap, text)).toEqual([]);
  });

  test('sees a gap within a 届', () => {
    const text = log('2024-03-01 十届一次主席会议', '2024-04-01 第十届委员会第三次主席会议');
    expect(ordinalGap(logOf(text).log)[0]?.message).toContain('十届主席会议缺第2次');
  });

  test('joins titles without a 届 to the only one', () => {
    expect(
      found(
        ordinalGap,
        log('2024-03-01 十届一次主席会议', '2024-04-01 第2次主席会议', '2024-05-01 十届三次主席会议'),
      ),
    ).toEqual([]);
  });

  test('lets meetings without an ordinal fill a gap between its neighbours, and no other', () => {
    const gap = ['2024-02-01 第6次主席会议', '2024-05-01 第8次主席会议'];
    expect(found(ordinalGap, log(...gap, '2024-03-01 主席会议'))).toEqual([]);
    expect(found(ordinalGap, log(...gap, '2024-06-01 主席会议'))).toHaveLength(1);
    expect(found(ordinalGap, log(...gap, '2024-03-01 常委会议 常委会议'))).toHaveLength(1);
  });

  test('leaves types that are not numbered alone', () => {
    expect(
      found(ordinalGap, log('2024-02-01 第6次读书会 读书活动', '2024-05-01 第8次读书会 读书活动')),
    ).toEqual([]);
  });
});

describe('ordinalRepeat', () => {
  test('accepts distinct ordinals', () => {
    expect(found(ordinalRepeat, log('2024-02-01 第6次主席会议', '2024-05-01 第7次主席会议'))).toEqual([]);
  });

  test('reports an ordinal on two days', () => {
    const text = log('2024-02-01 第6次主席会议', '2024-05-01 第六次主席会议');
    expect(found(ordinalRepeat, text)).toEqual(['ordinal-repeat 4:41 3:41']);
  });

  test('leaves one on the same day to the rule about duplicates', () => {
    expect(found(ordinalRepeat, log('2024-02-01 第6次主席会议', '2024-02-01 主席会议第六次会议'))).toEqual(
      [],
    );
  });

  test('is not hidden by a meeting in between that the log calls distinct', () => {
    const entry = (date: string, more = '') =>
      `- {date: ${date}, type: 主席会议, title: 第6次主席会议${more}}\n`;
    const text = `year: 2024\nactivities:\n${entry('2024-02-01')}${entry('2024-02-02', ', distinct: true')}${entry('2024-03-01')}`;
    expect(found(ordinalRepeat, text)).toEqual(['ordinal-repeat 5:41 3:41']);
  });

  test('points at a written ordinal where there is no title', () => {
    const text = `year: 2024
activities:
- {date: 2024-02-01, type: 主席会议, ordinal: 6}
- {date: 2024-03-01, type: 主席会议, ordinal: 6}
`;
    expect(found(ordinalRepeat, text)).toEqual(['ordinal-repeat 4:43 3:43']);
  });
});

describe('ordinalOrder', () => {
  test('accepts meetings in order, on the same day too', () => {
    expect(
      found(
        ordinalOrder,
        log('2024-02-01 第6次主席会议', '2024-02-01 第7次主席会议', '2024-02 第8次主席会议'),
      ),
    ).toEqual([]);
  });

  test('reports a later number on an earlier day', () => {
    const text = log('2024-03-01 第6次主席会议', '2024-02-01 第7次主席会议');
    expect(found(ordinalOrder, text)).toEqual(['ordinal-order 4:10 3:41']);
  });
});
