import type { Edit } from '../source/edit.ts';
import { leadingCount } from '../source/leading-count.ts';

export type { Edit } from '../source/edit.ts';

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
    const last = done[leadingCount(done, ({ start }) => start <= offset) - 1];
    if (!last) return offset;
    const { edit, start } = last;
    const beyond = offset - (start + edit.insert.length);
    // Inside what was inserted: no further than what it stands for.
    return edit.at + (beyond < 0 ? Math.min(offset - start, edit.remove) : edit.remove + beyond);
  };
  return { text, toSource: (offset) => draft.toSource(back(offset)) };
}

/**
 * Changes of a draft as changes of the text as typed.
 *
 * @returns undefined where one of them changes what was not typed, but put in by an earlier mending
 */
export function sourceEdits(draft: Draft, source: string, edits: readonly Edit[]): Edit[] | undefined {
  const typed: Edit[] = [];
  for (const { at, remove, insert } of edits) {
    const start = draft.toSource(at);
    const end = draft.toSource(at + remove);
    if (source.slice(start, end) !== draft.text.slice(at, at + remove)) return undefined;
    // What only inserts stands beside something that was typed.
    const isBeside = at === 0 || source[start - 1] === draft.text[at - 1] || source[end] === draft.text[at];
    if (remove === 0 && !isBeside) return undefined;
    typed.push({ at: start, remove, insert });
  }
  return typed;
}
