/** A change of a text: `remove` UTF-16 units at `at` give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * A text on its way to being readable YAML: what the user typed, with the slips that have been reported mended,
 * so that reading can go on and find the next mistake. Offsets into it lead back to what was typed.
 */
export interface Draft {
  readonly text: string;
  /** The offset into the text as typed. */
  toSource(offset: number): number;
}

/** The text as typed. */
export function draftOf(text: string): Draft {
  return { text, toSource: (offset) => offset };
}

/** The draft with changes made; of overlapping ones only the first is. */
export function edited(draft: Draft, edits: readonly Edit[]): Draft {
  const sorted = [...edits].sort((a, b) => a.at - b.at);
  const done: { readonly edit: Edit; readonly start: number }[] = [];
  let text = '';
  let read = 0;
  for (const edit of sorted) {
    if (edit.at < read) continue;
    text += draft.text.slice(read, edit.at);
    done.push({ edit, start: text.length });
    text += edit.insert;
    read = edit.at + edit.remove;
  }
  text += draft.text.slice(read);
  const back = (offset: number) => {
    let shift = 0;
    for (const { edit, start } of done) {
      if (start > offset) break;
      // Inside what was inserted: no further than what it stands for.
      if (offset < start + edit.insert.length) return edit.at + Math.min(offset - start, edit.remove);
      shift = edit.at + edit.remove - (start + edit.insert.length);
    }
    return offset + shift;
  };
  return { text, toSource: (offset) => draft.toSource(back(offset)) };
}
