import { PLAIN_FORM, readForm } from '../../marks/figure-form.ts';
import { readPart, type XmlPart } from '../../ooxml/read-part.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { attributeOf, childElements, isNamed } from '../../ooxml/xml/xml.ts';
import { readBookmark } from '../../write/docx/bookmarks.ts';
import { FIGURE_MAP_NAMESPACE } from '../../write/docx/figure-map.ts';
import type { RegisteredFigure } from '../manuscript.ts';

/**
 * The figures that the program has registered in a package, by bookmark: their exact names, their forms, and what was
 * printed.
 */
export function registeredFigures(parts: ReadonlyMap<string, Uint8Array>): Map<string, RegisteredFigure> {
  const figures = new Map<string, RegisteredFigure>();
  for (const { root } of figureMaps(parts)) {
    for (const entry of childElements(root)) {
      const bookmark = attributeOf(entry, '', 'bookmark');
      const figure = attributeOf(entry, '', 'name');
      if (bookmark === undefined || figure === undefined || figures.has(bookmark)) continue;
      const form = readForm(attributeOf(entry, '', 'form') ?? '') ?? PLAIN_FORM;
      figures.set(bookmark, { bookmark, name: figure, form, printed: attributeOf(entry, '', 'text') });
    }
  }
  return figures;
}

/**
 * The figure maps of a package, one as a rule. A map is known by the namespace of its root: office programs give
 * custom XML parts names of their own. One that somebody has broken says nothing; the bookmarks still have names.
 */
export function figureMaps(parts: ReadonlyMap<string, Uint8Array>): XmlPart[] {
  return [...parts].flatMap(([name, bytes]): XmlPart[] => {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (!/\.xml$/i.test(name) || !content.includes(FIGURE_MAP_NAMESPACE)) return [];
    const part = readPart(parts, name);
    if (!part || isXmlProblem(part)) return [];
    return isNamed(part.root, FIGURE_MAP_NAMESPACE, 'figures') ? [part] : [];
  });
}

/** What office programs add to the name of a bookmark whose text is copied: LibreOffice `1` or ` Copy 1`. */
const COPY = /^[\s_]*(?:(?:Copy|副本)[\s_]*)?\d*$/iu;

/** Bookmarks of the program have 40 characters at most, and a copy some more; longer ones are somebody else's. */
const LONGEST = 80;

/** The figure that a bookmark of the document stands for; undefined for bookmarks of other people. */
export function figureOf(
  bookmark: string,
  registered: ReadonlyMap<string, RegisteredFigure>,
): RegisteredFigure | undefined {
  const known = registered.get(bookmark);
  if (known) return known;
  const name = readBookmark(bookmark)?.name;
  if (name === undefined || bookmark.length > LONGEST) return undefined;
  for (let length = bookmark.length - 1; length > 0; length -= 1) {
    const original = registered.get(bookmark.slice(0, length));
    if (original && COPY.test(bookmark.slice(length))) return original;
  }
  return { bookmark, name, form: PLAIN_FORM, printed: undefined, unregistered: true };
}
