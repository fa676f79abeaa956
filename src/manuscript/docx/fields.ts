import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '../../ooxml/xml/xml.ts';

/**
 * The complex fields that are open at a place (ISO/IEC 29500-1, 17.16.18): begin, instruction, separate, result, end,
 * across runs and paragraphs, one in the other. Readers see results only.
 */
export class Fields {
  readonly #open: { readonly begin: XmlElement; isResult: boolean }[] = [];
  readonly #ignored: ReadonlySet<XmlElement>;

  /** @param ignored beginnings without an end, as an earlier reading has found: they are no fields */
  constructor(ignored: ReadonlySet<XmlElement>) {
    this.#ignored = ignored;
  }

  /** Whether what stands here is an instruction, which no reader sees. */
  get isInstruction(): boolean {
    return this.#open.some(({ isResult }) => !isResult);
  }

  /** The beginnings that have had no end. */
  get unclosed(): readonly XmlElement[] {
    return this.#open.map(({ begin }) => begin);
  }

  /** Goes past a `w:fldChar`. */
  pass(element: XmlElement): void {
    const last = this.#open.at(-1);
    switch (attributeOf(element, WORD, 'fldCharType')) {
      case 'begin':
        if (!this.#ignored.has(element)) this.#open.push({ begin: element, isResult: false });
        break;
      case 'separate':
        if (last) last.isResult = true;
        break;
      case 'end':
        this.#open.pop();
        break;
    }
  }
}
