import { COMPATIBILITY, WORD } from '../ooxml/xml/namespaces.ts';
import { childElements, isElement, isNamed, type XmlElement } from '../ooxml/xml/xml.ts';

/**
 * The elements that hold the same text for other readers: of a text box Word writes a copy for programs that know only
 * the older form (ISO/IEC 29500-3, 9.3), which must not go on saying the old number. None where a copy is no copy.
 *
 * @param source the part's text
 * @param path from the root to the text element
 */
export function twinsOf(source: string, path: readonly XmlElement[]): XmlElement[] {
  const text = path.at(-1);
  const at = path.findLastIndex((element) => isNamed(element, COMPATIBILITY, 'AlternateContent'));
  const [alternate, branch] = at < 0 ? [] : path.slice(at, at + 2);
  if (!alternate || !branch || !text) return [];
  const stored = (element: XmlElement) => source.slice(element.openEnd, element.closeStart);
  const own = texts(branch);
  return childElements(alternate).flatMap((other) => {
    const others = other === branch ? [] : texts(other);
    const isCopy = others.map(stored).join('\0') === own.map(stored).join('\0');
    return (isCopy && others[own.indexOf(text)]) || [];
  });
}

function texts(element: XmlElement): XmlElement[] {
  return childElements(element).flatMap((child) => (isElement(child, WORD, 't') ? [child] : texts(child)));
}
