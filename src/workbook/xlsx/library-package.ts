import { escapeXml } from '../../ooxml/xml/xml-text.ts';
import { writeZip } from '../../ooxml/zip/write-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

/**
 * A package of the least that the library needs to read the cells: whatever else a file holds never reaches it. Sheets
 * are named by their numbers, styles are number formats.
 *
 * @param sheets their XML
 * @param formats by style, as cells refer to them
 * @param strings XML of the shared strings; undefined if there are none
 */
export function libraryPackage(
  sheets: readonly string[],
  formats: readonly string[],
  strings: string | undefined,
): Uint8Array {
  const parts = new Map<string, string>([
    ['[Content_Types].xml', contentTypes(sheets.length, strings !== undefined)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheets.length)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`])),
    ],
    ['xl/styles.xml', styles(formats)],
  ]);
  if (strings !== undefined) parts.set('xl/sharedStrings.xml', strings);
  sheets.forEach((sheet, index) => {
    parts.set(`xl/worksheets/sheet${index + 1}.xml`, sheet);
  });
  return writeZip(parts);
}

function contentTypes(sheets: number, hasStrings: boolean): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}${type}+xml"/>`;
  const list = [
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...(hasStrings ? [override('sharedStrings.xml', 'sharedStrings')] : []),
    ...numbers(sheets).map((number) => override(`worksheets/sheet${number}.xml`, 'worksheet')),
  ];
  return `<Types xmlns="${PACKAGE}/content-types">${list.join('')}</Types>`;
}

function workbook(sheets: number): string {
  const list = numbers(sheets).map(
    (number) => `<sheet name="${number}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function styles(formats: readonly string[]): string {
  const own = [...new Set(formats)];
  const list = own.map(
    (format, index) => `<numFmt numFmtId="${index + 1}" formatCode="${escapeXml(format)}"/>`,
  );
  const cells = formats.map((format) => `<xf numFmtId="${own.indexOf(format) + 1}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${list.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
