import { diagnose } from '../../diagnostic/diagnostic.ts';
import { Unreadable } from '../../diagnostic/unreadable.ts';
import { readPart, type XmlPart } from '../../ooxml/read-part.ts';
import { type Relationship, relationshipsOf } from '../../ooxml/relationships.ts';
import { canonicalNamespace, OFFICE_RELATIONSHIPS } from '../../ooxml/xml/namespaces.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { attributeOf, childElements, type XmlElement } from '../../ooxml/xml/xml.ts';

/** What the main part of an .xlsx file says of the others. */
export interface BookParts {
  readonly sheets: readonly SheetPart[];
  /** Names of parts; undefined where the file has none. */
  readonly strings: string | undefined;
  readonly styles: string | undefined;
  readonly date1904: boolean;
}

/** A sheet of cells; those of charts alone are left out. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of its part. */
  readonly part: string;
}

type Parts = ReadonlyMap<string, Uint8Array>;

/** Reads which parts of a package are its sheets (ECMA-376-1, 18.2). @throws Unreadable */
export function bookParts(path: string, parts: Parts): BookParts {
  const main = relations(path, parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const { name, root } = partOf(path, parts, main ?? 'xl/workbook.xml');
  const related = relations(path, parts, name);
  const target = (type: string) => related.find((each) => each.type === type)?.target;
  const sheets = elements(root, 'sheets')
    .flatMap(childElements)
    .flatMap((sheet): SheetPart[] => {
      const id = sheet.attributes.find(
        ({ local, namespace }) => local === 'id' && canonicalNamespace(namespace) === OFFICE_RELATIONSHIPS,
      )?.value;
      const found = related.find((each) => each.id === id);
      if (found && found.type !== 'worksheet') return [];
      const called = attributeOf(sheet, '', 'name') ?? '';
      if (!found || !parts.has(found.target)) throw damaged(path, called);
      const state = attributeOf(sheet, '', 'state') ?? 'visible';
      return [{ name: called, hidden: state !== 'visible', part: found.target }];
    });
  const properties = elements(root, 'workbookPr')[0];
  const date1904 = properties && attributeOf(properties, '', 'date1904');
  return {
    sheets,
    strings: target('sharedStrings'),
    styles: target('styles'),
    date1904: date1904 === '1' || date1904 === 'true' || date1904 === 'on',
  };
}

/** A part that has to be there. @throws Unreadable */
export function partOf(path: string, parts: Parts, name: string): XmlPart {
  const read = readPart(parts, name);
  if (!read || isXmlProblem(read)) {
    if (read?.problem === 'too-large') throw new Unreadable(diagnose('workbook-too-large', { path }));
    throw damaged(path, name);
  }
  return read;
}

/** The relationships of a part. @throws Unreadable */
export function relations(path: string, parts: Parts, part: string): readonly Relationship[] {
  const found = relationshipsOf(parts, part) ?? [];
  if ('kind' in found) throw damaged(path, part);
  return found;
}

/** The children of that name, of whichever namespace: Strict has its own for spreadsheets. */
export function elements(parent: XmlElement, local: string): XmlElement[] {
  return childElements(parent).filter((child) => child.local === local);
}

function damaged(path: string, part: string): Unreadable {
  return new Unreadable(diagnose('workbook-damaged', { path, part }));
}
