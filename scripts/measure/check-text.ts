import { type Page, unescapeXml } from './pages.ts';

/** Characters of a document (`word/document.xml`) that its pages do not show, each as often as it is missing. */
export function missingText(documentXml: string, pages: readonly Page[]): string {
  const left = new Map<string, number>();
  for (const page of pages) {
    for (const character of page.lines.flatMap((line) => [...normal(line.text)])) {
      left.set(character, (left.get(character) ?? 0) + 1);
    }
  }
  let missing = '';
  for (const [, text = ''] of documentXml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)) {
    for (const character of normal(unescapeXml(text))) {
      const count = left.get(character) ?? 0;
      if (count === 0) missing += character;
      else left.set(character, count - 1);
    }
  }
  return missing;
}

/** Fonts map some characters to others that look the same; spaces are not text. */
function normal(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
