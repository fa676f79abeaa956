import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { duplicateActivity } from '../../src/rules/duplicate-activity.ts';
import { found } from './codes.ts';

const log = (...entries: string[]) =>
  `year: 2024\norganization: {name: 政协某某县委员会, shortName: 县政协}\nactivities:\n${entries.map((entry) => `- {${entry}}\n`).join('')}`;

describe('duplicateActivity', () => {
  test('accepts events of another day, type or title', () => {
    const text = log(
      'date: 2024-03-05, type: 专题协商, title: 养老服务协商会',
      'date: 2024-03-06, type: 专题协商, title: 养老服务协商会',
      'date: 2024-03-05, type: 专题调研, title: 养老服务协商会',
      'date: 2024-03-05, type: 专题协商, title: 托育服务协商会',
    );
    expect(found(duplicateActivity, text)).toEqual([]);
  });

  test('reports the same title on the same day, whatever stands around it', () => {
    const text = log(
      'date: 2024-03-05, type: 专题协商, title: 县政协召开“养老服务”协商会',
      'date: 2024-03-05, type: [座谈会, 专题协商], title: 养老服务协商会',
    );
    expect(found(duplicateActivity, text)).toEqual(['duplicate-activity 5:3 4:3']);
  });

  test('reports one of a day within the other’s days or month', () => {
    const text = log(
      'date: 2024-03-04/2024-03-08, type: 专题视察, title: 水利工程视察',
      'date: 2024-03-06, type: 专题视察, title: 水利工程视察',
    );
    expect(found(duplicateActivity, text)).toEqual(['duplicate-activity 5:3 4:3']);
  });

  test('knows a meeting by its ordinal, under three names', () => {
    const text = log(
      'date: 2024-03-05, type: 常委会议, title: 县政协十届十二次常委会议',
      'date: 2024-03-05, type: 常委会议, title: 政协第十届委员会常务委员会第十二次会议',
      'date: 2024-03-05, type: 常委会议, title: 第10届第12次常委会',
    );
    expect(found(duplicateActivity, text)).toEqual([
      'duplicate-activity 5:3 4:3',
      'duplicate-activity 6:3 4:3',
    ]);
  });

  test('reports entries without titles that agree in committee and topic', () => {
    const text = log(
      'date: 2024-03-05, type: 座谈会, committee: 提案委, topic: 养老',
      'date: 2024-03-05, type: 座谈会, committee: 提案委, topic: 养老',
      'date: 2024-03-05, type: 座谈会, committee: 经济委, topic: 养老',
      'date: 2024-03-05, type: 座谈会, committee: 提案委, topic: 托育',
    );
    expect(found(duplicateActivity, text)).toEqual(['duplicate-activity 5:3 4:3']);
  });

  test('accepts rows of a month that say no more than their type', () => {
    const text = log('date: 2024-03, type: 走访企业', 'date: 2024-03, type: 走访企业');
    expect(found(duplicateActivity, text)).toEqual([]);
  });

  test('holds rows whose title only says the type against those of the same date', () => {
    const row = (date: string) => `date: ${date}, type: 走访企业, title: 走访企业`;
    expect(found(duplicateActivity, log(row('2024-03'), row('2024-03-05')))).toEqual([]);
    expect(found(duplicateActivity, log(row('2024-03-05'), row('2024-03-05')))).toHaveLength(1);
  });

  test('leaves entries that the log calls distinct alone', () => {
    const text = log(
      'date: 2024-03-05, type: 座谈会, title: 界别座谈会',
      'date: 2024-03-05, type: 座谈会, title: 界别座谈会, distinct: true',
    );
    expect(found(duplicateActivity, text)).toEqual([]);
  });

  test('reports an entry once, however many it resembles, across files', () => {
    const entry = 'date: 2024-03-05, type: [座谈会, 专题协商], title: 界别座谈会';
    expect(found(duplicateActivity, log(entry, entry, entry))).toHaveLength(2);
    expect(found(duplicateActivity, log(entry), `activities:\n- {${entry}}\n`)).toEqual([
      'duplicate-activity part-1.yaml:2:3 4:3',
    ]);
  });
});

describe('one meeting under several names', () => {
  const meeting = (date: string, title: string, type = '主席会议') =>
    `date: ${date}, type: ${type}, title: ${title}`;

  test('is found by its ordinal beside a row of the whole month, which overlaps them all', () => {
    const text = log(
      meeting('2024-12-02', '十届第67次主席会议'),
      meeting('2024-12-02', '主席会议第六十七次会议'),
      meeting('2024-12-02', '67次主席会议'),
      meeting('2024-12', '十届67次主席（扩大）会议'),
    );
    expect(found(duplicateActivity, text)).toEqual([
      'duplicate-activity 5:3 4:3',
      'duplicate-activity 6:3 4:3',
      'duplicate-activity 7:3 4:3',
    ]);
  });

  test('is found on its day without an ordinal', () => {
    const text = log(
      meeting('2024-12-02', '县政协主席会议'),
      meeting('2024-12-02', '第67次主席会议'),
      meeting('2024-12-02', '主席会议专题学习'),
      meeting('2024-12-03', '主席会议专题学习'),
    );
    expect(found(duplicateActivity, text)).toEqual([
      'duplicate-activity 5:3 4:3',
      'duplicate-activity 6:3 4:3',
    ]);
  });

  test('is not guessed where it could be either of two, nor where none has an ordinal', () => {
    const two = [meeting('2024-12-02', '第67次主席会议'), meeting('2024-12-02', '第68次主席会议')];
    expect(found(duplicateActivity, log(...two, meeting('2024-12-02', '主席会议专题学习')))).toEqual([]);
    const none = [meeting('2024-12-02', '主席会议专题学习'), meeting('2024-12-02', '主席会议研究工作')];
    expect(found(duplicateActivity, log(...none))).toEqual([]);
  });

  test('is found under another type that its title does not mean', () => {
    const text = log(
      meeting('2024-12-02', '第67次主席会议'),
      meeting('2024-12-02', '十届县政协第六十七次主席会议', '座谈会'),
      meeting('2024-12-02', '落实第67次主席会议精神座谈会', '座谈会'),
      meeting('2024-12-02', '第67次主席会议议定事项视察', '专题视察'),
    );
    expect(found(duplicateActivity, text)).toEqual(['duplicate-activity 5:3 4:3']);
  });

  test('is left alone where the log calls it distinct', () => {
    const distinct = `${meeting('2024-12-02', '主席会议专题学习')}, distinct: true`;
    expect(found(duplicateActivity, log(meeting('2024-12-02', '第67次主席会议'), distinct))).toEqual([]);
  });
});

test('law: each entry that overlaps an earlier one of its title is reported, and no other', () => {
  const span = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.nat(9));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), (spans) => {
      const days = spans.map(([from, length]) => ({ from, to: Math.min(28, from + length) }));
      const two = (day: number) => String(day).padStart(2, '0');
      const rows = days.map(
        ({ from, to }) => `date: 2024-03-${two(from)}/2024-03-${two(to)}, type: 专题视察, title: 水利视察`,
      );
      const expected = days.flatMap((day, index) => {
        const isAlike = days.slice(0, index).some(({ from, to }) => from <= day.to && day.from <= to);
        return isAlike ? [index + 4] : [];
      });
      const lines = found(duplicateActivity, log(...rows)).map((one) => Number(/ (\d+):/.exec(one)?.[1]));
      expect(lines).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the same event reported by two committees, each in its own file', () => {
  const part = (title: string) =>
    `activities: [{date: 2024-03-05, type: 专题协商, title: ${title}, committee: 提案委}]\n`;
  expect(found(duplicateActivity, 'year: 2024\n', part('停车协商'), part('召开停车协商'))).toHaveLength(1);
  expect(found(duplicateActivity, 'year: 2024\n', part('停车协商'), part('养老协商'))).toEqual([]);
});
