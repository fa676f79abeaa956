import { expect, test } from 'vitest';
import { computeCatalogue } from '../../src/compute/compute-catalogue.ts';
import { blocks, helpers } from '../../src/render/helpers/helpers.ts';
import { reservedNames } from '../../src/vocabulary/reserved-names.ts';
import { goodLog } from '../normalise/log-of.ts';

test('every helper and block of the templates is reserved', () => {
  expect([...helpers.keys(), ...blocks].filter((name) => !reservedNames.has(name))).toEqual([]);
});

test('the built-in taxonomy takes no name twice', () => {
  expect(computeCatalogue(goodLog('year: 2024')).diagnostics).toEqual([]);
});
