import type { MarkdownIt } from 'markdown-it';
import { noncharacter } from '../marks/marks.ts';
import { chinese } from './chinese.ts';

/**
 * Lets pairs of stars mark text beside Chinese punctuation. By CommonMark (6.2) stars close after a mark of punctuation
 * only before a space or another mark, and Chinese has no spaces: in `**强化武装。**坚持` they would be printed.
 * Here a Chinese mark counts as a letter, and stars beside a Chinese character may open and close.
 */
export function chineseFlanks(markdownIt: MarkdownIt): void {
  markdownIt.inline.State = class extends markdownIt.inline.State {
    override scanDelims(start: number, canSplitWord: boolean) {
      const scanned = super.scanDelims(start, canSplitWord);
      // A single star beside Chinese is a footnote's more often than italics.
      if (this.src[start] !== '*' || scanned.length < 2) return scanned;
      const before = characterBefore(this.src, start);
      const after = characterAfter(this.src, start + scanned.length);
      const isBeside = isChinese(before) || isChinese(after);
      return {
        ...scanned,
        can_open: scanned.can_open || (isBeside && !isSpace(after)),
        can_close: scanned.can_close || (isBeside && !isSpace(before)),
      };
    }
  };
}

function characterBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? '';
}

function characterAfter(text: string, at: number): string {
  return [...text.slice(at, at + 2)][0] ?? '';
}

/** The text of a figure or a gap counts as Chinese, whatever it begins with. */
function isChinese(character: string): boolean {
  return (chinese.test(character) || noncharacter.test(character)) && !isSpace(character);
}

function isSpace(character: string): boolean {
  return character === '' || /^[\s\p{Zs}]$/u.test(character);
}
