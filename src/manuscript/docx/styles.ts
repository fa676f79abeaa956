import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, childElement, childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';
import { isOn } from './on-off.ts';

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly hidden: boolean | undefined;
}

/** Styles are based on one another over a few steps; a forged chain may have no end. */
const LONGEST_CHAIN = 50;

/** What the styles of a document say that a reader of its text has to know (ISO/IEC 29500-1, 17.7). */
export class Styles {
  readonly #styles = new Map<string, Style>();
  #standard: string | undefined;

  /** @param root the root of the styles part; without one, no style says anything */
  constructor(root: XmlElement | undefined) {
    for (const element of root ? childElements(root) : []) {
      if (!isNamed(element, WORD, 'style')) continue;
      const id = attributeOf(element, WORD, 'styleId');
      if (id === undefined) continue;
      this.#styles.set(id, styleOf(element));
      const isParagraph = attributeOf(element, WORD, 'type') === 'paragraph';
      if (isParagraph && isTrue(attributeOf(element, WORD, 'default'))) this.#standard = id;
    }
  }

  /**
   * Level of the headings of a paragraph's properties: 0 for the title, 1 for the highest below it; undefined for
   * text. An outline level of the paragraph's own counts before those of its style.
   */
  level(properties: XmlElement | undefined): number | undefined {
    const own = properties && outlineOf(properties);
    if (own !== undefined) return own < 9 ? own + 1 : undefined;
    for (const style of this.#chain(idOf(properties, 'pStyle') ?? this.#standard)) {
      const named = levelOfName(style.name);
      if (named !== undefined) return named;
      if (style.outline !== undefined) return style.outline < 9 ? style.outline + 1 : undefined;
    }
    return undefined;
  }

  /** Whether a run is hidden text, by its own properties or by its style's or its paragraph's. */
  isHidden(run: XmlElement | undefined, paragraph: XmlElement | undefined): boolean {
    const own = run && isOn(childElement(run, WORD, 'vanish'));
    if (own !== undefined) return own;
    for (const style of this.#chain(idOf(run, 'rStyle'))) if (style.hidden !== undefined) return style.hidden;
    for (const style of this.#chain(idOf(paragraph, 'pStyle') ?? this.#standard))
      if (style.hidden !== undefined) return style.hidden;
    return false;
  }

  /** A style and those that it is based on, as far as they lead. */
  *#chain(id: string | undefined): Generator<Style> {
    let style = id === undefined ? undefined : this.#styles.get(id);
    for (let steps = 0; style && steps < LONGEST_CHAIN; steps += 1) {
      yield style;
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
  }
}

function styleOf(element: XmlElement): Style {
  const paragraph = childElement(element, WORD, 'pPr');
  const run = childElement(element, WORD, 'rPr');
  return {
    name: valOf(childElement(element, WORD, 'name')) ?? '',
    basedOn: valOf(childElement(element, WORD, 'basedOn')),
    outline: paragraph && outlineOf(paragraph),
    hidden: run && isOn(childElement(run, WORD, 'vanish')),
  };
}

/** Built-in names as Word and LibreOffice store them, and as they show them, which some programs store. */
function levelOfName(name: string): number | undefined {
  const folded = name.trim().toLowerCase();
  if (folded === 'title' || folded === '标题') return 0;
  const [, number] = /^(?:heading|标题) ?([1-9])$/.exec(folded) ?? [];
  return number === undefined ? undefined : Number(number);
}

function outlineOf(properties: XmlElement): number | undefined {
  const value = valOf(childElement(properties, WORD, 'outlineLvl'));
  return value !== undefined && /^\d$/.test(value) ? Number(value) : undefined;
}

function idOf(properties: XmlElement | undefined, local: string): string | undefined {
  return properties && valOf(childElement(properties, WORD, local));
}

function valOf(element: XmlElement | undefined): string | undefined {
  return element && attributeOf(element, WORD, 'val');
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
