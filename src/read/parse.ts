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
  if (tooDeep(tokens)) return undefined;
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

/**
 * The lines of a text above the place where it nests too deep, if that has no end of a bracket to wait for: slips that
 * make each entry part of the one before it (tabs, wrong dashes) show there.
 *
 * @returns undefined for a text that does not nest too deep, and for one that does so in brackets or within a line
 */
export function headOf(text: string): string | undefined {
  const deep = tooDeep([...new Parser().parse(text)]);
  const lines = deep && !deep.isInBrackets ? text.slice(0, text.lastIndexOf('\n', deep.offset) + 1) : '';
  return lines.trim() === '' ? undefined : lines;
}

/** The first token deeper than DEPTH. Walks with a list of its own, so that depth costs no stack. */
function tooDeep(roots: readonly CST.Token[]): { offset: number; isInBrackets: boolean } | undefined {
  let found: { offset: number; isInBrackets: boolean } | undefined;
  const open = roots.map((token) => ({ token, depth: 0, isInBrackets: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth, isInBrackets } = next;
    if (depth > DEPTH) {
      if ('offset' in token && !(found && found.offset <= token.offset))
        found = { offset: token.offset, isInBrackets };
      continue;
    }
    if ('value' in token && typeof token.value === 'object')
      open.push({ token: token.value, depth, isInBrackets });
    if (!('items' in token)) continue;
    const isFlow = isInBrackets || token.type === 'flow-collection';
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1, isInBrackets: isFlow });
      if (value) open.push({ token: value, depth: depth + 1, isInBrackets: isFlow });
    }
  }
  return found;
}
