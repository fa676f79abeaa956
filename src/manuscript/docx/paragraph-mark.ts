import { WORD } from '../../ooxml/xml/namespaces.ts';
import { childElement, type XmlElement } from '../../ooxml/xml/xml.ts';
import { isOn } from './on-off.ts';

/**
 * Whether the mark at the end of a paragraph is deleted, moved away, or hidden: the next paragraph goes on with this
 * one (ISO/IEC 29500-1, 17.13.5.15, 17.13.5.21 and 17.3.2.36).
 *
 * @param properties of the paragraph, `w:pPr`
 */
export function isMarkGone(properties: XmlElement | undefined): boolean {
  const mark = properties && childElement(properties, WORD, 'rPr');
  if (!mark) return false;
  return (
    childElement(mark, WORD, 'del') !== undefined ||
    childElement(mark, WORD, 'moveFrom') !== undefined ||
    isOn(childElement(mark, WORD, 'specVanish')) === true
  );
}
