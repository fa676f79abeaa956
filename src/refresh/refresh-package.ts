import { figureMaps } from '../manuscript/docx/figure-register.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readPart, type XmlPart } from '../ooxml/read-part.ts';
import { encodeXml } from '../ooxml/xml/decode-xml.ts';
import { isXmlProblem } from '../ooxml/xml/parse-xml.ts';
import { AnnotationIds } from './annotation-ids.ts';
import { editText } from './edit-text.ts';
import { registerPrinted } from './register-printed.ts';
import { type Change, splice } from './splice.ts';
import { piecesIn } from './splices.ts';
import { type Revision, trackChanges } from './track-changes.ts';
import type { Update } from './update.ts';

/** The parts of a package after updates, in the order of before. */
export function refreshPackage(
  { parts, passages }: Manuscript,
  updates: readonly Update[],
  track: Revision | undefined,
): Map<string, Uint8Array> {
  const names = track ? passages.flatMap(({ pieces }) => pieces[0]?.part ?? []) : updates.map(partOf);
  const read = new Map([...new Set(names)].map((name) => [name, readAgain(parts, name)]));
  const ids = new AnnotationIds([...read.values()].map(({ root }) => root));
  const made = new Map(parts);
  const write = ({ name, source }: XmlPart, changes: readonly Change[]) => {
    if (changes.length > 0) made.set(name, encodeXml(splice(source.text, changes), source.encoding));
  };
  for (const [name, part] of read) {
    const { source, root } = part;
    const own = updates.filter((update) => partOf(update) === name);
    const changes = track
      ? trackChanges(source.text, root, own, track, ids)
      : editText(source.text, root, own);
    write(part, changes);
  }
  for (const map of figureMaps(parts)) write(map, registerPrinted(map.source.text, map.root, updates));
  return made;
}

/** The part that a number is stored in; a passage lies in one part. */
function partOf({ passage, range }: Update): string {
  return piecesIn(passage.pieces, range)[0]?.part ?? '';
}

/** A part that the manuscript was made from. */
function readAgain(parts: ReadonlyMap<string, Uint8Array>, name: string): XmlPart {
  const part = readPart(parts, name);
  if (!part || isXmlProblem(part)) throw new Error(`part ${name} was read and cannot be read again`);
  return part;
}
