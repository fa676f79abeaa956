/** WordprocessingML (ISO/IEC 29500-1, 17). */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Relationships as parts refer to them: `r:id`. */
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** The relationship parts themselves (ISO/IEC 29500-2, 6.5). */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Markup compatibility (ISO/IEC 29500-3). */
export const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Formulas. */
export const MATH = 'http://schemas.openxmlformats.org/officeDocument/2006/math';
/** `xml:space` and its kind. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** Names of ISO/IEC 29500 Strict start otherwise, and go on alike. */
const STRICT: readonly (readonly [string, string])[] = [
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', WORD],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', OFFICE_RELATIONSHIPS],
  ['http://purl.oclc.org/ooxml/officeDocument/math', MATH],
];

/**
 * The Transitional name of a namespace or a type of relationship, so that one name is enough to ask for; what is
 * not of ISO/IEC 29500 Strict stays as it is.
 */
export function canonicalNamespace(uri: string): string {
  for (const [strict, transitional] of STRICT) {
    if (uri === strict || uri.startsWith(`${strict}/`)) return transitional + uri.slice(strict.length);
  }
  return uri;
}
