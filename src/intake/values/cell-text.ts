/** Invisible characters that come along with what is pasted from web pages, and controls; no log may hold them. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** What a person reads in a cell: line breaks stay, blanks at its ends and invisible characters go. */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .trim();
}

/** What people write into a cell so as not to leave it empty. A zero is a number. */
const NOTHING = /^(?:无|暂无|没有|空|[-—–―_－/／\\|、.．…·*＊]+|n\/?a|null)$/i;

/** True for a cell that says there is nothing: 无, —, /. */
export function saysNothing(text: string): boolean {
  const visible = visibleText(text);
  return visible === '' || NOTHING.test(visible.replace(/\s/g, ''));
}
