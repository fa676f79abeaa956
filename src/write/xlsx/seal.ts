import { FINGERPRINT_PART, FINGERPRINT_PROPERTY, fingerprintOf } from '../package/fingerprint.ts';
import { insertBefore } from '../package/insert-before.ts';

const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';

/**
 * Adds the fingerprint by which an unedited workbook is known again, as documents have it, and puts the parts into a
 * steady order, what readers want first in front.
 */
export function sealed(parts: ReadonlyMap<string, Uint8Array>): Map<string, string | Uint8Array> {
  const first = [TYPES, RELATIONSHIPS];
  const all = new Map<string, string | Uint8Array>();
  for (const name of [...first, ...[...parts.keys()].sort()]) all.set(name, parts.get(name) ?? '');
  insertBefore(all, TYPES, '</Types>', TYPE);
  insertBefore(all, RELATIONSHIPS, '</Relationships>', RELATIONSHIP);
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
