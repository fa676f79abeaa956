import type { Role } from './tree.ts';

/** Every role that a paragraph can have, in the order in which a document uses them. */
export const ROLES = [
  'body',
  'subtitle',
  'credit',
  'salutation',
  'quote',
  'dash',
  'caption',
  'signature',
  'date',
  'attachment-note',
  'attachment',
  'endnote',
] as const satisfies readonly Role[];

/** True if `name` is the name of a role. */
export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
