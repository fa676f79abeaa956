import { createHash } from 'node:crypto';
import { readZip } from '../zip/read-zip.ts';

/** Part that holds the fingerprint, and is therefore not part of it. */
export const FINGERPRINT_PART = 'docProps/custom.xml';

/** Name of the custom document property that holds the fingerprint. */
export const FINGERPRINT_PROPERTY = '初稿校验码';

/** Digest of a package's parts, whatever their order in the file: 64 hexadecimal digits. */
export function fingerprintOf(parts: ReadonlyMap<string, string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const name of [...parts.keys()].sort()) {
    if (name === FINGERPRINT_PART) continue;
    const content = Buffer.from(parts.get(name) ?? '');
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * True if the bytes are a document that this program wrote and nobody has changed since: every part is as it
 * was written. A document saved by Word, WPS or LibreOffice counts as edited, for they rewrite it. Pure.
 */
export function isUneditedDocx(bytes: Uint8Array): boolean {
  const parts = readZip(bytes);
  const custom = parts?.get(FINGERPRINT_PART);
  if (!parts || !custom) return false;
  const written = new RegExp(
    `name="${FINGERPRINT_PROPERTY}"[^>]*>\\s*<vt:lpwstr>([0-9a-f]{64})</vt:lpwstr>`,
  ).exec(Buffer.from(custom).toString('utf8'));
  return written?.[1] === fingerprintOf(parts);
}
