import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import type { Role } from '../marks/role.ts';
import { chineseFlanks } from './chinese-flanks.ts';
import { readInlines } from './inlines.ts';
import { pruneBlocks } from './prune-blocks.ts';
import { type Piece, splitMarks } from './split-marks.ts';
import { tidyInlines } from './tidy-inlines.ts';
import type { Block, DocumentTree, Inline } from './tree.ts';

/**
 * What a reader makes of Markdown: `commonmark` as any reader of CommonMark, for whom HTML and link definitions
 * print nothing; `chinese` as this program, which prints both as they stand, and whose stars also work beside
 * Chinese punctuation (`chineseFlanks`).
 */
export type Dialect = 'commonmark' | 'chinese';

const parsers: Readonly<Record<Dialect, Parser>> = { commonmark: parser(true), chinese: parser(false) };
parsers.chinese.disable('reference');
chineseFlanks(parsers.chinese);

function parser(html: boolean): Parser {
  const markdownIt = new MarkdownIt('commonmark', { html, linkify: false, typographer: false }).enable(
    'table',
  );
  markdownIt.set({ maxNesting: 1000 });
  markdownIt.normalizeLink = (url) => url;
  return markdownIt;
}

/**
 * Reads Markdown (CommonMark with tables) that may carry marks into the document tree. Nothing written is
 * lost except rules (`---`): HTML and code are text, links print their address, pictures their description.
 *
 * @param dialect `commonmark` to see what other readers would print
 */
export function parseMarkdown(markdown: string, dialect: Dialect = 'chinese'): DocumentTree {
  const reader = new Reader(parsers[dialect].parse(markdown, {}));
  return { blocks: pruneBlocks(reader.blocks()) };
}

/** Walks the flat list of tokens; a block ends with the closing token of its parent. */
class Reader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  blocks(): Block[] {
    const blocks: Block[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next()) {
      switch (token.type) {
        case 'heading_open':
          blocks.push({ kind: 'heading', level: headingLevel(token), children: tidyInlines(this.#line()) });
          break;
        case 'paragraph_open':
          blocks.push(...paragraphs(this.#line()));
          break;
        case 'bullet_list_open':
          blocks.push({ kind: 'list', ordered: false, start: 1, items: this.#items() });
          break;
        case 'ordered_list_open':
          blocks.push({
            kind: 'list',
            ordered: true,
            start: Number(token.attrGet('start') ?? 1),
            items: this.#items(),
          });
          break;
        case 'blockquote_open':
          blocks.push({ kind: 'quotation', blocks: this.blocks() });
          break;
        case 'table_open':
          blocks.push(this.#table());
          break;
        case 'fence':
        case 'code_block':
          blocks.push(...paragraphs(codeLines(token.content)));
          break;
      }
    }
    return blocks;
  }

  #next(): Token | undefined {
    const token = this.#tokens[this.#at];
    this.#at += 1;
    return token;
  }

  /** The inline content up to and including the closing token. */
  #line(): Piece[] {
    const pieces: Piece[] = [];
    for (let token = this.#next(); token && token.nesting !== -1; token = this.#next()) {
      pieces.push(...readInlines(token.children ?? []));
    }
    return pieces;
  }

  #items(): Block[][] {
    const items: Block[][] = [];
    for (let token = this.#next(); token?.type === 'list_item_open'; token = this.#next()) {
      items.push(this.blocks());
    }
    return items;
  }

  #table(): Block {
    const rows: Inline[][][] = [];
    for (let token = this.#next(); token && token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') rows.push([]);
      else if (token.type === 'th_open' || token.type === 'td_open')
        rows.at(-1)?.push(tidyInlines(this.#line()));
    }
    return { kind: 'table', header: rows[0] ?? [], rows: rows.slice(1) };
  }
}

function headingLevel(token: Token): 1 | 2 | 3 | 4 | 5 {
  const level = Number(token.tag.slice(1));
  return level === 1 || level === 2 || level === 3 || level === 4 ? level : 5;
}

/** A paragraph of Markdown; a role mark begins another one, so that lines with roles need no blank lines. */
function paragraphs(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let role: Role = 'body';
  let part: Piece[] = [];
  const finish = () => {
    const children = tidyInlines(part);
    if (children.length > 0) blocks.push({ kind: 'paragraph', role, children });
    part = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'role') {
      finish();
      role = piece.role;
    } else part.push(piece);
  }
  finish();
  return blocks;
}

function codeLines(content: string): Piece[] {
  return content
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ kind: 'break' } as const] : []), ...splitMarks(line)]);
}
