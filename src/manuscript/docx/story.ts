import type { XmlPart } from '../../ooxml/read-part.ts';
import { COMPATIBILITY, MATH, WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, childElement, childElements, type XmlElement } from '../../ooxml/xml/xml.ts';
import type { Draft } from '../draft.ts';
import { chosenBranch } from './alternate.ts';
import { OpenBookmarks } from './bookmarks.ts';
import { characterOf } from './characters.ts';
import { Fields } from './fields.ts';
import { type Bookmark, emptyLine, type Line } from './line.ts';
import { isMarkGone } from './paragraph-mark.ts';
import { shownText } from './shown-text.ts';
import { SILENT } from './silent.ts';
import type { Styles } from './styles.ts';
import { cellsOf } from './table-cells.ts';

/** What a part of a document tells, read from one root: the body, or a note. */
export interface Story {
  readonly lines: readonly Line[];
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Reads the text under an element as a reader sees it. Fields without an end would swallow the rest of the document;
 * they are no fields, and the text is read again without them.
 */
export function readStory(
  root: XmlElement,
  part: XmlPart,
  styles: Styles,
  kind: Draft['kind'] = 'text',
): Story {
  const first = new Reader(part, styles, kind, new Set());
  const story = first.read(root);
  const unclosed = new Set(first.unclosedFields);
  return unclosed.size === 0 ? story : new Reader(part, styles, kind, unclosed).read(root);
}

/** Where in the document the reader is. */
interface Context {
  readonly kind: Draft['kind'];
  readonly cell: Draft['cell'];
  /** Pending deletions: no text, but fields and bookmarks go on in them. */
  readonly isDeleted: boolean;
  readonly properties: XmlElement | undefined;
}

class Reader {
  readonly #part: XmlPart;
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

  constructor(part: XmlPart, styles: Styles, kind: Draft['kind'], ignored: ReadonlySet<XmlElement>) {
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
    this.#tables += 1;
    const table = this.#tables;
    for (const { cell, row, column, isDeleted } of cellsOf(element)) {
      this.#joined = undefined;
      this.#children(cell, {
        ...context,
        kind: context.kind === 'note' ? 'note' : 'cell',
        cell: { table, row, column },
        isDeleted: context.isDeleted || isDeleted,
      });
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
    if (!this.#line || this.#isSilent(context)) return;
    const fixed = element.namespace === MATH ? 'formula' : undefined;
    for (const { text, start, end } of shownText(element, this.#part.source.text))
      this.#line.text.add(text, this.#part.name, start, end, fixed);
  }

  /** An element that stands for a character, or that holds others. */
  #character(element: XmlElement, context: Context): void {
    const character = characterOf(element);
    if (character === undefined) this.#children(element, context);
    else if (this.#line && !this.#isSilent(context))
      this.#line.text.add(character, this.#part.name, element.start, element.end, 'element');
  }

  #note(element: XmlElement, context: Context): void {
    const id = attributeOf(element, WORD, 'id');
    if (id === undefined || !this.#line || this.#isSilent(context)) return;
    this.#line.notes.push({ kind: element.local === 'footnoteReference' ? 'footnote' : 'endnote', id });
  }
}
