import { decodeXml, type XmlSource } from './xml/decode-xml.ts';
import { isXmlProblem, parseXml } from './xml/parse-xml.ts';
import type { XmlElement, XmlProblem } from './xml/xml.ts';

/** An XML part of a package, read. */
export interface XmlPart {
  /** As the package names it. */
  readonly name: string;
  /** What offsets of the tree are offsets of; undefined where the bytes are not text. */
  readonly source: XmlSource | undefined;
  readonly root: XmlElement | XmlProblem;
}

/** Reads an XML part; undefined if the package does not have it. */
export function readPart(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlPart | undefined {
  const found = partNamed(parts, name);
  if (found === undefined) return undefined;
  const source = decodeXml(parts.get(found) ?? new Uint8Array());
  return isXmlProblem(source)
    ? { name: found, source: undefined, root: source }
    : { name: found, source, root: parseXml(source.text) };
}

/** Names of parts are the same in whatever case (ISO/IEC 29500-2, 6.2.2.3). */
export function partNamed(parts: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  if (parts.has(name)) return name;
  const folded = name.toLowerCase();
  return [...parts.keys()].find((each) => each.toLowerCase() === folded);
}
