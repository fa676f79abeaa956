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

test('the same event reported by two committees, each in its own file', () => {
  const part = (title: string) =>
    `activities: [{date: 2024-03-05, type: 专题协商, title: ${title}, committee: 提案委}]\n`;
  expect(found(duplicateActivity, 'year: 2024\n', part('停车协商'), part('召开停车协商'))).toHaveLength(1);
  expect(found(duplicateActivity, 'year: 2024\n', part('停车协商'), part('养老协商'))).toEqual([]);
});
