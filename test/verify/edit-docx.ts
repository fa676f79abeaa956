import { WORD } from '../../src/ooxml/xml/namespaces.ts';
import { isXmlProblem, parseXml } from '../../src/ooxml/xml/parse-xml.ts';
import { attributeOf, isNamed, type XmlElement } from '../../src/ooxml/xml/xml.ts';
import { writeZip } from '../../src/ooxml/zip/write-zip.ts';
import { opened } from '../ooxml/opened.ts';

const DOCUMENT = 'word/document.xml';

/** A mark in the text of `word/document.xml`, with all that stands between its two ends. */
export interface MarkedXml {
  readonly xml: string;
  readonly paragraph: XmlElement;
  readonly start: XmlElement;
  readonly end: XmlElement;
}

/**
 * Edits a document as a person would, but for the program that they use: at the mark of a figure.
 *
 * @param bookmark the mark's name, or what it begins with
 * @param edit makes the new XML of the document
 */
export async function editAt(
  bytes: Uint8Array,
  bookmark: string,
  edit: (marked: MarkedXml) => string,
): Promise<Uint8Array> {
  const parts = await opened(bytes);
  const xml = Buffer.from(parts.get(DOCUMENT) ?? []).toString('utf8');
  const made = Buffer.from(edit(markedIn(xml, bookmark)));
  return writeZip(new Map([...parts, [DOCUMENT, made]]));
}

function markedIn(xml: string, bookmark: string): MarkedXml {
  const root = parseXml(xml);
  if (isXmlProblem(root)) throw new Error(`no XML: ${root.problem}`);
  const paragraphs = elements(root).filter((each) => isNamed(each, WORD, 'p'));
  for (const paragraph of paragraphs) {
    const inside = elements(paragraph);
    const start = inside.find(
      (each) => isNamed(each, WORD, 'bookmarkStart') && attributeOf(each, WORD, 'name')?.startsWith(bookmark),
    );
    const id = start && attributeOf(start, WORD, 'id');
    const end = inside.find(
      (each) => isNamed(each, WORD, 'bookmarkEnd') && attributeOf(each, WORD, 'id') === id,
    );
    if (start && end) return { xml, paragraph, start, end };
  }
  throw new Error(`no mark ${bookmark}`);
}

function elements(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap((child) => (child.kind === 'element' ? elements(child) : []))];
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const tracked = (kind: 'ins' | 'del', inner: string) =>
  `<w:${kind} w:id="9001" w:author="张主任" w:date="2024-12-20T08:00:00Z">${inner}</w:${kind}>`;

/** What stands between the ends of a mark, deleted with changes tracked. */
function deleted({ xml, start, end }: MarkedXml): string {
  const inner = xml.slice(start.end, end.start);
  return tracked('del', inner.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText '));
}

/** What people do to a number. Each makes the new XML of the document. */
export const edits = {
  /** Types another text in its place. */
  retype: (text: string) => splice(({ start, end }) => [start.end, end.start, run(text)]),
  /** Types a text in front of the mark, outside of it. */
  typeBefore: (text: string) => splice(({ start }) => [start.start, start.start, run(text)]),
  /** Deletes the text and the mark with it. */
  remove: () => splice(({ start, end }) => [start.start, end.end, '']),
  /** Deletes the text; the empty mark stays. */
  empty: () => splice(({ start, end }) => [start.end, end.start, '']),
  /** Deletes the text with changes tracked: it is there, struck through. */
  removeTracked: () => splice((marked) => [marked.start.end, marked.end.start, deleted(marked)]),
  /** Types another text with changes tracked. */
  retypeTracked: (text: string) =>
    splice((marked) => [marked.start.end, marked.end.start, deleted(marked) + tracked('ins', run(text))]),
  /** Takes the mark away; the text stays. */
  unmark: () => (marked: MarkedXml) => {
    const { xml, start, end } = marked;
    return xml.slice(0, start.start) + xml.slice(start.end, end.start) + xml.slice(end.end);
  },
  /** Moves the paragraph to the start of the document. */
  moveParagraph: () => (marked: MarkedXml) => {
    const { xml, paragraph } = marked;
    const rest = xml.slice(0, paragraph.start) + xml.slice(paragraph.end);
    const body = rest.indexOf('<w:body>') + '<w:body>'.length;
    return rest.slice(0, body) + xml.slice(paragraph.start, paragraph.end) + rest.slice(body);
  },
  /** Copies the paragraph to where it stands; the copies of its marks get names of their own, as LibreOffice does. */
  copyParagraph: () => (marked: MarkedXml) => {
    const { xml, paragraph } = marked;
    const copy = xml
      .slice(paragraph.start, paragraph.end)
      .replace(/w:name="(F\d+_[^"]*)"/g, 'w:name="$1 Copy 1"')
      .replace(/w:id="(\d+)"/g, 'w:id="70$1"');
    return xml.slice(0, paragraph.end) + copy + xml.slice(paragraph.end);
  },
  /** Deletes the paragraph. */
  removeParagraph: () => splice(({ paragraph }) => [paragraph.start, paragraph.end, '']),
} as const;

function splice(change: (marked: MarkedXml) => readonly [from: number, to: number, text: string]) {
  return (marked: MarkedXml): string => {
    const [from, to, text] = change(marked);
    return marked.xml.slice(0, from) + text + marked.xml.slice(to);
  };
}
