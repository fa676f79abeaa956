/**
 * Where the DOCTYPE (or another declaration of a DTD) of a text stands that has one before its root; undefined if there is none. Found before
 * anything is parsed, so that nothing in it is ever read.
 */
export function doctypeAt(text: string): number | undefined {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else if (text.startsWith('<?', at)) at = after(text, '?>', at);
    else if (text.startsWith('<!--', at)) at = after(text, '-->', at);
    else return text.startsWith('<!', at) ? at : undefined;
  }
  return undefined;
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}
