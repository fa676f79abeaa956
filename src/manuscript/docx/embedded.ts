import { WORD } from '../../ooxml/xml/namespaces.ts';
import { childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';

/**
 * How many other documents a body takes in (ISO/IEC 29500-1, 17.17.2.1 and 17.17.2.2): Word shows their text among its
 * own, which here is not read.
 */
export function embeddedDocuments(body: XmlElement): number {
  let count = 0;
  const queue = [body];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (isNamed(next, WORD, 'altChunk') || isNamed(next, WORD, 'subDoc')) count += 1;
    for (const child of childElements(next)) queue.push(child);
  }
  return count;
}
