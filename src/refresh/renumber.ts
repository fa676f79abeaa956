import { attributeRange } from '../ooxml/xml/attribute-range.ts';
import { WORD } from '../ooxml/xml/namespaces.ts';
import type { XmlElement } from '../ooxml/xml/xml.ts';
import type { AnnotationIds } from './annotation-ids.ts';
import type { Change } from './splice.ts';

/**
 * The change that gives an annotation which is written twice a number of its own (`w:id`), for no two may have the
 * same (ISO/IEC 29500-1, 17.13.4); none for one that has no number.
 *
 * @param source the text that the element was parsed from
 */
export function renumber(source: string, annotation: XmlElement, ids: AnnotationIds): Change[] {
  const id = annotation.attributes.find(({ namespace, local }) => namespace === WORD && local === 'id');
  const range = id && attributeRange(source, annotation, id.name);
  return range ? [{ range, text: ids.next() }] : [];
}
