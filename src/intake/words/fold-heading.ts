import columns from '../../../schemas/columns.json' with { type: 'json' };

/** A heading taken apart: `参加人数（人次）`. */
export interface FoldedHeading {
  /** Without its unit: 参加人数. */
  readonly name: string;
  /** What it says its numbers are in; '' for nothing. */
  readonly unit: string;
  /** Without what stands in brackets at its end, where that is no unit: 时间 of 时间（月日）; else the same as the name. */
  readonly bare: string;
}

const UNITS = new Set(columns.units);
const REMARKS = new Set(columns.remarks);

/**
 * What typing must not make different in a heading: width, case, spaces, line breaks, what is invisible, the star of what
 * must be filled in.
 */
export function foldWord(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}*※★]/gu, '')
    .replace(/[[【〔]/g, '(')
    .replace(/[\]】〕]/g, ')')
    .replace(/[:。]$/, '');
}

/** True for a word that numbers are counted in, as headings write it. */
export function isUnit(word: string): boolean {
  return UNITS.has(word);
}

/** A heading's name and unit: （人次）, /条, ：万元 and 单位：万元 at its end. */
export function foldHeading(text: string): FoldedHeading {
  const folded = foldWord(text);
  const [, before, inside] = /^(.*)\(([^()]*)\)$/.exec(folded) ?? [];
  if (before !== undefined && inside !== undefined && before !== '') {
    const unit = inside.replace(/^单位:?/, '');
    if (isUnit(unit)) return { name: before, unit, bare: before };
    if (REMARKS.has(inside)) return foldHeading(before);
    return { name: folded, unit: '', bare: before };
  }
  const [, name, unit] = /^(.+?)(?:[,，]?单位:|[/:])([^/:]+)$/.exec(folded) ?? [];
  if (name !== undefined && unit !== undefined && isUnit(unit)) return { name, unit, bare: name };
  return { name: folded, unit: '', bare: folded };
}
