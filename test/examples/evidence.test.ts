import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { loadLog } from '../../src/commands/load-log.ts';
import type { Figure } from '../../src/compute/catalogue.ts';
import { sum } from '../../src/quantity/arithmetic.ts';
import { locationOf } from '../../src/source/source.ts';

const root = resolve(import.meta.dirname, '../..');
const examples = readdirSync(resolve(root, 'examples')).filter((name) => name.endsWith('.yaml'));

it('finds the examples', () => expect(examples).toHaveLength(6));

describe.each(examples)('every figure of %s', async (example) => {
  const { value } = await loadLog(`examples/${example}`, root);
  const catalogue = value?.figures.catalogue ?? new Map<string, Figure>();
  const figures = [...catalogue.values()];
  const isDivided = ({ derivation: { kind } }: Figure) => kind === 'ratio' || kind === 'quotient';

  it('is, to the last digit and with its precision, what its entries add up to', () => {
    const added = figures.filter((figure) => !isDivided(figure));
    expect(added.length).toBeGreaterThan(50);
    for (const { name, value: known, entries } of added) {
      const amounts = entries.map(({ amount }) => amount);
      const total = sum(amounts, known);
      expect(total?.value.toFixed(), name).toBe(known.value.toFixed());
      expect(total?.precision, name).toBe(known.precision);
    }
  });

  it('counts no entry twice', () => {
    for (const { name, entries } of figures) {
      expect(new Set(entries.map(({ origin }) => origin)).size, name).toBe(entries.length);
    }
  });

  it('leads to text that stands in the log', () => {
    for (const { name, entries } of figures) {
      for (const { origin } of entries) {
        const { file, range } = locationOf(origin, 'entry');
        expect(file.text.slice(range.start, range.end).trim(), name).not.toBe('');
        expect(range.end - range.start, name).toBeLessThan(file.text.length / 2);
      }
    }
  });

  it('that is divided is its parts divided', () => {
    for (const { name, derivation, value: known } of figures) {
      if (derivation.kind !== 'ratio' && derivation.kind !== 'quotient') continue;
      const [dividend, divisor] =
        derivation.kind === 'ratio'
          ? [derivation.part, derivation.whole]
          : [derivation.dividend, derivation.divisor];
      const [a, b] = [dividend, divisor].map((part) => catalogue.get(part)?.value.value ?? new Big(0));
      if (!a || !b) throw new Error(name);
      const factor = known.unit === '%' ? 100 : 1;
      expect(known.value.times(b).minus(a.times(factor)).abs().lt('1e-12'), name).toBe(true);
    }
  });
});
