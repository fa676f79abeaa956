import { MATH, XML } from '../../ooxml/xml/namespaces.ts';
import { type TextSpan, textSpans } from '../../ooxml/xml/text-spans.ts';
import { isSpace } from '../../ooxml/xml/white-space.ts';
import { attributeOf, type XmlElement } from '../../ooxml/xml/xml.ts';

/**
 * What a reader sees of a text element (`w:t`, `m:t`), in spans as long as what is stored unless that is a reference:
 * without `xml:space`, white space at its edges is that of the markup.
 *
 * @param source the text of the element's part
 */
export function shownText(element: XmlElement, source: string): Omit<TextSpan, 'at'>[] {
  const spans = element.children.flatMap((node) => (node.kind === 'text' ? textSpans(source, node) : []));
  const whole = spans.map(({ text }) => text).join('');
  const isKept = attributeOf(element, XML, 'space') === 'preserve' || element.namespace === MATH;
  let [from, to] = [0, whole.length];
  while (!isKept && from < to && isSpace(whole.charAt(from))) from += 1;
  while (!isKept && from < to && isSpace(whole.charAt(to - 1))) to -= 1;
  return spans.flatMap(({ at, text, start, end }) => {
    const [first, last] = [Math.max(0, from - at), Math.min(text.length, to - at)];
    if (first >= last) return [];
    // Line ends and tabs in text are spaces; those that count are elements.
    const shown = text.slice(first, last).replace(/[\t\r\n]/g, ' ');
    const isPlain = end - start === text.length;
    return [isPlain ? { text: shown, start: start + first, end: start + last } : { text: shown, start, end }];
  });
}
