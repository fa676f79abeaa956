import { FINGERPRINT_PART, FINGERPRINT_PROPERTY, fingerprintOf } from '../docx/fingerprint.ts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/**
 * Adds the fingerprint by which an unedited workbook is known again, as documents have it, and puts the parts into a
 * steady order, what readers want first in front.
 */
export function sealed(parts: ReadonlyMap<string, Uint8Array>): Map<string, string | Uint8Array> {
  const all = new Map<string, string | Uint8Array>([
    [TYPES, inserted(parts, TYPES, '</Types>', TYPE)],
    [RELATIONSHIPS, inserted(parts, RELATIONSHIPS, '</Relationships>', RELATIONSHIP)],
  ]);
  for (const name of [...parts.keys()].sort()) {
    const content = parts.get(name);
    if (content && !all.has(name)) all.set(name, content);
  }
  return all.set(FINGERPRINT_PART, property(fingerprintOf(all)));
}

const TYPE = `<Override PartName="/${FINGERPRINT_PART}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
const RELATIONSHIP = `<Relationship Id="rIdFingerprint" Type="${OFFICE}/relationships/custom-properties" Target="${FINGERPRINT_PART}"/>`;

function property(fingerprint: string): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${FINGERPRINT_PROPERTY}">` +
    `<vt:lpwstr>${fingerprint}</vt:lpwstr></property></Properties>`
  );
}

function inserted(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
  before: string,
  text: string,
): string {
  const content = Buffer.from(parts.get(name) ?? '').toString('utf8');
  const at = content.lastIndexOf(before);
  if (at < 0) throw new Error(`no ${before} in ${name}`);
  return content.slice(0, at) + text + content.slice(at);
}
