import { decodeXml, type XmlSource } from './xml/decode-xml.ts';
import { isXmlProblem, parseXml } from './xml/parse-xml.ts';
import type { XmlElement, XmlProblem } from './xml/xml.ts';

/** An XML part of a package, read. */
export interface XmlPart {
  readonly kind: 'part';
  /** As the package names it. */
  readonly name: string;
  /** What offsets of the tree are offsets of. */
  readonly source: XmlSource;
  readonly root: XmlElement;
}

/** Reads an XML part; undefined if the package does not have it. */
export function readPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): XmlPart | XmlProblem | undefined {
  const found = partNamed(parts, name);
  if (found === undefined) return undefined;
  const source = decodeXml(parts.get(found) ?? new Uint8Array());
  if (isXmlProblem(source)) return source;
  const root = parseXml(source.text);
  return isXmlProblem(root) ? root : { kind: 'part', name: found, source, root };
}

/** Names of parts are the same in whatever case (ISO/IEC 29500-2, 6.2.2.3). */
export function partNamed(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  if (parts.has(name)) return name;
  const folded = name.toLowerCase();
  return [...parts.keys()].find((each) => each.toLowerCase() === folded);
}
