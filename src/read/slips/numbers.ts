import type { Scalar } from 'yaml';
import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Slip } from '../slip.ts';

/** A number whose digits changed on reading: 0123, 1e3, 0x1F, twenty digits. Puts back digits that were only left out. */
export function mangledNumber(node: Scalar, source: string, start: number): Slip[] | undefined {
  const value = String(node.value);
  if (value === source) return undefined;
  // The same number; its digits are kept, since 2024.10 may be a month and 4.50 a price.
  if (/^-?(0|[1-9]\d{0,14})\.\d*0$/u.test(source)) {
    node.value = source;
    return undefined;
  }
  // What no number can hold would only be reported again further on.
  if (!Number.isFinite(node.value) || source.replace(/\D/gu, '').length > 15) node.value = 1;
  return [
    {
      range: { start, end: start + source.length },
      say: (at) => diagnose('mangled-number', { source, value }, at),
      edits: [],
    },
  ];
}
