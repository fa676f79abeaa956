import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '../../ooxml/xml/xml.ts';

/** What a property says that is on or off (ISO/IEC 29500-1, 17.17.4); undefined where it does not stand. */
export function isOn(property: XmlElement | undefined): boolean | undefined {
  if (!property) return undefined;
  const value = attributeOf(property, WORD, 'val');
  return value !== '0' && value !== 'false' && value !== 'off';
}
