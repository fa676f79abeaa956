import { PLAIN_FORM, readForm } from '../marks/figure-form.ts';
import {
  BREAK,
  FIGURE_END,
  FIGURE_FORM,
  FIGURE_START,
  FIGURE_TEXT,
  GAP_END,
  GAP_START,
  ROLE_END,
  ROLE_START,
} from '../marks/marks.ts';
import { isRole, type Role } from '../marks/role.ts';
import type { Inline } from './tree.ts';

/** What stands in a line before it is tidied: inlines, line ends of the source, and roles. */
export type Piece = Inline | { readonly kind: 'soft' } | { readonly kind: 'role'; readonly role: Role };

const noMark = '[^\\u{fdd0}-\\u{fdef}]*';
const marks = new RegExp(
  [
    `${FIGURE_START}(?<name>${noMark})(?:${FIGURE_FORM}(?<form>${noMark}))?${FIGURE_TEXT}(?<figure>${noMark})${FIGURE_END}`,
    `${ROLE_START}(?<role>${noMark})${ROLE_END}`,
    `${GAP_START}(?<gap>${noMark})${GAP_END}`,
    `(?<line>${BREAK})`,
    '[\\u{fdd0}-\\u{fdef}]',
  ].join('|'),
  'gu',
);

/** Takes a text apart at its marks. A mark without its partner is dropped; what it would have held stays. */
export function splitMarks(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) });
    end = match.index + match[0].length;
    const { name, form = '', figure, role, gap, line } = match.groups ?? {};
    if (name !== undefined && figure !== undefined)
      pieces.push({ kind: 'figure', name, form: readForm(form) ?? PLAIN_FORM, text: figure });
    else if (gap !== undefined) pieces.push({ kind: 'gap', text: gap });
    else if (line !== undefined) pieces.push({ kind: 'break' });
    else if (role !== undefined) pieces.push({ kind: 'role', role: isRole(role) ? role : 'body' });
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) });
  return pieces;
}
