import type { PackageProblem } from './package-problem.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What the stream of a password-protected OOXML file is called ([MS-OFFCRYPTO] 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage\0', 'utf16le');
/** Size of an entry in the directory of an OLE file, and where in it the length of its name is ([MS-CFB] 2.6.1). */
const OLE_ENTRY = 128;
const OLE_NAME_LENGTH = 64;

/** Tells by its first bytes what is no ZIP file; undefined for what may be one. */
export function foreignKind(bytes: Uint8Array): PackageProblem | undefined {
  if (bytes.length === 0) return { problem: 'empty' };
  if (startsWith(bytes, OLE)) return { problem: isLockedOoxml(bytes) ? 'password' : 'legacy' };
  if (startsWith(bytes, Buffer.from('%PDF'))) return { problem: 'pdf' };
  if (startsWith(bytes, Buffer.from('{\\rtf'))) return { problem: 'rtf' };
  const isZip = startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
  return isZip ? undefined : { problem: 'foreign' };
}

function startsWith(bytes: Uint8Array, signature: ArrayLike<number>): boolean {
  for (let at = 0; at < signature.length; at += 1) if (bytes[at] !== signature[at]) return false;
  return true;
}

/** True if the directory of an OLE file has the stream that holds an encrypted package. */
function isLockedOoxml(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(ENCRYPTED); at >= 0; at = file.indexOf(ENCRYPTED, at + 1)) {
    const length = at + OLE_NAME_LENGTH;
    // Sectors, and with them the entries of a directory, start at multiples of 128.
    if (at % OLE_ENTRY === 0 && length + 2 <= file.length && file.readUInt16LE(length) === ENCRYPTED.length)
      return true;
  }
  return false;
}
