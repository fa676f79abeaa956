/**
 * Why bytes cannot be opened as an OOXML package:
 * - `empty`: no bytes at all;
 * - `legacy`: an OLE compound file, as .doc and .wps were before 2007;
 * - `password`: an OOXML file that a password locks, or a ZIP file with encrypted entries;
 * - `pdf`, `rtf`, `odt`: another kind of document;
 * - `foreign`: no ZIP file at all;
 * - `damaged`: a ZIP file that is cut short, or whose bytes are not what its directory says; `part` is where that shows;
 * - `unsafe`: a ZIP file that no office program writes: a name twice, or a name that leads out of the package;
 * - `too-large`: it holds more than any report does, or unpacks to far more than its size.
 */
export interface PackageProblem {
  readonly problem:
    | 'empty'
    | 'legacy'
    | 'password'
    | 'pdf'
    | 'rtf'
    | 'odt'
    | 'foreign'
    | 'damaged'
    | 'unsafe'
    | 'too-large';
  /** The entry it is about, where it is about one. */
  readonly part?: string;
}

/** True if what `openPackage` gave is a problem. */
export function isPackageProblem(
  opened: ReadonlyMap<string, Uint8Array> | PackageProblem,
): opened is PackageProblem {
  return !(opened instanceof Map);
}
