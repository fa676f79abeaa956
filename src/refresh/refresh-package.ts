import { figureMaps } from '../manuscript/docx/figure-register.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readPart } from '../ooxml/read-part.ts';
import { encodeXml, type XmlSource } from '../ooxml/xml/decode-xml.ts';
import { isXmlProblem } from '../ooxml/xml/parse-xml.ts';
import type { XmlElement } from '../ooxml/xml/xml.ts';
import { AnnotationIds } from './annotation-ids.ts';
import { editText } from './edit-text.ts';
import { registerPrinted } from './register-printed.ts';
import type { Change } from './smallest-change.ts';
import { splice } from './splice.ts';
import { piecesIn } from './splices.ts';
import { type Revision, trackChanges } from './track-changes.ts';
import type { Update } from './update.ts';

/** A part that has been read, as it must be: the manuscript was made from it. */
interface TextPart {
  readonly source: XmlSource;
  readonly root: XmlElement;
}

/** The parts of a package after updates, in the order of before. */
export function refreshPackage(
  { parts, passages }: Manuscript,
  updates: readonly Update[],
  track: Revision | undefined,
): Map<string, Uint8Array> {
  const names = track ? passages.flatMap(({ pieces }) => pieces[0]?.part ?? []) : updates.map(partOf);
  const read = new Map([...new Set(names)].map((name) => [name, readText(parts, name)]));
  const ids = new AnnotationIds([...read.values()].map(({ root }) => root));
  const made = new Map(parts);
  const write = (name: string, source: XmlSource, changes: readonly Change[]) => {
    if (changes.length > 0) made.set(name, encodeXml(splice(source.text, changes), source.encoding));
  };
  for (const [name, { source, root }] of read) {
    const own = updates.filter((update) => partOf(update) === name);
    const changes = track
      ? trackChanges(source.text, root, own, track, ids)
      : editText(source.text, root, own);
    write(name, source, changes);
  }
  for (const { name, source, root } of figureMaps(parts)) {
    write(name, source, registerPrinted(source.text, root, updates));
  }
  return made;
}

/** The part that a number is stored in; a passage lies in one part. */
function partOf({ passage, range }: Update): string {
  return piecesIn(passage.pieces, range)[0]?.part ?? '';
}

function readText(parts: ReadonlyMap<string, Uint8Array>, name: string): TextPart {
  const { source, root } = readPart(parts, name) ?? {};
  if (!source || !root || isXmlProblem(root))
    throw new Error(`part ${name} was read and cannot be read again`);
  return { source, root };
}
