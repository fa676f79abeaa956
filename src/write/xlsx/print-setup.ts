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
import { pagesAcross } from './pages-across.ts';
import type { Sheet } from './sheet.ts';

/** What the library takes for the content of a part; it does not export the type. */
type Content = Stream | Buffer | Blob;

const WORKSHEET = 'xl/worksheets/sheet{id}.xml';
const WORKBOOK = 'xl/workbook.xml';

/**
 * What the library has no option for: filters on the header row, a print with lines between its cells whose header is
 * repeated on each page and that is large enough to read, what is said and offered where people fill in cells, and texts that look like formulas marked as texts.
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
              '<printOptions gridLines="1"/>',
              ...entryRules(sheet, sheets),
            ];
            return elements.reduce((before, element) => inserted(before, element, WORKSHEET), xml);
          },
          transformElementAttributes: (tag, attributes, _index, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const fitToWidth = sheet ? pagesAcross(sheet) : 1;
            return tag === 'pageSetup' ? { ...attributes, fitToWidth, fitToHeight: 0 } : attributes;
          },
        },
        'xl/styles.xml': { transform: quotePrefixes },
        [WORKBOOK]: {
          transform: (xml) => {
            const names = sheets.map(
              (sheet, index) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${repeated(sheet)}</definedName>`,
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

/** What each printed page repeats: the header, and where a sheet is several pages wide the columns that name its rows. */
function repeated({ name, heads = 0 }: Sheet): string {
  const sheet = `'${sanitizeTextContent(name)}'!`;
  if (heads === 0) return `${sheet}$1:$1`;
  // A cell's address without its row is its column.
  const last = getCellAddress(0, heads - 1).replace(/\d+$/, '');
  return `${sheet}$A:$${last},${sheet}$1:$1`;
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
