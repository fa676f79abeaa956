import { WORD } from '../ooxml/xml/namespaces.ts';
import { attributeOf, childElements, type XmlElement } from '../ooxml/xml/xml.ts';

/** Gives out numbers for annotations (`w:id`) that no element of a document has yet. */
export class AnnotationIds {
  readonly #used = new Set<string>();
  #last = 0;

  /** @param roots of every part that can hold annotations */
  constructor(roots: Iterable<XmlElement>) {
    const queue = [...roots];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const id = attributeOf(next, WORD, 'id');
      if (id !== undefined) this.#used.add(id);
      for (const child of childElements(next)) queue.push(child);
    }
  }

  next(): string {
    do this.#last += 1;
    while (this.#used.has(String(this.#last)));
    return String(this.#last);
  }
}
