import { attributeRange } from '../ooxml/xml/attribute-range.ts';
import { attributeOf, childElements, type XmlElement } from '../ooxml/xml/xml.ts';
import { escapeXml } from '../ooxml/xml/xml-text.ts';
import type { Change } from './smallest-change.ts';
import type { Update } from './update.ts';

/**
 * The changes of a figure map that register what the marks say after the updates, words that people have typed in them
 * included: what is typed later is known from it.
 */
export function registerPrinted(source: string, root: XmlElement, updates: readonly Update[]): Change[] {
  const printed = new Map(
    updates.flatMap((update) => (update.mark ? [[update.mark.bookmark, textAfter(update)]] : [])),
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

/** The marked text after an update. */
function textAfter({ mark, passage, range, after }: Update): string {
  const { start, end } = mark?.range ?? range;
  return passage.text.slice(start, range.start) + after + passage.text.slice(range.end, end);
}
