import type { XmlPart } from '../../ooxml/read-part.ts';
import { WORD } from '../../ooxml/xml/namespaces.ts';
import { attributeOf, childElements, isNamed, type XmlElement } from '../../ooxml/xml/xml.ts';
import type { Line } from './line.ts';
import { readStory, type Story } from './story.ts';
import type { Styles } from './styles.ts';

/** A note, read, and where the reader is sent to it. */
export interface Note {
  readonly kind: 'footnote' | 'endnote';
  /** Which of its kind it is in the order of the text, counted from 1. */
  readonly number: number;
  readonly from: Line;
  readonly story: Story;
}

/** The notes of one kind that the text refers to, in its order. What is in the part besides shows nowhere. */
export function readNotes(kind: Note['kind'], part: XmlPart, lines: readonly Line[], styles: Styles): Note[] {
  const elements = new Map<string, XmlElement>();
  for (const element of childElements(part.root)) {
    const id = attributeOf(element, WORD, 'id');
    if (isNamed(element, WORD, kind) && id !== undefined) elements.set(id, element);
  }
  const notes: Note[] = [];
  for (const line of lines) {
    for (const { id } of line.notes.filter((reference) => reference.kind === kind)) {
      const element = elements.get(id);
      elements.delete(id);
      if (!element) continue;
      const story = readStory(element, part, styles, 'note');
      notes.push({ kind, number: notes.length + 1, from: line, story });
    }
  }
  return notes;
}
