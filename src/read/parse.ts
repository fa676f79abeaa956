import { Composer, type CST, type Document, Parser, YAMLParseError } from 'yaml';

/** Deeper than this no log goes, and walking it would be dangerous. */
export const DEPTH = 100;

/**
 * Parses YAML in the library's two steps, with a look at the depth between them: composing recurses, and running
 * out of stack inside a regular expression ends the whole process.
 *
 * @returns undefined for a text that nests deeper than DEPTH; an empty document for an empty text
 */
export function parse(text: string): Document.Parsed | undefined {
  const tokens = [...new Parser().parse(text)];
  if (tokens.some(isTooDeep)) return undefined;
  const options = { prettyErrors: false, uniqueKeys: false, strict: true, logLevel: 'error' } as const;
  let first: Document.Parsed | undefined;
  for (const document of new Composer(options).compose(tokens, true, text.length)) {
    if (!first) first = document as Document.Parsed;
    else if (document.contents !== null) {
      const start = document.range[0];
      first.errors.push(new YAMLParseError([start, start + 3], 'MULTIPLE_DOCS', 'several documents'));
      break;
    }
  }
  return first;
}

/** Walks the tokens with a list of its own, so that depth costs no stack. */
function isTooDeep(root: CST.Token): boolean {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEPTH) return true;
    if ('value' in token && typeof token.value === 'object') open.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return false;
}
