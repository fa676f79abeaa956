import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, childElement, childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';
import { SILENT } from './silent.ts';

/** A cell of a table. */
export interface TableCell {
  /** Its `w:tc`. */
  readonly cell: XmlElement;
  /** Counted from 1, the column with those that cells before it span. */
  readonly row: number;
  readonly column: number;
  /** Whether its deletion, or that of its row, is pending. */
  readonly isDeleted: boolean;
}

/** The cells of a table, row by row; those of tables in them are not among them. */
export function cellsOf(table: XmlElement): TableCell[] {
  return within(table, 'tr').flatMap((row, index) => {
    const isRowDeleted = hasChild(childElement(row, WORD, 'trPr'), 'del');
    let next = 1;
    return within(row, 'tc').map((cell) => {
      const properties = childElement(cell, WORD, 'tcPr');
      const column = next;
      next += spanOf(properties);
      return { cell, row: index + 1, column, isDeleted: isRowDeleted || hasChild(properties, 'cellDel') };
    });
  });
}

/** Elements of a name under another, whatever stands between that is no table: `w:sdt`, `w:customXml`, `w:ins`. */
function within(element: XmlElement, local: string): XmlElement[] {
  return childElements(element).flatMap((child) => {
    if (isNamed(child, WORD, local)) return [child];
    return child.namespace === WORD && (SILENT.has(child.local) || child.local === 'tbl')
      ? []
      : within(child, local);
  });
}

function hasChild(properties: XmlElement | undefined, local: string): boolean {
  return properties !== undefined && childElement(properties, WORD, local) !== undefined;
}

/** More columns than these are forged. */
const MOST_COLUMNS = 100;

function spanOf(properties: XmlElement | undefined): number {
  const span = properties && childElement(properties, WORD, 'gridSpan');
  const value = Number((span && attributeOf(span, WORD, 'val')) ?? 1);
  return Number.isInteger(value) && value > 0 && value <= MOST_COLUMNS ? value : 1;
}
