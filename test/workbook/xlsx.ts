import { escapeXml } from '../../src/ooxml/xml/xml-text.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a test says of an .xlsx file; sheets are the XML within `worksheet`. */
export interface XlsxOptions {
  readonly sheets?: readonly (readonly [name: string, xml: string, state?: string])[];
  /** Number formats by style, from 0. */
  readonly formats?: readonly (string | number)[];
  /** XML of each shared string, within `si`. */
  readonly strings?: readonly string[];
  readonly date1904?: boolean;
  /** XML within `comments` of the first sheet. */
  readonly comments?: string;
  /** Replaces or adds parts. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of an .xlsx file, as office programs write them. */
export function xlsxParts(options: XlsxOptions): Map<string, string | Uint8Array> {
  const { sheets = [], formats = [], strings = [], date1904 = false, comments, parts = {} } = options;
  const own = formats.map((format, index) => (typeof format === 'number' ? format : 176 + index));
  const made = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ([name, , state], index) =>
            `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="s${index}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, index) => [`s${index}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
        ['st', 'styles', 'styles.xml'],
        ['ss', 'sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><numFmts>${formats
        .map((format, index) =>
          typeof format === 'number'
            ? ''
            : `<numFmt numFmtId="${176 + index}" formatCode="${escapeXml(format)}"/>`,
        )
        .join(
          '',
        )}</numFmts><cellXfs>${own.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
    ],
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="${MAIN}">${strings.map((xml) => `<si>${xml}</si>`).join('')}</sst>`,
    ],
  ]);
  sheets.forEach(([, xml], index) => {
    made.set(`xl/worksheets/sheet${index + 1}.xml`, `<worksheet xmlns="${MAIN}">${xml}</worksheet>`);
  });
  if (comments !== undefined) {
    made.set('xl/worksheets/_rels/sheet1.xml.rels', relationships([['c', 'comments', '../comments1.xml']]));
    made.set('xl/comments1.xml', `<comments xmlns="${MAIN}">${comments}</comments>`);
  }
  for (const [name, content] of Object.entries(parts)) made.set(name, content);
  return made;
}

/** An .xlsx file. */
export function xlsx(options: XlsxOptions): Uint8Array {
  return writeZip(xlsxParts(options));
}

/** One of a single sheet called 表; `rows` is the XML within `sheetData`. */
export function oneSheet(rows: string, options: Omit<XlsxOptions, 'sheets'> = {}, after = ''): Uint8Array {
  return xlsx({ ...options, sheets: [['表', `<sheetData>${rows}</sheetData>${after}`]] });
}

/** A cell with a text of its own. */
export function text(at: string, words: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(words)}</t></is></c>`;
}

function relationships(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
