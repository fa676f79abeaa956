import { writableText } from '../../compose/writable-text.ts';

/** What a person reads in a cell, as a log may hold it: line breaks stay, blanks at its ends and what is invisible go. */
export function visibleText(text: string): string {
  return writableText(text.replace(/\r\n?/g, '\n')).trim();
}

/** What people write into a cell so as not to leave it empty. A zero is a number. */
const NOTHING = /^(?:无|暂无|没有|空|[-—–―_－/／\\|、.．…·*＊]+|n\/?a|null)$/i;

/** True for a cell that says there is nothing: 无, —, /. */
export function saysNothing(text: string): boolean {
  const visible = visibleText(text);
  return visible === '' || NOTHING.test(visible.replace(/\s/g, ''));
}
