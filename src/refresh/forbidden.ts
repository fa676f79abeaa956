import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import { officeDocument } from '../manuscript/docx/main-part.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readPart } from '../ooxml/read-part.ts';
import { WORD } from '../ooxml/xml/namespaces.ts';
import { isXmlProblem } from '../ooxml/xml/parse-xml.ts';
import { attributeOf, childElement, type XmlElement } from '../ooxml/xml/xml.ts';

/**
 * Why a document must not be changed: a digital signature would break (ISO/IEC 29500-2, 12), or its author allows no
 * editing, or none that is not tracked (ISO/IEC 29500-1, 17.15.1.29 and 17.15.1.93).
 */
export function forbidden(
  { format, file: { path }, parts }: Manuscript,
  isTracked: boolean,
): Diagnostic | undefined {
  if (format !== 'docx') return undefined;
  if ([...parts.keys()].some((name) => /^_xmlsignatures\//i.test(name)))
    return diagnose('document-signed', { path });
  const allows = allowed(settingsOf(path, parts));
  if (allows === 'everything' || (allows === 'tracked' && isTracked)) return undefined;
  return diagnose('document-protected', { path, allows });
}

function settingsOf(path: string, parts: ReadonlyMap<string, Uint8Array>): XmlElement | undefined {
  const target = officeDocument(path, parts).relationships.find(({ type }) => type === 'settings')?.target;
  const part = target === undefined ? undefined : readPart(parts, target);
  return part && !isXmlProblem(part) ? part.root : undefined;
}

function allowed(settings: XmlElement | undefined): 'everything' | 'tracked' | 'nothing' {
  const write = settings && childElement(settings, WORD, 'writeProtection');
  if (write?.attributes.some(({ local }) => local === 'hash' || local === 'hashValue')) return 'nothing';
  const protection = settings && childElement(settings, WORD, 'documentProtection');
  const enforced = protection && attributeOf(protection, WORD, 'enforcement');
  if (!protection || !['1', 'true', 'on'].includes(enforced ?? '')) return 'everything';
  const edit = attributeOf(protection, WORD, 'edit') ?? 'none';
  return edit === 'none' ? 'everything' : edit === 'trackedChanges' ? 'tracked' : 'nothing';
}
