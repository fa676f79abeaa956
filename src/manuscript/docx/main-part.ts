import { diagnose } from '../../diagnostic/diagnostic.ts';
import { Unreadable } from '../../diagnostic/unreadable.ts';
import { partNamed, readPart, type XmlPart } from '../../ooxml/read-part.ts';
import { type Relationship, relationshipsOf } from '../../ooxml/relationships.ts';
import { WORD } from '../../ooxml/xml/namespaces.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { isNamed } from '../../ooxml/xml/xml.ts';
import { partDiagnostic } from '../problem.ts';

/** The part that a package says is the office document, not read yet, and what it leads to. */
export interface OfficeDocument {
  /** As the package names it. */
  readonly name: string;
  readonly relationships: readonly Relationship[];
}

/** @throws Unreadable if the package has none, or does not say what it leads to */
export function officeDocument(path: string, parts: ReadonlyMap<string, Uint8Array>): OfficeDocument {
  const types = '[Content_Types].xml';
  if (partNamed(parts, types) === undefined) throw missing(path, types);
  const target = leadsTo(path, parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (target === undefined) throw missing(path, '_rels/.rels');
  const name = partNamed(parts, target);
  if (name === undefined) throw missing(path, target);
  return { name, relationships: leadsTo(path, parts, name) };
}

/** @throws Unreadable if the office document is no XML, or no Word document */
export function readMain(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  { name }: OfficeDocument,
): XmlPart {
  const part = readOrThrow(path, parts, name);
  if (!part) throw missing(path, name);
  const { root } = part;
  if (isNamed(root, WORD, 'document')) return part;
  const kind = /spreadsheetml/.test(root.namespace)
    ? 'xlsx'
    : /presentationml/.test(root.namespace)
      ? 'pptx'
      : '';
  throw new Unreadable(diagnose('document-kind', { path, kind }));
}

/**
 * A part that the office document leads to; undefined where it leads to none of that type, or to one that is not there.
 *
 * @throws Unreadable if it is no XML
 */
export function partOfType(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  { relationships }: OfficeDocument,
  type: string,
): XmlPart | undefined {
  const target = relationships.find((each) => each.type === type)?.target;
  return target === undefined ? undefined : readOrThrow(path, parts, target);
}

function readOrThrow(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): XmlPart | undefined {
  const part = readPart(parts, name);
  if (part && isXmlProblem(part)) throw new Unreadable(partDiagnostic(path, name, part));
  return part;
}

function leadsTo(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  part: string,
): readonly Relationship[] {
  const relationships = relationshipsOf(parts, part) ?? [];
  if (Array.isArray(relationships)) return relationships;
  throw new Unreadable(partDiagnostic(path, '.rels', relationships));
}

function missing(path: string, part: string): Unreadable {
  return new Unreadable(diagnose('document-part-missing', { path, part }));
}
