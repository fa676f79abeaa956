import { COMPATIBILITY } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, childElement, childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';

/** Prefixes of the extensions that today's office programs read, as all of them write them. */
const UNDERSTOOD = /^(?:w1[0-9]\w*|w16\w*|wp14|wps|wpg|wpc|wpi|wne|a14|o|v|am3d|cx\d*|aink|wpsCustomData)$/;

/**
 * The branch of an `mc:AlternateContent` that an office program shows (ISO/IEC 29500-3, 9.3): the first choice whose
 * requirements it understands, or the fallback. All of them say the same.
 */
export function chosenBranch(element: XmlElement): XmlElement | undefined {
  const choices = childElements(element).filter((child) => isNamed(child, COMPATIBILITY, 'Choice'));
  const understood = choices.find((choice) =>
    (attributeOf(choice, '', 'Requires') ?? '')
      .split(/\s+/)
      .filter((prefix) => prefix !== '')
      .every((prefix) => UNDERSTOOD.test(prefix)),
  );
  return understood ?? childElement(element, COMPATIBILITY, 'Fallback') ?? choices[0];
}
