import type { Wording } from '../normalise/log.ts';
import { locationOf } from '../source/source.ts';
import { wide } from './escape.ts';

const spaceBesideHanzi = new RegExp(`(?:${wide}|\\}\\}) \\S|\\S (?:${wide}|\\{\\{)`, 'u');
/** The two characters on each side of a line break, without the quotes that hold a YAML text. */
const brokenLine = /(?<before>[^\s"']{1,2})[ \t]*\r?\n[ \t]*(?=(?<after>[^\s"']{1,2}))/g;

/**
 * Wording without the spaces that YAML has put where a line of its source ends beside hanzi or a figure: who
 * breaks a Chinese paragraph into lines means no blank there.
 */
export function unfold(wording: Wording): Wording {
  if (!spaceBesideHanzi.test(wording.text)) return wording;
  const { file, range } = locationOf(wording.origin);
  const source = file.text.slice(range.start, range.end);
  let { text } = wording;
  for (const [, before = '', after = ''] of source.matchAll(brokenLine)) {
    const folded = `${before} ${after}`;
    if (spaceBesideHanzi.test(folded)) {
      const whole = text;
      text = whole.replaceAll(folded, (match, at: number) =>
        isInTag(whole, at + before.length) ? match : before + after,
      );
    }
  }
  return text === wording.text ? wording : { ...wording, text };
}

/** True between `{{` and `}}`, where a blank separates names. */
function isInTag(text: string, offset: number): boolean {
  return text.lastIndexOf('{{', offset) > text.lastIndexOf('}}', offset);
}
