import { addressOf, cellPlace } from '../address.ts';
import type { SheetMarks } from '../cells-of.ts';

/** What the library does not say of a sheet, or not in bounds. */
export interface ScannedSheet extends SheetMarks {
  /** The sheet without its empty cells, errors as texts. */
  readonly text: string;
  /** The styles of its cells, as their `s` has them. */
  readonly styles: ReadonlySet<number>;
  /** Cells with a formula whose result was never computed, by row and column from 0. */
  readonly uncomputed: readonly { readonly row: number; readonly column: number }[];
}

const TAG = /<(?:\w+:)?(row|c|f|v|is|col)(?=[\s/>])([^<>]*)>/g;
/** Columns of the widest sheet. */
const COLUMNS = 16_384;

/** Reads over the XML of a sheet (ECMA-376-1, 18.3), in time and memory that grow with its cells alone. */
export function scanSheet(xml: string): ScannedSheet {
  const hiddenRows = new Set<number>();
  const hiddenColumns: (readonly [from: number, to: number])[] = [];
  const formulas = new Set<number>();
  const results = new Set<number>();
  const styles = new Set<number>();
  let row = -1;
  let column = -1;
  const text = withoutEmpty(xml);
  for (const [, tag, attributes = ''] of text.matchAll(TAG)) {
    switch (tag) {
      case 'row':
        row = Number(attribute(attributes, 'r') ?? row + 2) - 1;
        column = -1;
        if (isTrue(attribute(attributes, 'hidden'))) hiddenRows.add(row);
        break;
      case 'c': {
        const place = cellPlace(attribute(attributes, 'r') ?? '') ?? { row, column: column + 1 };
        ({ row, column } = place);
        styles.add(Number(attribute(attributes, 's') ?? 0));
        break;
      }
      case 'f':
        formulas.add(row * COLUMNS + column);
        break;
      case 'col':
        if (isTrue(attribute(attributes, 'hidden')))
          hiddenColumns.push([
            Number(attribute(attributes, 'min')) - 1,
            Number(attribute(attributes, 'max')) - 1,
          ]);
        break;
      default:
        results.add(row * COLUMNS + column);
    }
  }
  return {
    text,
    styles,
    isFormula: (row, column) => formulas.has(row * COLUMNS + column),
    isHidden: (row, column) =>
      hiddenRows.has(row) || hiddenColumns.some(([from, to]) => from <= column && column <= to),
    uncomputed: [...formulas]
      .filter((cell) => !results.has(cell))
      .map((cell) => ({ row: Math.floor(cell / COLUMNS), column: cell % COLUMNS })),
  };
}

/** Styled cells and rows without content may be a million. What fails in a formula is a text to the library's numbers. */
function withoutEmpty(xml: string): string {
  return placed(xml)
    .replace(/<(?:\w+:)?(?:c|row)\s[^<>]*\/>/g, '')
    .replace(/<(?:\w+:)?row\s[^<>]*>\s*<\/(?:\w+:)?row>/g, '')
    .replace(/(<(?:\w+:)?c\s[^<>]*?\bt=)(["'])e\2/g, '$1$2str$2');
}

/** Says of each row and cell where it stands, where the file lets readers count (ECMA-376-1, 18.3.1.4). */
function placed(xml: string): string {
  if (!/<(?:\w+:)?(?:c|row)(?=[\s/>])(?![^<>]*\sr\s*=)/.test(xml)) return xml;
  let row = -1;
  let column = -1;
  return xml.replace(
    /(<(?:\w+:)?)(row|c)(?=[\s/>])([^<>]*>)/g,
    (whole, start: string, tag: string, rest: string) => {
      const written = attribute(rest, 'r');
      if (tag === 'row') {
        row = written === undefined ? row + 1 : Number(written) - 1;
        column = -1;
        return written === undefined ? `${start}row r="${row + 1}"${rest}` : whole;
      }
      const place = cellPlace(written ?? '') ?? { row, column: column + 1 };
      ({ row, column } = place);
      return written === undefined ? `${start}c r="${addressOf(place)}"${rest}` : whole;
    },
  );
}

const ATTRIBUTES = Object.fromEntries(
  ['r', 's', 'hidden', 'min', 'max'].map((name) => [
    name,
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`),
  ]),
);

function attribute(attributes: string, name: string): string | undefined {
  const found = ATTRIBUTES[name]?.exec(attributes);
  return found?.[1] ?? found?.[2];
}

function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true' || written === 'on';
}
