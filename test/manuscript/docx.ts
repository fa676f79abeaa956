import { writeZip } from '../../src/ooxml/zip/write-zip.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const NAMESPACES =
  `xmlns:w="${WORD}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Parts besides the body, as their content within the root; each gets its relationship. */
export interface Extras {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** A figure map: its entries. */
  readonly figures?: string;
  /** More parts, or other content for those there are; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The parts of a small Word document around the content of a `w:body`. The main part has an unusual name. */
export function docxParts(body: string, extras: Extras = {}): Map<string, string | Uint8Array> {
  const leads: string[] = [];
  const parts = new Map<string, string | Uint8Array>([
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      relationships(`<Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="/word/text.xml"/>`),
    ],
    ['word/text.xml', `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`],
  ]);
  for (const name of ['styles', 'footnotes', 'endnotes'] as const) {
    const content = extras[name];
    if (content === undefined) continue;
    parts.set(`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${content}</w:${name}>`);
    leads.push(`<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  }
  if (extras.figures !== undefined)
    parts.set('customXml/item7.xml', `<figures xmlns="urn:cppcc-report:figures">${extras.figures}</figures>`);
  parts.set('word/_rels/text.xml.rels', relationships(leads.join('')));
  for (const [name, content] of Object.entries(extras.parts ?? {})) {
    if (content === null) parts.delete(name);
    else parts.set(name, content);
  }
  return parts;
}

function relationships(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}

/** A small Word document. */
export function docx(body: string, extras: Extras = {}): Uint8Array {
  return writeZip(docxParts(body, extras));
}

/** A paragraph of one run. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text)}</w:p>`;
}

/** A run. */
export function r(text: string, properties = ''): string {
  const own = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The start or end of a bookmark. */
export function mark(id: number, name?: string): string {
  return name === undefined
    ? `<w:bookmarkEnd w:id="${id}"/>`
    : `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`;
}
