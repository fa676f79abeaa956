/** What a paragraph is, in the order in which a document uses them; `body` is what says nothing else. */
export const ROLES = [
  'body',
  /** —— line under the title (副标题). */
  'subtitle',
  /** Reporter or author line under the title. */
  'credit',
  /** 主送. */
  'salutation',
  'quote',
  'dash',
  'caption',
  /** 署名. */
  'signature',
  /** 成文日期. */
  'date',
  /** 附件说明 after the text; the first line of it carries 附件：. */
  'attachment-note',
  /** 附件1 at the head of an attachment's page. */
  'attachment',
  /** Editor, keywords: small lines at the end. */
  'endnote',
] as const;

/** What a paragraph is, beyond body text. */
export type Role = (typeof ROLES)[number];

/** True if `name` is the name of a role. */
export function isRole(name: string): name is Role {
  return (ROLES as readonly string[]).includes(name);
}
