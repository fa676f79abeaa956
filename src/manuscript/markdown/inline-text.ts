import type { Token } from 'markdown-it';
import { chinese } from '../../document/chinese.ts';
import { TextBuilder } from '../text-builder.ts';
import type { Content } from './content.ts';
import { afterLink } from './link.ts';

/**
 * The text of a block as a reader sees it. The parser says nothing of where a token stands, but what it is leaves no
 * choice: the content is walked along with the tokens, and each must stand where the one before it has ended.
 *
 * @returns undefined where one does not
 */
export function inlineText(content: Content, tokens: readonly Token[]): TextBuilder | undefined {
  const walk = new Walk(content);
  return tokens.every((token) => walk.pass(token)) ? walk.builder : undefined;
}

/** A content with all its markup, for what the parser has not understood as we have. */
export function rawText(content: Content): TextBuilder {
  const walk = new Walk(content);
  walk.take(content.text.length);
  return walk.builder;
}

class Walk {
  readonly builder = new TextBuilder();
  readonly #content: Content;
  #at = 0;
  /** Where a line ends that the next text goes on with. */
  #lineEnd: number | undefined;

  constructor(content: Content) {
    this.#content = content;
  }

  /** Goes past a token; false if it does not stand here. */
  pass(token: Token): boolean {
    switch (token.type) {
      case 'text':
        return this.#meets(token.content) && this.take(token.content.length);
      case 'text_special':
        return this.#meets(token.markup) && this.#special(token);
      case 'softbreak':
      case 'hardbreak':
        return this.#break(token.type === 'hardbreak');
      case 'code_inline':
        return this.#meets(token.markup) && this.#code(token);
      case 'strong_open':
      case 'strong_close':
      case 'em_open':
      case 'em_close':
        return this.#skip(token.markup);
      case 'html_inline':
        return this.#skip(token.content);
      case 'link_open':
        return this.#skip(token.info === 'auto' ? '<' : '[');
      case 'link_close':
        return token.info === 'auto' ? this.#skip('>') : this.#link();
      // Its description is for those who do not see it.
      case 'image':
        return this.#skip(`![${token.content}`) && this.#link();
      default:
        return false;
    }
  }

  /** Takes units of the content over into the text. */
  take(count: number): boolean {
    for (let left = count; left > 0; left -= 1) {
      const from = this.#content.at[this.#at] ?? 0;
      this.#add(this.#content.text.charAt(this.#at), from, from + 1);
      this.#at += 1;
    }
    return true;
  }

  #add(text: string, start: number, end: number): void {
    // A line end is a space between words, and nothing beside Chinese.
    if (this.#lineEnd !== undefined) {
      const before = this.builder.text.slice(-1);
      if (before !== '' && !chinese.test(before) && !chinese.test(text))
        this.builder.add(' ', '', this.#lineEnd, this.#lineEnd + 1);
      this.#lineEnd = undefined;
    }
    this.builder.add(text, '', start, end);
  }

  #meets(text: string): boolean {
    return this.#content.text.startsWith(text, this.#at);
  }

  #skip(text: string): boolean {
    if (!this.#meets(text)) return false;
    this.#at += text.length;
    return true;
  }

  #special({ markup, content, info }: Token): boolean {
    if (info === 'escape') {
      this.#at += markup.length - content.length;
      return this.take(content.length);
    }
    const last = this.#at + markup.length - 1;
    this.#add(content, this.#content.at[this.#at] ?? 0, (this.#content.at[last] ?? 0) + 1);
    this.#at = last + 1;
    return true;
  }

  #break(isHard: boolean): boolean {
    if (isHard) this.#skip('\\');
    this.#skipSpaces();
    const end = this.#content.at[this.#at] ?? 0;
    if (!this.#skip('\n')) return false;
    this.#skipSpaces();
    if (isHard) this.#add('\u2028', end, end + 1);
    else this.#lineEnd = end;
    return true;
  }

  #skipSpaces(): void {
    while (this.#meets(' ') || this.#meets('\t')) this.#at += 1;
  }

  #code({ markup, content }: Token): boolean {
    const { text } = this.#content;
    this.#at += markup.length;
    let end = text.indexOf('`', this.#at);
    for (; end >= 0; end = text.indexOf('`', end)) {
      let after = end;
      while (text[after] === '`') after += 1;
      if (after - end === markup.length) break;
      end = after;
    }
    // A space on both sides is not part of it.
    const padding = (end - this.#at - content.length) / 2;
    if (end < 0 || (padding !== 0 && padding !== 1)) return false;
    this.#at += padding;
    for (let left = content.length; left > 0; left -= 1) {
      if (!this.#meets('\n')) this.take(1);
      else {
        const lineEnd = this.#content.at[this.#at] ?? 0;
        this.#add(' ', lineEnd, lineEnd + 1);
        this.#at += 1;
      }
    }
    this.#at = end + markup.length;
    return true;
  }

  #link(): boolean {
    const after = afterLink(this.#content.text, this.#at);
    if (after === undefined) return false;
    this.#at = after;
    return true;
  }
}
