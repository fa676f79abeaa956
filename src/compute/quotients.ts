import { diagnose } from '../diagnostic/diagnostic.ts';
import { isCertain } from '../normalise/is-certain.ts';
import type { FigureDefinition, Log } from '../normalise/log.ts';
import { divide } from '../quantity/arithmetic.ts';
import { roundDownTo } from '../quantity/round.ts';
import { parseUnit } from '../quantity/scale.ts';
import { childOrigin, locationOf } from '../source/source.ts';
import type { Figure } from './catalogue.ts';
import { lackingFigure, type Made, makeFigure, zeroReason } from './figure.ts';
import { kindOf } from './kind-of.ts';

type RatioDefinition = FigureDefinition & { readonly kind: 'ratio' };
type QuotientDefinition = FigureDefinition & { readonly kind: 'quotient' };

const factors = new Map([
  ['', 100],
  ['%', 100],
  ['‰', 1000],
]);

/** A part's share of its whole, which is told in the same unit, in percent (or ‰). */
export function ratioFigure(definition: RatioDefinition, [part, whole]: readonly Figure[], log: Log): Made {
  const { name, unit, origin, display } = definition;
  const factor = factors.get(unit);
  if (!part || !whole) return { diagnostics: [] };
  if (factor === undefined) {
    const args = { name, written: unit, expected: '%', use: 'ratio' } as const;
    return { diagnostics: [diagnose('unit-mismatch', args, locationOf(childOrigin(origin, 'unit')))] };
  }
  if (part.value.unit !== whole.value.unit) {
    const parts = [part, whole].map((figure) => ({ name: figure.name, unit: figure.value.unit }));
    const at = locationOf(childOrigin(origin, 'ratio'));
    return { diagnostics: [diagnose('unlike-units', { figure: name, parts }, at)] };
  }
  const form = { scale: '', unit: unit || '%', factor } as const;
  const share = divide(part.value, whole.value, display.decimals, form);
  if (!share) return zeroDivisor(definition, whole, log);
  return { figure: makeFigure(kindOf(definition), share.value, share.shown), diagnostics: [] };
}

/** One figure divided by another: an average. It keeps the dividend's unit unless the log names one. */
export function quotientFigure(
  definition: QuotientDefinition,
  [dividend, divisor]: readonly Figure[],
  log: Log,
): Made {
  if (!dividend || !divisor) return { diagnostics: [] };
  const { unit, display } = definition;
  const form = unit === '' ? dividend.value : parseUnit(unit);
  const { scale } = form;
  const average = divide(dividend.value, divisor.value, display.decimals, {
    scale,
    unit: form.unit,
    factor: 1,
  });
  if (!average) return zeroDivisor(definition, divisor, log);
  const shown = display.roundTo === undefined ? average.shown : roundDownTo(average.value, display.roundTo);
  return { figure: makeFigure(kindOf(definition), average.value, shown), diagnostics: [] };
}

/**
 * No number: early in the year much is still zero. Zero for want of entries that had errors is a consequence of
 * these, and not reported.
 */
function zeroDivisor(definition: FigureDefinition, { name }: Figure, log: Log): Made {
  const figure = lackingFigure(kindOf(definition), zeroReason(name));
  if (!isCertain(log, name)) return { figure, diagnostics: [] };
  const at = locationOf(childOrigin(definition.origin, definition.kind, 1));
  return { figure, diagnostics: [diagnose('zero-divisor', { figure: definition.name, name }, at)] };
}
