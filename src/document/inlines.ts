import type { Token } from 'markdown-it';
import { type Piece, splitMarks } from './split-marks.ts';
import { joinedInlines } from './tidy-inlines.ts';

interface Open {
  readonly kind: 'strong' | 'emphasis' | 'link';
  /** Where a link leads, to be printed after its text. */
  readonly url: string;
  readonly pieces: Piece[];
  text: string;
}

/**
 * The pieces of a line of Markdown. Links print their address in brackets, code and HTML print as text, a
 * picture prints its description.
 */
export function readInlines(tokens: readonly Token[]): Piece[] {
  const root: Open = { kind: 'link', url: '', pieces: [], text: '' };
  const stack: Open[] = [root];
  for (const token of tokens) {
    const open = stack.at(-1) ?? root;
    switch (token.type) {
      case 'softbreak':
        flush(open);
        open.pieces.push({ kind: 'soft' });
        break;
      case 'hardbreak':
        flush(open);
        open.pieces.push({ kind: 'break' });
        break;
      case 'strong_open':
        stack.push({ kind: 'strong', url: '', pieces: [], text: '' });
        break;
      case 'em_open':
        stack.push({ kind: 'emphasis', url: '', pieces: [], text: '' });
        break;
      case 'link_open':
        stack.push({ kind: 'link', url: String(token.attrGet('href') ?? ''), pieces: [], text: '' });
        break;
      case 'strong_close':
      case 'em_close':
      case 'link_close':
        if (stack.length > 1) close(stack.pop() ?? root, stack.at(-1) ?? root);
        break;
      case 'image':
        open.text += token.children ? printed(token.children) : token.content;
        break;
      // Only where HTML is read as HTML: see `Dialect`.
      case 'html_inline':
        break;
      default:
        open.text += token.content;
    }
  }
  while (stack.length > 1) close(stack.pop() ?? root, stack.at(-1) ?? root);
  flush(root);
  return root.pieces;
}

/** Text is split at its marks only when it is whole: escapes cut a mark into several tokens. */
function flush(open: Open): void {
  if (open.text !== '') open.pieces.push(...splitMarks(open.text));
  open.text = '';
}

function close(inner: Open, outer: Open): void {
  if (inner.kind === 'link') {
    const shown = inner.pieces.length === 0 ? inner.text : undefined;
    flush(outer);
    outer.pieces.push(...inner.pieces);
    outer.text += inner.text;
    if (inner.url !== '' && inner.url !== shown) outer.text += `（${inner.url}）`;
    return;
  }
  flush(inner);
  flush(outer);
  outer.pieces.push({ kind: inner.kind, children: joinedInlines(inner.pieces) });
}

function printed(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.children ? printed(token.children) : token.content)).join('');
}
