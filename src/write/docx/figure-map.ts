import { writeForm } from '../../marks/figure-form.ts';
import { escapeXml } from '../../ooxml/xml/xml-text.ts';
import { insertBefore } from '../package/insert-before.ts';
import type { FigureBookmark } from './bookmarks.ts';

/** Namespace by which the map is known again, whatever name an office program gives its part. */
export const FIGURE_MAP_NAMESPACE = 'urn:cppcc-report:figures';

const ITEM = 'customXml/item1.xml';
const PROPERTIES = 'customXml/itemProps1.xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Adds to a package what its bookmarks have no room for: the exact name of each figure, the form in which it is
 * printed, and what was printed, by which an edit is known from a log that has changed. It is custom XML data
 * (ISO/IEC 29500-1, 15.2.5), which no reader shows and which Word and LibreOffice keep when they save.
 */
export function addFigureMap(
  parts: ReadonlyMap<string, string>,
  bookmarks: readonly FigureBookmark[],
): Map<string, string> {
  const added = new Map(parts);
  if (bookmarks.length === 0) return added;
  added.set(ITEM, figureMap(bookmarks));
  added.set(
    PROPERTIES,
    `${DECLARATION}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{5D2C8E1A-7B64-4F0D-9A35-C0E1B7F46D92}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${FIGURE_MAP_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  added.set(
    'customXml/_rels/item1.xml.rels',
    `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  insertBefore(
    added,
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdFigures" Type="${OFFICE}/relationships/customXml" Target="../${ITEM}"/>`,
  );
  insertBefore(
    added,
    '[Content_Types].xml',
    '</Types>',
    `<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/${PROPERTIES}"/>`,
  );
  return added;
}

function figureMap(bookmarks: readonly FigureBookmark[]): string {
  const entries = bookmarks.map(
    ({ bookmark, figure }) =>
      `<figure bookmark="${escapeXml(bookmark)}" name="${escapeXml(figure.name)}" form="${writeForm(figure.form)}" text="${escapeXml(figure.text)}"/>`,
  );
  return `${DECLARATION}<figures xmlns="${FIGURE_MAP_NAMESPACE}">${entries.join('')}</figures>`;
}
