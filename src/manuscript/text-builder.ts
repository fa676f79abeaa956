import type { Piece } from './manuscript.ts';

/** Gathers the text of a passage together with where it is stored. */
export class TextBuilder {
  #text = '';
  readonly #pieces: {
    range: { start: number; end: number };
    part: string;
    source: { start: number; end: number };
    fixed?: 'element' | 'formula';
  }[] = [];

  get text(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  get pieces(): readonly Piece[] {
    return this.#pieces;
  }

  /** Adds text that is stored at `start`…`end` of a part. What goes on where the last piece ends goes on with it. */
  add(text: string, part: string, start: number, end: number, fixed?: Piece['fixed']): void {
    if (text === '') return;
    const range = { start: this.#text.length, end: this.#text.length + text.length };
    this.#text += text;
    const last = this.#pieces.at(-1);
    const isPlain = end - start === text.length;
    if (last && isPlain && last.part === part && last.source.end === start && isVerbatim(last)) {
      last.range.end = range.end;
      last.source.end = end;
    } else {
      this.#pieces.push({ range, part, source: { start, end }, ...(fixed && { fixed }) });
    }
  }
}

/** True if a piece is as long as what is stored: then each of its characters stands at the same distance in both. */
export function isVerbatim({ range, source }: Piece): boolean {
  return range.end - range.start === source.end - source.start;
}
