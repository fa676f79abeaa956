import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseLog } from '../../src/normalise/normalise-log.ts';
import { checkLog } from '../../src/rules/check-log.ts';
import { anyLog, fileOf } from './any-log.ts';

test('normalising and the rules are total on whatever fits the schema', () => {
  fc.assert(
    fc.property(anyLog, anyLog, (main, part) => {
      const { value: log, diagnostics } = normaliseLog([main, part].map((value) => fileOf(value)));
      if (!log) throw new Error('no log');
      for (const { message } of [...diagnostics, ...checkLog(log)])
        expect(message).not.toMatch(/undefined|NaN/);
    }),
    { numRuns: 300 },
  );
});

test('what can’t be read is reported: nothing is lost in silence', () => {
  fc.assert(
    fc.property(anyLog, (written) => {
      const { value: log, diagnostics } = normaliseLog([fileOf(written)]);
      const kept = log?.activities.length ?? 0;
      const dates = diagnostics.filter(({ code }) => code === 'bad-date').length;
      expect(kept + dates).toBeGreaterThanOrEqual(written.activities?.length ?? 0);
      if (log && !log.complete) expect(diagnostics.length + log.unresolved.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
