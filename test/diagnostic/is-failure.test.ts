import { expect, test } from 'vitest';
import { isFailure } from '../../src/diagnostic/diagnostic.ts';
import { noticed, place, unknownKey } from './place.ts';

const at = place('a: 1', 'a');
const error = unknownKey('a', at);
const warning = { ...error, severity: 'warning' } as const;

test.each([
  [[], false, false],
  [[noticed(at)], false, false],
  [[warning], true, false],
  [[error, noticed(at)], true, true],
])('%j', (diagnostics, strict, lenient) => {
  expect(isFailure(diagnostics, true)).toBe(strict);
  expect(isFailure(diagnostics, false)).toBe(lenient);
});
