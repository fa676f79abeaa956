import { attributeRange } from '../ooxml/xml/attribute-range.ts';
import { WORD } from '../ooxml/xml/namespaces.ts';
import { childElement, type XmlElement } from '../ooxml/xml/xml.ts';
import type { AnnotationIds } from './annotation-ids.ts';
import { splice } from './splice.ts';

/** The start of a run with its formatting, as often as the run is cut. */
export class RunFormat {
  readonly #source: string;
  readonly #properties: XmlElement | undefined;
  readonly #change: XmlElement | undefined;
  readonly #open: string;
  readonly #ids: AnnotationIds;
  #taken = false;

  constructor(source: string, run: XmlElement, ids: AnnotationIds) {
    this.#source = source;
    this.#ids = ids;
    this.#open = source.slice(run.start, run.openEnd);
    this.#properties = childElement(run, WORD, 'rPr');
    this.#change = this.#properties && childElement(this.#properties, WORD, 'rPrChange');
  }

  /**
   * For a part of the run itself: as it is, a pending change of its formatting included, which has another number in
   * each part but the first.
   */
  part(): string {
    const { start, end } = this.#properties ?? { start: 0, end: 0 };
    const isFirst = !this.#taken;
    this.#taken = true;
    if (isFirst || !this.#change) return this.#open + this.#source.slice(start, end);
    const name = this.#change.attributes.find(
      ({ namespace, local }) => namespace === WORD && local === 'id',
    )?.name;
    const id = name === undefined ? undefined : attributeRange(this.#source, this.#change, name);
    return this.#open + this.#cut(id && { range: id, text: this.#ids.next() });
  }

  /** For new text: formatted as the run looks now. */
  fresh(): string {
    return this.#open + this.#cut(this.#change && { range: this.#change, text: '' });
  }

  #cut(
    change:
      | { readonly range: { readonly start: number; readonly end: number }; readonly text: string }
      | undefined,
  ) {
    const { start, end } = this.#properties ?? { start: 0, end: 0 };
    const own = this.#source.slice(start, end);
    if (!change) return own;
    const range = { start: change.range.start - start, end: change.range.end - start };
    return splice(own, [{ range, text: change.text }]);
  }
}
