import Big from 'big.js';
import type { CellObject } from 'write-excel-file/node';
import type { Day } from '../../calendar/date.ts';
import { serialOf } from '../../calendar/serial-day.ts';
import { type Cell, type Column, MOST_LETTERS } from './sheet.ts';

/** Significant digits that a spreadsheet keeps of a number. */
const DIGITS = 15;
/** Digits after the point from which on a number is a quotient that was cut off. */
const ENDLESS = 20;
/** What makes a formula of a text that somebody edits, and of one that has gone through CSV. */
const FORMULA_LIKE = /^[=+\-@\t\r\n＝＋－＠]/;
/** How a workbook writes a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A value as the library takes it; null for an empty cell. */
export function cellOf(value: Cell): CellObject | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'string') return text(value);
  return typeof value === 'object' && 'day' in value ? day(value) : number(value);
}

/** An empty cell in which somebody is to type. */
export function spareCell({ typed }: Column): CellObject | null {
  return typed === 'text' ? TEXT : null;
}

function number(value: number | Big): CellObject {
  const exact = new Big(value);
  const decimals = exact.c.length - 1 - exact.e;
  const isKept = exact.c.length <= DIGITS || decimals >= ENDLESS;
  // A spreadsheet would drop the last digits: the whole number is worth more than a sum of it.
  if (!isKept) return text(exact.toFixed());
  const shown = Math.min(Math.max(decimals, 0), 4);
  return {
    value: exact.toNumber(),
    type: Number,
    format: shown === 0 ? '#,##0' : `#,##0.${'0'.repeat(shown)}`,
    align: 'right',
    alignVertical: 'top',
  };
}

function day(value: Day): CellObject {
  return {
    value: serialOf(value),
    type: Number,
    format: 'yyyy-mm-dd',
    align: 'center',
    alignVertical: 'top',
  };
}

/** The format `@` keeps a spreadsheet from taking 2024-03 for a date when the cell is edited. */
const TEXT = { type: String, format: '@', alignVertical: 'top', wrap: true } as const;

function text(value: string): CellObject {
  const lines = value.replace(/\r\n?/g, '\n');
  const kept = lines.length > MOST_LETTERS ? `${lines.slice(0, MOST_LETTERS - 1)}…` : lines;
  // What is aligned at all is what `quotePrefixes` marks.
  const guarded = FORMULA_LIKE.test(value) ? { align: 'left' as const } : {};
  return { ...TEXT, ...guarded, value: escaped(kept) };
}

/**
 * A text as a workbook holds it. The library looks texts up in a plain object, in which every object has a `constructor`
 * and the like already; a first character that is written as its number is none of these, and reads as itself.
 */
export function escaped(text: string): string {
  const kept = text.replace(ESCAPE_LIKE, '_x005F_');
  if (!(kept in Object.prototype)) return kept;
  return `_x${kept.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${kept.slice(1)}`;
}

/** Marks the style of texts that look like formulas as text that was typed as such, by an apostrophe before it. */
export function quotePrefixes(styles: string): string {
  return styles.replace(
    /<xf ([^>]*)>(<alignment horizontal="left" [^>]*\/>)/g,
    (_, attributes: string, alignment: string) => `<xf ${attributes} quotePrefix="1">${alignment}`,
  );
}
