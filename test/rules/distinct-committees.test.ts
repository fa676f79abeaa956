import { describe, expect, test } from 'vitest';
import { distinctCommittees } from '../../src/rules/distinct-committees.ts';
import { found } from './codes.ts';

const log = (...committees: string[]) =>
  `year: 2024\norganization:\n  committees:\n${committees.map((committee) => `  - ${committee}\n`).join('')}`;

describe('distinctCommittees', () => {
  test('accepts distinct names', () => {
    expect(found(distinctCommittees, log('提案委', '{name: 经济委员会, shortName: 经济委}'))).toEqual([]);
  });

  test('reports a repeated name, and a short name that is another’s', () => {
    expect(found(distinctCommittees, log('提案委', '提案委'))).toEqual(['duplicate-committee 5:5 4:5']);
    expect(
      found(
        distinctCommittees,
        log('{name: 文化文史委员会, shortName: 文史委}', '{name: 文史和学习委员会, shortName: 文史委}'),
      ),
    ).toEqual(['duplicate-committee 5:5 4:5']);
  });
});
