import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Side } from './side.ts';

/** Says that what stands in the place of a percentage is none. */
export function notAPercentage({ name, shown, at }: Side): Diagnostic | undefined {
  if (shown.unit === '%' || shown.unit === '‰') return undefined;
  const args = { name, written: formatQuantity(shown), expected: '%', use: 'ratio' } as const;
  return diagnose('unit-mismatch', args, at);
}
