import { readPart } from '../../ooxml/read-part.ts';
import { isXmlProblem } from '../../ooxml/xml/parse-xml.ts';
import { attributeOf, childElements } from '../../ooxml/xml/xml.ts';
import { openPackage } from '../../ooxml/zip/open-package.ts';
import { isPackageProblem } from '../../ooxml/zip/package-problem.ts';
import { FINGERPRINT_PART, FINGERPRINT_PROPERTY, fingerprintOf } from './fingerprint.ts';

/**
 * True if the bytes are a document or a workbook that this program wrote and nobody has changed since: every part is as it
 * was written. A document saved by Word, WPS or LibreOffice counts as edited, for they rewrite it. Pure.
 */
export async function isUnedited(bytes: Uint8Array): Promise<boolean> {
  const parts = await openPackage(bytes);
  return !isPackageProblem(parts) && writtenFingerprint(parts) === fingerprintOf(parts);
}

function writtenFingerprint(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const part = readPart(parts, FINGERPRINT_PART);
  if (!part || isXmlProblem(part)) return undefined;
  const property = childElements(part.root).find(
    (each) => attributeOf(each, '', 'name') === FINGERPRINT_PROPERTY,
  );
  const [value] = property ? childElements(property) : [];
  return value?.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
}
