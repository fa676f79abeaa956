import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Manuscript, Passage } from '../../src/manuscript/manuscript.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import type { Rule } from '../../src/proofread/rule.ts';

/** A paragraph, or a passage of another kind, or under other headings. */
export type Written = string | Partial<Pick<Passage, 'kind' | 'trail' | 'text'>>;

/** A plain text of the given passages, a line each. */
export function textOf(...written: readonly Written[]): Manuscript {
  let at = 0;
  const passages = written.map((each, index): Passage => {
    const { kind = 'paragraph', trail = [], text = '' } = typeof each === 'string' ? { text: each } : each;
    const range = { start: 0, end: text.length };
    const pieces = [{ range, part: '', source: { start: at, end: at + text.length } }];
    at += text.length + 1;
    return { kind, trail, number: kind === 'heading' ? 0 : index + 1, text, pieces };
  });
  const file = { path: '稿.txt', text: passages.map(({ text }) => text).join('\n') };
  return { format: 'text', file, passages, marks: [], lost: [], parts: new Map() };
}

/** What a rule says of a text, with its quantities as the program finds them. */
export function found(rule: Rule, ...written: readonly Written[]): Diagnostic[] {
  const text = textOf(...written);
  return rule(
    text,
    text.passages.flatMap((passage) => findMentions(passage)),
  );
}

/** The text that a diagnostic is about. */
export function textAt({ at }: Pick<Diagnostic, 'at'>): string {
  return at ? at.file.text.slice(at.range.start, at.range.end) : '';
}
