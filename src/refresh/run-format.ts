import { WORD } from '../ooxml/xml/namespaces.ts';
import { childElement, type XmlElement } from '../ooxml/xml/xml.ts';
import type { AnnotationIds } from './annotation-ids.ts';
import { renumber } from './renumber.ts';
import { type Change, splice } from './splice.ts';

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
    const again = this.#taken ? this.#change : undefined;
    this.#taken = true;
    return this.#with(again ? renumber(this.#source, again, this.#ids) : []);
  }

  /** For new text: formatted as the run looks now. */
  fresh(): string {
    return this.#with(this.#change ? [{ range: this.#change, text: '' }] : []);
  }

  #with(changes: readonly Change[]): string {
    return this.#open + (this.#properties ? splice(this.#source, changes, this.#properties) : '');
  }
}
