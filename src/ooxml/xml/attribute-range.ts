import { isSpace } from './white-space.ts';
import type { XmlElement } from './xml.ts';

/**
 * Where the value of an attribute is written, without its quotes; undefined if the element does not have it.
 *
 * @param source the text that the element was parsed from
 * @param name as written, with its prefix
 */
export function attributeRange(
  source: string,
  element: XmlElement,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  // The start tag is well-formed: the parser has read it.
  for (let at = element.start + 1 + element.name.length; ; ) {
    while (isSpace(source.charAt(at))) at += 1;
    const equals = source.indexOf('=', at);
    if (equals < 0 || equals >= element.openEnd) return undefined;
    const found = source.slice(at, equals).trimEnd();
    at = equals + 1;
    while (isSpace(source.charAt(at))) at += 1;
    const start = at + 1;
    const end = source.indexOf(source.charAt(at), start);
    if (end < 0 || end >= element.openEnd) return undefined;
    if (found === name) return { start, end };
    at = end + 1;
  }
}
