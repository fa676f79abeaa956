import { COMPATIBILITY, MATH, WORD, XML } from '../../ooxml/xml/namespaces.ts';
import { textSpans } from '../../ooxml/xml/text-spans.ts';
import { attributeOf, childElement, childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';
import type { Draft } from '../draft.ts';
import { chosenBranch } from './alternate.ts';
import { OpenBookmarks } from './bookmarks.ts';
import { characterOf } from './characters.ts';
import { Fields } from './fields.ts';
import { type Bookmark, emptyLine, type Line } from './line.ts';
import { isOn } from './on-off.ts';
import type { Styles } from './styles.ts';

/** What a part of a document tells, read from one root: the body, or a note. */
export interface Story {
  readonly lines: readonly Line[];
  readonly bookmarks: readonly Bookmark[];
}

/** Where a story stands. */
export interface StoryPart {
  readonly name: string;
  /** The part's text. */
  readonly source: string;
}

/**
 * Reads the text under an element as a reader sees it. Fields without an end would swallow the rest of the document;
 * they are no fields, and the text is read again without them.
 */
export function readStory(
  root: XmlElement,
  part: StoryPart,
  styles: Styles,
  kind: Draft['kind'] = 'text',
): Story {
  const first = new Reader(part, styles, kind, new Set());
  const story = first.read(root);
  const unclosed = new Set(first.unclosedFields);
  return unclosed.size === 0 ? story : new Reader(part, styles, kind, unclosed).read(root);
}

/** Elements that hold no text of the document: properties, instructions, what is said about characters. */
const SILENT: ReadonlySet<string> = new Set([
  'pPr',
  'rPr',
  'sectPr',
  'tblPr',
  'tblPrEx',
  'tblGrid',
  'tcPr',
  'sdtPr',
  'sdtEndPr',
  'customXmlPr',
  'smartTagPr',
  'rubyPr',
  'rt',
  'instrText',
  'delInstrText',
  'delText',
]);

/** Where in the document the reader is. */
interface Context {
  readonly kind: Draft['kind'];
  readonly cell: Draft['cell'];
  /** Pending deletions: no text, but fields and bookmarks go on in them. */
  readonly isDeleted: boolean;
  readonly properties: XmlElement | undefined;
}

class Reader {
  readonly #part: StoryPart;
  readonly #styles: Styles;
  readonly #fields: Fields;
  readonly #bookmarks = new OpenBookmarks();
  readonly #top: Context;
  #lines: Line[] = [];
  /** The line that text goes to; undefined between paragraphs. */
  #line: Line | undefined;
  /** The line before, whose paragraph mark has been deleted: the next paragraph goes on with it. */
  #joined: Line | undefined;
  #last: Line | undefined;
  #tables = 0;

  constructor(part: StoryPart, styles: Styles, kind: Draft['kind'], ignored: ReadonlySet<XmlElement>) {
    this.#part = part;
    this.#styles = styles;
    this.#fields = new Fields(ignored);
    this.#top = { kind, cell: undefined, isDeleted: false, properties: undefined };
  }

  get unclosedFields(): readonly XmlElement[] {
    return this.#fields.unclosed;
  }

  read(root: XmlElement): Story {
    this.#children(root, this.#top);
    return { lines: this.#lines, bookmarks: this.#bookmarks.closed };
  }

  #children(element: XmlElement, context: Context): void {
    for (const child of childElements(element)) this.#element(child, context);
  }

  #element(element: XmlElement, context: Context): void {
    if (element.namespace === COMPATIBILITY && element.local === 'AlternateContent') {
      const branch = chosenBranch(element);
      if (branch) this.#children(branch, context);
    } else if (element.namespace === MATH && element.local === 't') this.#text(element, context);
    else if (element.namespace === WORD) this.#word(element, context);
    else this.#children(element, context);
  }

  #word(element: XmlElement, context: Context): void {
    if (SILENT.has(element.local)) return;
    switch (element.local) {
      case 'p':
        this.#paragraph(element, context);
        break;
      case 'tbl':
        this.#table(element, context);
        break;
      case 'txbxContent':
        this.#textBox(element, context);
        break;
      case 'del':
      case 'moveFrom':
        this.#children(element, { ...context, isDeleted: true });
        break;
      case 'r':
        this.#run(element, context);
        break;
      case 't':
        this.#text(element, context);
        break;
      case 'fldChar':
        this.#fields.pass(element);
        break;
      case 'bookmarkStart':
        this.#bookmarks.start(element, this.#place(this.#line));
        break;
      case 'bookmarkEnd':
        this.#bookmarks.end(element, this.#place(this.#line ?? this.#last));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.#note(element, context);
        break;
      default:
        this.#character(element, context);
        break;
    }
  }

  #place(line: Line | undefined) {
    return line && { line, at: line.text.length };
  }

  #paragraph(element: XmlElement, context: Context): void {
    const properties = childElement(element, WORD, 'pPr');
    const line = this.#joined ?? emptyLine(context.kind, context.cell);
    if (!this.#joined) this.#lines.push(line);
    this.#joined = undefined;
    // The mark at the end of a paragraph holds its properties: of joined ones the last counts.
    line.level = this.#styles.level(properties);
    this.#line = line;
    this.#bookmarks.startLine(line);
    this.#children(element, { ...context, properties });
    this.#line = undefined;
    this.#last = line;
    if (context.isDeleted || isMarkGone(properties)) this.#joined = line;
  }

  #table(element: XmlElement, context: Context): void {
    this.#joined = undefined;
    this.#tables += 1;
    const table = this.#tables;
    let row = 0;
    for (const each of within(element, 'tr')) {
      const properties = childElement(each, WORD, 'trPr');
      const isDeleted =
        context.isDeleted || (properties && childElement(properties, WORD, 'del')) !== undefined;
      row += 1;
      let column = 0;
      for (const cell of within(each, 'tc')) {
        const own = childElement(cell, WORD, 'tcPr');
        column += 1;
        this.#joined = undefined;
        this.#children(cell, {
          ...context,
          kind: context.kind === 'note' ? 'note' : 'cell',
          cell: { table, row, column },
          isDeleted: isDeleted || (own && childElement(own, WORD, 'cellDel')) !== undefined,
        });
        column += spanOf(own) - 1;
      }
    }
    this.#joined = undefined;
  }

  /** A text box is anchored in a paragraph; its own come after that one. */
  #textBox(element: XmlElement, context: Context): void {
    const [line, joined, last] = [this.#line, this.#joined, this.#last];
    this.#line = undefined;
    this.#joined = undefined;
    this.#children(element, { ...context, properties: undefined });
    this.#line = line;
    this.#joined = joined;
    this.#last = last;
  }

  #run(element: XmlElement, context: Context): void {
    const properties = childElement(element, WORD, 'rPr');
    // What is hidden is out like what is deleted; a field or a bookmark may still end in it.
    const isHidden = !context.isDeleted && this.#styles.isHidden(properties, context.properties);
    this.#children(element, isHidden ? { ...context, isDeleted: true } : context);
  }

  #isSilent(context: Context): boolean {
    return context.isDeleted || this.#fields.isInstruction;
  }

  #text(element: XmlElement, context: Context): void {
    const line = this.#line;
    if (!line || this.#isSilent(context)) return;
    const spans = element.children.flatMap((node) =>
      node.kind === 'text' ? textSpans(this.#part.source, node) : [],
    );
    const isKept = attributeOf(element, XML, 'space') === 'preserve' || element.namespace === MATH;
    const whole = spans.map(({ text }) => text).join('');
    // Without xml:space, white space at the edges is that of the markup.
    let [from, to] = [0, whole.length];
    while (!isKept && from < to && isSpace(whole[from])) from += 1;
    while (!isKept && from < to && isSpace(whole[to - 1])) to -= 1;
    let at = 0;
    for (const { text, start, end } of spans) {
      const [first, last] = [Math.max(0, from - at), Math.min(text.length, to - at)];
      at += text.length;
      if (first >= last) continue;
      // Line ends and tabs in text are spaces; those that count are elements.
      const shown = text.slice(first, last).replace(/[\t\r\n]/g, ' ');
      const isPlain = end - start === text.length;
      line.text.add(shown, this.#part.name, isPlain ? start + first : start, isPlain ? start + last : end);
    }
  }

  /** An element that stands for a character, or that holds others. */
  #character(element: XmlElement, context: Context): void {
    const character = characterOf(element);
    if (character === undefined) this.#children(element, context);
    else if (this.#line && !this.#isSilent(context))
      this.#line.text.add(character, this.#part.name, element.start, element.end);
  }

  #note(element: XmlElement, context: Context): void {
    const id = attributeOf(element, WORD, 'id');
    if (id === undefined || !this.#line || this.#isSilent(context)) return;
    this.#line.notes.push({ kind: element.local === 'footnoteReference' ? 'footnote' : 'endnote', id });
  }
}

/** White space of XML 1.0; the full-width space of Chinese indents is text. */
function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r' || character === '\n';
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

function spanOf(properties: XmlElement | undefined): number {
  const span = properties && childElement(properties, WORD, 'gridSpan');
  const value = Number((span && attributeOf(span, WORD, 'val')) ?? 1);
  return Number.isInteger(value) && value > 0 && value <= 100 ? value : 1;
}

/** Whether the mark at the end of a paragraph is deleted, moved away, or hidden. */
function isMarkGone(properties: XmlElement | undefined): boolean {
  const mark = properties && childElement(properties, WORD, 'rPr');
  if (!mark) return false;
  return (
    childElement(mark, WORD, 'del') !== undefined ||
    childElement(mark, WORD, 'moveFrom') !== undefined ||
    isOn(childElement(mark, WORD, 'specVanish')) === true
  );
}
