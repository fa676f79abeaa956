import type { Token } from 'markdown-it';
import type { Draft } from '../draft.ts';
import { type Lines, linesOf } from '../lines.ts';
import { textDrafts } from '../text/read-text.ts';
import { TextBuilder } from '../text-builder.ts';
import { type Content, contentOf } from './content.ts';
import { htmlLines } from './html-text.ts';
import { inlineText, rawText } from './inline-text.ts';
import { DEEPEST, inlineTokens, parser } from './parser.ts';
import { rowContents } from './table-row.ts';

/**
 * The passages of Markdown (CommonMark with tables): headings, paragraphs, items of lists, cells, lines of code. The
 * blocks and the markup in them are those of a CommonMark parser; where each character stands is found by walking the
 * source along with its tokens. What cannot be followed so is read as it is written, markup and all.
 */
export function markdownDrafts(text: string): Draft[] {
  const tokens = parser.parse(text, {});
  if (tokens.some(({ level }) => level > DEEPEST)) return textDrafts(text);
  return new Reader(text, tokens).drafts;
}

class Reader {
  readonly drafts: Draft[] = [];
  readonly #text: string;
  readonly #lines: Lines;
  #tables = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#lines = linesOf(text);
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'tr_open') this.#row(token, tokens, index);
      else if (token.type === 'table_open') this.#tables += 1;
      else if (token.type === 'inline' && token.map) this.#block(token, levelOf(tokens[index - 1]));
      else if (token.type === 'fence') this.#code(token, 1);
      else if (token.type === 'code_block') this.#code(token, 0);
      else if (token.type === 'html_block') this.#html(token);
    }
  }

  #add(builder: TextBuilder, more: Pick<Draft, 'level' | 'cell'> = {}): void {
    const { text, pieces } = builder;
    this.drafts.push({ kind: more.cell ? 'cell' : 'text', text, pieces, ...more });
  }

  #block(token: Token, level: number | undefined): void {
    const [first, end] = token.map ?? [0, 0];
    const content = contentOf(token.content, first, this.#lines);
    if (content) this.#add(textOf(content), { level });
    else for (let line = first; line < end; line += 1) this.#add(this.#line(line), { level });
  }

  #row(token: Token, tokens: readonly Token[], index: number): void {
    const [line = 0] = token.map ?? [];
    const cells: Token[] = [];
    for (let at = index; tokens[at] && tokens[at]?.type !== 'tr_close'; at += 1) {
      const token = tokens[at];
      if (token?.type === 'inline') cells.push(token);
    }
    const contents = rowContents(
      cells.map(({ content }) => content),
      line,
      this.#lines,
    );
    const last = this.drafts.at(-1)?.cell;
    const row = last?.table === this.#tables ? last.row + 1 : 1;
    const place = (column: number) => ({ cell: { table: this.#tables, row, column } });
    if (!contents) this.#add(this.#line(line), place(1));
    for (const [column, content] of (contents ?? []).entries()) {
      this.#add(textOf(content), place(column + 1));
    }
  }

  #code(token: Token, skipped: number): void {
    const first = (token.map?.[0] ?? 0) + skipped;
    for (const [index, line] of token.content.replace(/\n$/, '').split('\n').entries()) {
      const content = contentOf(line.trim(), first + index, this.#lines);
      this.#add(content ? rawText(content) : this.#line(first + index));
    }
  }

  #html(token: Token): void {
    const [first, end] = token.map ?? [0, 0];
    const start = this.#lines.starts[first] ?? 0;
    const html = this.#text.slice(start, this.#lines.starts[end] ?? this.#text.length);
    for (const line of htmlLines(html, start)) this.#add(line);
  }

  /** A line of the source as it is written. */
  #line(number: number): TextBuilder {
    const builder = new TextBuilder();
    const start = this.#lines.starts[number] ?? 0;
    const text = this.#lines.texts[number] ?? '';
    builder.add(text, '', start, start + text.length);
    return builder;
  }
}

function textOf(content: Content): TextBuilder {
  const tokens = inlineTokens(content.text);
  return (tokens && inlineText(content, tokens)) ?? rawText(content);
}

/** `#` is the title, `##` the highest heading below it. */
function levelOf(opening: Token | undefined): number | undefined {
  return opening?.type === 'heading_open' ? Number(opening.tag.slice(1)) - 1 : undefined;
}
