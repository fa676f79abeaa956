import type { Draft } from '../draft.ts';
import { passageFile } from '../locate.ts';
import type { Manuscript, Passage } from '../manuscript.ts';
import { outline } from '../outline.ts';
import { embeddedDocuments } from './embedded.ts';
import { registeredFigures } from './figure-register.ts';
import { figureSpans } from './figure-spans.ts';
import type { Bookmark, Line } from './line.ts';
import { officeDocument, partOfType, readMain } from './main-part.ts';
import { type Note, readNotes } from './notes.ts';
import { readStory } from './story.ts';
import { Styles } from './styles.ts';

/** Types of the parts that hold notes. */
const NOTES = [
  ['footnotes', 'footnote'],
  ['endnotes', 'endnote'],
] as const;

/**
 * Reads a Word document: the body with its tables and text boxes, then footnotes and endnotes. Not read: headers and
 * footers, comments, automatic numbers of lists, charts and other embedded files.
 *
 * @throws Unreadable if it is none
 */
export function readDocx(path: string, parts: ReadonlyMap<string, Uint8Array>): Manuscript {
  const document = officeDocument(path, parts);
  const main = readMain(path, parts, document);
  const embedded = embeddedDocuments(main.root);
  const styles = new Styles(partOfType(path, parts, document, 'styles')?.root);
  const body = readStory(main.root, main, styles);
  const notes = NOTES.flatMap(([type, kind]): Note[] => {
    const part = partOfType(path, parts, document, type);
    return part ? readNotes(kind, part, body.lines, styles) : [];
  });
  const drafts = new Map<Line, Draft>(body.lines.map((line) => [line, draftOf(line)]));
  const bookmarks: Bookmark[] = [body, ...notes.map(({ story }) => story)].flatMap((each) => each.bookmarks);
  for (const { kind, number, from, story } of notes) {
    const note = { kind, number, from: drafts.get(from) };
    for (const line of story.lines) drafts.set(line, { ...draftOf(line), note });
  }
  const placed = outline([...drafts.values()]);
  const passageOf = new Map(placed.map(({ draft, passage }) => [draft, passage]));
  const passages = new Map<Line, Passage>();
  for (const [line, draft] of drafts) {
    const passage = passageOf.get(draft);
    if (passage) passages.set(line, passage);
  }
  return {
    format: 'docx',
    file: passageFile(path, placed),
    passages: [...passages.values()],
    ...figureSpans(bookmarks, [...drafts.keys()], passages, registeredFigures(parts)),
    parts,
    ...(embedded > 0 && { embedded }),
  };
}

function draftOf(line: Line): Draft {
  const { kind, cell, level } = line;
  return { kind, text: line.text.text, pieces: line.text.pieces, level, ...(cell && { cell }) };
}
