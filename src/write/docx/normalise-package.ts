import { escapeXml } from '../../ooxml/xml/xml-text.ts';
import { FINGERPRINT_PART, fingerprintOf } from '../package/fingerprint.ts';

/** Stands in the custom properties until the fingerprint is known. */
export const FINGERPRINT_PENDING = '0'.repeat(64);

/**
 * A page keeps all its lines, whatever paragraph ends on it; no space between characters and digits. Hanging
 * punctuation is the default and is said all the same: LibreOffice reads the absence of it wrongly and then
 * loses marks at line ends. (It spaces digits all the same; Word and WPS do not.)
 */
const GRID_KEPT =
  '<w:widowControl w:val="false"/><w:overflowPunct w:val="true"/>' +
  '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>';

/** Styles whose lines are not those of the grid; LibreOffice would snap even exact heights to it. */
const OFF_GRID = ['Title', 'TableText', 'TableHeader', 'TableEnd', 'Footer'];
const NO_SNAP = '<w:snapToGrid w:val="0"/>';

/** Parts that `docx` always writes and that these documents do not use. */
const UNUSED = ['word/numbering.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/fontTable.xml'];

/**
 * Makes a package of `docx` reproducible and lean: no times, no counters of the process, no parts and styles
 * that are not used; then adds the fingerprint.
 *
 * @param styles ids of the styles to keep
 * @returns the parts in the order in which they are packed
 */
export function normalisePackage(
  parts: ReadonlyMap<string, string>,
  properties: { readonly title: string; readonly author: string },
  styles: ReadonlySet<string>,
): Map<string, string> {
  const made = new Map<string, string>();
  for (const name of [...parts.keys()].sort(byImportance)) {
    const content = parts.get(name) ?? '';
    if (UNUSED.includes(name) || (name.endsWith('.rels') && !content.includes('<Relationship '))) continue;
    made.set(name, normalisePart(name, content, properties, styles));
  }
  const custom = made.get(FINGERPRINT_PART) ?? '';
  return made.set(FINGERPRINT_PART, custom.replace(FINGERPRINT_PENDING, fingerprintOf(made)));
}

function normalisePart(
  name: string,
  content: string,
  properties: { readonly title: string; readonly author: string },
  styles: ReadonlySet<string>,
): string {
  switch (name) {
    case 'docProps/core.xml':
      return coreProperties(properties);
    case 'word/styles.xml':
      return onlyStyles(content, styles);
    case 'word/document.xml':
      return renumberBookmarks(content);
    case 'word/settings.xml':
      return content.replace(
        '<w:compat>',
        '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>',
      );
    case 'word/theme/theme1.xml':
      // Fonts for scripts of the world, 等线 among them: what is not installed is reported as missing.
      return content.replace(/<a:font script="[^>]*\/>/g, '');
    default:
      return /\.rels$|^\[Content_Types\]/.test(name) ? withoutUnused(content) : content;
  }
}

/** The order of packing: what readers want first comes first, the rest by name. */
function byImportance(a: string, b: string): number {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
  const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function coreProperties({ title, author }: { readonly title: string; readonly author: string }): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator></cp:coreProperties>`
  );
}

/**
 * Keeps the last definition of each wanted style (ours come after those of the library), and sets what the
 * library has no option for.
 */
function onlyStyles(content: string, wanted: ReadonlySet<string>): string {
  const pattern = /<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs;
  const last = new Map<string, number>();
  for (const match of content.matchAll(pattern)) last.set(match[1] ?? '', match.index);
  return content
    .replace(pattern, (style, id: string, offset: number) => {
      if (!wanted.has(id) || last.get(id) !== offset) return '';
      return OFF_GRID.includes(id) ? style.replace('<w:spacing w:line', `${NO_SNAP}$&`) : style;
    })
    .replace('<w:name w:val="Normal"/><w:qFormat/>', `$&<w:pPr>${GRID_KEPT}</w:pPr>`);
}

function renumberBookmarks(content: string): string {
  const numbers = new Map<string, number>();
  return content.replace(
    /(<w:bookmark(?:Start|End) (?:[^>]* )?w:id=")(\d+)"/g,
    (_, start: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${start}${number}"`;
    },
  );
}

function withoutUnused(content: string): string {
  return content.replace(/<(?:Relationship|Override) [^>]*\/>/g, (entry) =>
    UNUSED.some((name) => entry.includes(`/${name}"`) || entry.includes(`"${name.replace('word/', '')}"`))
      ? ''
      : entry,
  );
}
