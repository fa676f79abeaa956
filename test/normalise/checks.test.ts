import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/normalise/log.ts';
import { lineColumn, locationOf } from '../../src/source/source.ts';
import { goodLog, logOf } from './log-of.ts';

const checks = (...lines: string[]): readonly Check[] =>
  goodLog(`year: 2024\nchecks:\n${lines.map((line) => `- ${line}\n`).join('')}`).checks;

describe('checks', () => {
  test('are told apart by their fields, in either language', () => {
    expect(
      checks(
        '{total: 甲, parts: [乙]}',
        '{占比: {甲: 6.7%}, 分母: 乙}',
        '{相等: [甲, 乙]}',
        '{rate: 甲, of: 乙}',
        '{指标: 甲, 不超过: 乙}',
        '{figure: 甲, atLeast: 4次}',
      ).map(({ kind }) => kind),
    ).toEqual(['total', 'shares', 'equal', 'rate', 'atMost', 'atLeast']);
  });

  test('have names and numbers, and know where each stands', () => {
    const [check] = checks('{name: 结果, total: 办结, parts: [甲, 148, 10件]}');
    if (check?.kind !== 'total') throw new Error('no total');
    expect(check.name).toBe('结果');
    expect(check.parts.map(({ name }) => name)).toEqual(['甲', '148', '10件']);
    expect(
      check.parts.map(({ literal }) => ('value' in literal ? literal.value.toFixed() : literal.problem)),
    ).toEqual(['no-number', '148', '10']);
    const columns = [check.total, ...check.parts].map(({ origin, part }) => {
      const { file, range } = locationOf(origin, part);
      return lineColumn(file, range.start).column;
    });
    expect(columns).toEqual([21, 33, 36, 41]);
  });

  test('of shares are half-up and open unless the log says otherwise', () => {
    const options = (more: string) => {
      const [check] = checks(`{shares: {甲: 6.7, 乙: 7.3%}, of: 丙${more}}`);
      if (check?.kind !== 'shares') throw new Error('no shares');
      return check;
    };
    expect(options('')).toMatchObject({ rounding: 'half-up', complete: false });
    expect(options(', 齐全: 是')).toMatchObject({ rounding: 'half-up', complete: true });
    expect(options(', 尾数: 最大余额')).toMatchObject({ rounding: 'largest-remainder', complete: true });
    const [first] = options('').shares;
    expect(first?.share.literal).toMatchObject({ unit: '%' });
    expect(first?.part.part).toBe('key');
  });

  test('stand in included files too, in order', () => {
    const log = goodLog('year: 2024\nchecks: [{equal: [甲, 乙]}]\n', 'checks: [{equal: [丙, 丁]}]\n');
    expect(log.checks.map(({ origin }) => origin.file.path)).toEqual(['log.yaml', 'part-1.yaml']);
  });

  test.each([
    ['{equal: [甲, 乙], of: 丙}', '分母（of）'],
    ['{equal: [甲, 乙], figure: 丙}', '指标（figure）'],
    ['{rate: 甲, of: 乙, tolerance: 1}', '允差（tolerance）'],
  ])('that say what does nothing are told so: %s', (check, field) => {
    const { diagnostics } = logOf(`year: 2024\nchecks: [${check}]\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['goes-with']);
    expect(diagnostics[0]?.message).toContain(field);
  });

  test('whose tolerance cannot be read are left out', () => {
    const { log, diagnostics } = logOf('year: 2024\nchecks: [{equal: [甲, 乙], tolerance: 几件}]\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['bad-quantity']);
    expect(log.checks).toEqual([]);
  });
});
