import { diagnose } from '../diagnostic/diagnostic.ts';
import type { Arguments, Code } from '../diagnostic/messages/index.ts';
import { locate } from '../manuscript/locate.ts';
import type { Passage } from '../manuscript/manuscript.ts';
import type { Range } from '../source/source.ts';
import type { Rule } from './rule.ts';

/** A span of a passage, and how it should read. */
export interface Slip {
  readonly range: Range;
  readonly corrected: string;
}

/** Codes whose words need what was found and how it should read. */
type SlipCode = {
  [C in Code]: Arguments<C> extends { readonly found: string; readonly corrected: string } ? C : never;
}[Code];

/** A rule that looks at each passage by itself. */
export function inEachPassage(code: SlipCode, look: (passage: Passage) => readonly Slip[]): Rule {
  return (manuscript) =>
    manuscript.passages.flatMap((passage) =>
      look(passage).map(({ range, corrected }) => {
        const found = passage.text.slice(range.start, range.end);
        return diagnose(code, { found, corrected }, locate(manuscript, passage, range));
      }),
    );
}

/**
 * What a pattern finds in a text.
 *
 * @param correct how a match should read; undefined for one that is right after all
 */
export function matches(
  text: string,
  pattern: RegExp,
  correct: (match: RegExpExecArray) => string | undefined,
): Slip[] {
  const found: Slip[] = [];
  for (const match of text.matchAll(pattern)) {
    const corrected = correct(match);
    const range = { start: match.index, end: match.index + match[0].length };
    if (corrected !== undefined && corrected !== match[0]) found.push({ range, corrected });
  }
  return found;
}

/** Slips of several patterns in the order of the text; of two that overlap the one that starts first. */
export function withoutOverlaps(slips: readonly Slip[]): Slip[] {
  let end = 0;
  return slips
    .toSorted((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
    .filter(({ range }) => {
      if (range.start < end) return false;
      end = range.end;
      return true;
    });
}
