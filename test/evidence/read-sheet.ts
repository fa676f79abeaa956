import { isXmlProblem, parseXml } from '../../src/ooxml/xml/parse-xml.ts';
import type { XmlElement } from '../../src/ooxml/xml/xml.ts';
import { openedTexts } from '../ooxml/opened.ts';

/** What a spreadsheet reads in a cell: text or a number; undefined for an empty one. */
export type Read = string | number | undefined;

/** A sheet as read back. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly Read[])[];
}

/** Reads a workbook by its XML. Formulas are not understood: a cell that holds one throws. */
export async function readSheets(bytes: Uint8Array): Promise<ReadSheet[]> {
  const parts = await openedTexts(bytes);
  const strings = all(rootOf(parts.get('xl/sharedStrings.xml')), 'si').map(textOf);
  return all(rootOf(parts.get('xl/workbook.xml')), 'sheet').map((sheet, index) => ({
    name: attribute(sheet, 'name'),
    rows: all(rootOf(parts.get(`xl/worksheets/sheet${index + 1}.xml`)), 'row').map((row) =>
      cells(row, strings),
    ),
  }));
}

function cells(row: XmlElement, strings: readonly string[]): Read[] {
  const read: Read[] = [];
  for (const cell of all(row, 'c')) {
    if (all(cell, 'f').length > 0) throw new Error('a formula');
    const column = [...(/^[A-Z]+/.exec(attribute(cell, 'r'))?.[0] ?? '')].reduce(
      (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
      0,
    );
    const [value] = all(cell, 'v');
    if (!value) continue;
    read[column - 1] = attribute(cell, 't') === 's' ? strings[Number(textOf(value))] : Number(textOf(value));
  }
  return Array.from(read);
}

function rootOf(xml = ''): XmlElement {
  const parsed = parseXml(xml);
  if (isXmlProblem(parsed)) throw new Error(`no XML: ${xml.slice(0, 80)}`);
  return parsed;
}

function all(element: XmlElement, local: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind !== 'element') return [];
    return child.local === local ? [child] : all(child, local);
  });
}

function attribute(element: XmlElement, local: string): string {
  return element.attributes.find((each) => each.local === local && each.namespace === '')?.value ?? '';
}

function textOf(element: XmlElement): string {
  return element.children.map((child) => (child.kind === 'element' ? textOf(child) : child.text)).join('');
}
