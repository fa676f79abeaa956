import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/proofread/rule.ts';
import { found, textAt, type Written } from './text.ts';

/** Texts that a rule finds fault with, each with `found → corrected`, and as many and more that are right. */
export interface Cases {
  readonly bad: Readonly<Record<string, string>>;
  readonly good: readonly Written[];
}

/** Holds a rule of slips to its cases; good ones are no fewer than bad ones. */
export function holdsTo(
  name: string,
  rule: Rule,
  { bad, good }: Cases,
  kind: 'paragraph' | 'heading' = 'paragraph',
) {
  describe(name, () => {
    test.each(Object.entries(bad))('finds %s', (text, expected) => {
      const slips = found(rule, { kind, text }).map((diagnostic) => {
        expect(diagnostic.code).toBe(name);
        return `${textAt(diagnostic)} → ${diagnostic.hint?.replace('宜写作 ', '')}`;
      });
      expect(slips.join('；')).toBe(expected);
    });

    test.each(good.map((each) => [each]))('lets %j be', (text) => {
      expect(found(rule, typeof text === 'string' ? { kind, text } : text)).toEqual([]);
    });

    test('has as many good cases as bad ones', () => {
      expect(good.length).toBeGreaterThanOrEqual(Object.keys(bad).length);
    });
  });
}
