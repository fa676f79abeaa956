import { attributeRange } from '../ooxml/xml/attribute-range.ts';
import { attributeOf, childElements, type XmlElement } from '../ooxml/xml/xml.ts';
import { escapeXml } from '../ooxml/xml/xml-text.ts';
import type { Change } from './splice.ts';
import type { Update } from './update.ts';

/** The changes of a figure map that register what stands in the marks after the updates: what is typed later is known from it. */
export function registerPrinted(source: string, root: XmlElement, updates: readonly Update[]): Change[] {
  const printed = new Map(
    updates.flatMap(({ mark, printed: text }) => (mark ? [[mark.bookmark, text]] : [])),
  );
  return childElements(root).flatMap((entry): Change[] => {
    const text = printed.get(attributeOf(entry, '', 'bookmark') ?? '');
    if (text === undefined || attributeOf(entry, '', 'text') === text) return [];
    const value = attributeRange(source, entry, 'text');
    if (value) return [{ range: value, text: escapeXml(text) }];
    const after = entry.start + 1 + entry.name.length;
    return [{ range: { start: after, end: after }, text: ` text="${escapeXml(text)}"` }];
  });
}
