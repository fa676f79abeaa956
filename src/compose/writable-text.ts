import { refusedCharacter } from '../read/characters.ts';

/** Breaks lines in Word, Excel and on web pages: vertical tab, form feed, line and paragraph separator. */
const LINE_BREAKS = '\v\f\u2028\u2029';

/** Takes no room in a text and says nothing: zero-width signs, byte order marks, direction controls. */
const INVISIBLE = /\p{Format}/u;

/**
 * A text with what no log may hold (`refusedCharacter`) taken out, so that nothing that can be read gets lost: what
 * breaks lines becomes a line break, what is invisible goes, and anything else (controls, halves of characters,
 * what a conversion lost) becomes □, which shows that something was there. Whoever writes a log applies it to
 * each text; whoever has to say that something changed compares the two.
 */
export function writableText(text: string): string {
  let written = '';
  let from = 0;
  for (let found = refusedCharacter(text); found; found = refusedCharacter(text, from)) {
    const end = found.index + found.length;
    written += text.slice(from, found.index) + inPlaceOf(text.slice(found.index, end));
    from = end;
  }
  return from === 0 ? text : written + text.slice(from);
}

function inPlaceOf(character: string): string {
  if (LINE_BREAKS.includes(character)) return '\n';
  return INVISIBLE.test(character) ? '' : '□';
}
