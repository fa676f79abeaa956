import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '../../ooxml/xml/xml.ts';
import type { Bookmark, Line, Place } from './line.ts';

interface Open {
  readonly name: string;
  start: Place | undefined;
}

/**
 * The bookmarks of a part while it is read. They may nest, overlap, and stand between paragraphs; one without an end
 * is none (ISO/IEC 29500-1, 17.13.6.2).
 */
export class OpenBookmarks {
  readonly #open = new Map<string, Open>();
  /** Those that start with the next paragraph. */
  #waiting: Open[] = [];
  readonly #closed: Bookmark[] = [];

  /** Those that have an end. */
  get closed(): readonly Bookmark[] {
    return this.#closed;
  }

  /** @param place where it stands; undefined between paragraphs: it starts with the next */
  start(element: XmlElement, place: Place | undefined): void {
    const id = attributeOf(element, WORD, 'id');
    const name = attributeOf(element, WORD, 'name');
    if (id === undefined || name === undefined) return;
    const open = { name, start: place };
    this.#open.set(id, open);
    if (!place) this.#waiting.push(open);
  }

  /** @param place where it stands, or where the last paragraph ends; undefined before the first */
  end(element: XmlElement, place: Place | undefined): void {
    const id = attributeOf(element, WORD, 'id') ?? '';
    const open = this.#open.get(id);
    this.#open.delete(id);
    if (open?.start && place) this.#closed.push({ name: open.name, start: open.start, end: place });
  }

  /** A paragraph starts: with it start the bookmarks that stood before it. */
  startLine(line: Line): void {
    for (const open of this.#waiting) open.start = { line, at: line.text.length };
    this.#waiting = [];
  }
}
