import { diagnose } from '../../diagnostic/diagnostic.ts';
import { partNamed, readPart, type XmlPart } from '../../ooxml/read-part.ts';
import { type Relationship, relationshipsOf } from '../../ooxml/relationships.ts';
import { WORD } from '../../ooxml/xml/namespaces.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';
import { partDiagnostic, Unreadable } from '../problem.ts';

/** A part that has been read without problems. */
export interface ReadPart {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
}

/** The text of a document: the part that its package says is the office document, and what it leads to. */
export interface MainPart extends ReadPart {
  readonly relationships: readonly Relationship[];
}

/** @throws Unreadable if the package is no Word document, or lacks a part, or has one that is no XML */
export function mainPart(path: string, parts: ReadonlyMap<string, Uint8Array>): MainPart {
  const types = '[Content_Types].xml';
  if (partNamed(parts, types) === undefined) throw missing(path, types);
  const target = leadsTo(path, parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (target === undefined) throw missing(path, '_rels/.rels');
  const part = readOrThrow(path, parts, target);
  if (!part) throw missing(path, target);
  if (!isNamed(part.root, WORD, 'document')) {
    const kind = /spreadsheetml/.test(part.root.namespace)
      ? 'xlsx'
      : /presentationml/.test(part.root.namespace)
        ? 'pptx'
        : '';
    throw new Unreadable(diagnose('document-kind', { path, kind }));
  }
  return { ...part, relationships: leadsTo(path, parts, part.name) };
}

/**
 * A part that the main part leads to; undefined where it leads to none of that type, or to one that is not there.
 *
 * @throws Unreadable if it is no XML
 */
export function partOfType(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  { relationships }: MainPart,
  type: string,
): ReadPart | undefined {
  const target = relationships.find((each) => each.type === type)?.target;
  return target === undefined ? undefined : readOrThrow(path, parts, target);
}

function readOrThrow(
  path: string,
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): ReadPart | undefined {
  const part: XmlPart | undefined = readPart(parts, name);
  if (!part) return undefined;
  if (isXmlProblem(part.root)) throw new Unreadable(partDiagnostic(path, part.name, part.root));
  return { name: part.name, text: part.source?.text ?? '', root: part.root };
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
