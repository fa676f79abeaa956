import { attributeRange } from '../ooxml/xml/attribute-range.ts';
import { XML } from '../ooxml/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '../ooxml/xml/xml.ts';
import { escapeXml } from '../ooxml/xml/xml-text.ts';
import { changesOf } from './changes-of.ts';
import { pathTo } from './path-to.ts';
import { type Change, splice } from './splice.ts';
import { twinsOf } from './twins.ts';
import type { Update } from './update.ts';

/**
 * The changes of an XML part that make updates in place: nothing but the text of `w:t` elements, and of it no more
 * than has to change; in the copies that there are for older programs too. (Tracked, those stay: Word makes them anew
 * when it saves.)
 */
export function editText(source: string, root: XmlElement, updates: readonly Update[]): Change[] {
  const byElement = new Map<XmlElement, Change[]>();
  for (const { piece, source: range, text } of updates.flatMap(changesOf)) {
    const path = pathTo(root, piece.source.start);
    const element = path.at(-1) ?? root;
    for (const each of [element, ...twinsOf(source, path)]) {
      const distance = each.openEnd - element.openEnd;
      const there = { start: range.start + distance, end: range.end + distance };
      byElement.set(each, [...(byElement.get(each) ?? []), { range: there, text: escapeXml(text) }]);
    }
  }
  return [...byElement].flatMap(([element, changes]) => [...changes, ...keepSpace(source, element, changes)]);
}

/** Where text comes to begin or end with a space, `xml:space` has to say that it is one (ISO/IEC 29500-1, 17.3.3.31). */
function keepSpace(source: string, element: XmlElement, changes: readonly Change[]): Change[] {
  const { openEnd, closeStart } = element;
  const content = { start: openEnd, end: closeStart };
  const hasEdge = (text: string) => /^\s|\s$/.test(text);
  if (hasEdge(source.slice(openEnd, closeStart)) || !hasEdge(splice(source, changes, content))) return [];
  const space = attributeOf(element, XML, 'space');
  if (space === 'preserve') return [];
  const value = attributeRange(source, element, 'xml:space');
  if (value) return [{ range: value, text: 'preserve' }];
  const after = element.start + 1 + element.name.length;
  return [{ range: { start: after, end: after }, text: ' xml:space="preserve"' }];
}
