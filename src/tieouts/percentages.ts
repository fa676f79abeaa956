import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { formatQuantity } from '../quantity/format-quantity.ts';
import type { Side } from './side.ts';

/**
 * Says that what stands in the place of a percentage is none.
 *
 * @param field in which it stands
 */
export function notAPercentage({ shown, at }: Side, field: '占比' | '比率'): Diagnostic | undefined {
  if (shown.unit === '%' || shown.unit === '‰') return undefined;
  const args = { name: field, written: formatQuantity(shown), expected: '%', use: 'ratio' } as const;
  return diagnose('unit-mismatch', args, at);
}
