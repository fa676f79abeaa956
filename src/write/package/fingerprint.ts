import { createHash } from 'node:crypto';

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
