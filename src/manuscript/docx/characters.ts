import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, type XmlElement } from '../../ooxml/xml/xml.ts';

/**
 * The character that an element of a run stands for (ISO/IEC 29500-1, 17.3.3); undefined for other elements. A soft
 * hyphen shows at line ends only, and is none.
 */
export function characterOf(element: XmlElement): string | undefined {
  switch (element.local) {
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\u2028';
    case 'noBreakHyphen':
      return '\u2011';
    case 'sym':
      return symbol(attributeOf(element, WORD, 'char'));
    default:
      return undefined;
  }
}

/** A character of a symbol font, which mostly is in the private use area: it stands as it is stored. */
function symbol(code: string | undefined): string {
  const value = code !== undefined && /^[\da-f]{2,4}$/i.test(code) ? Number.parseInt(code, 16) : 0xfffd;
  return value < 0x20 || (value >= 0xd800 && value <= 0xdfff) ? '\ufffd' : String.fromCharCode(value);
}
