import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { quotePrefixes } from './cell.ts';
import { entryRules } from './entry-rules.ts';
import type { Sheet } from './sheet.ts';

/** What the library takes for the content of a part; it does not export the type. */
type Content = Stream | Buffer | Blob;

const WORKSHEET = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * What the library has no option for: filters on the header row, a print as wide as one page whose header is repeated
 * on each, what is said and offered where people fill in cells, and texts that look like formulas marked as texts.
 */
export function printSetup(sheets: readonly Sheet[]): Feature<Content> {
  return {
    files: {
      transform: {
        [WORKSHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet) return xml;
            const end = sheet.rows.length + (sheet.spare ?? 0);
            const last = getCellAddress(end, sheet.columns.length - 1);
            const elements = [
              ...(sheet.filter === false ? [] : [`<autoFilter ref="A1:${last}"/>`]),
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...entryRules(sheet, sheets),
            ];
            return elements.reduce((before, element) => inserted(before, element, WORKSHEET), xml);
          },
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/styles.xml': { transform: quotePrefixes },
        [WORKBOOK]: {
          transform: (xml) => {
            const names = sheets.map(
              ({ name }, index) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sanitizeTextContent(name)}'!$1:$1</definedName>`,
            );
            const element = `<definedNames>${names.join('')}</definedNames>`;
            // The library writes an empty one.
            const empty = findElement(xml, 'definedNames');
            return empty ? replaceElement(xml, empty, element) : inserted(xml, element, WORKBOOK);
          },
        },
      },
    },
  };
}

function inserted(xml: string, element: string, part: typeof WORKSHEET | typeof WORKBOOK): string {
  const root = part === WORKSHEET ? 'worksheet' : 'workbook';
  return insertElementMarkupAccordingToOrderOfSiblings(
    xml,
    element,
    getOrderOfSiblings(part, root) ?? [],
    root,
  );
}
