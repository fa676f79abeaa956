/** What stands between the words of a figure's name, and what no word without quotes may therefore hold. */
const SEPARATORS = '·（）：；、"';
/** What XML, in which names are kept, cannot hold or turns into something else. */
const UNSAFE = /[\p{Control}\p{Surrogate}\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]/gu;

const plain = new RegExp(`^[^${SEPARATORS}\\s]+(?: [^${SEPARATORS}\\s]+)*$`, 'u');
const first = new RegExp(`^(?:"(?:[^"\\\\]|\\\\.)*"|[^${SEPARATORS}]+)`, 'u');

/**
 * A word of a figure's name: as it is, or in quotes (those of JSON) where its end could not be told. No figure that
 * a log names itself has quotes in its name, so a quoted word keeps names apart from those.
 *
 * @param quoted puts quotes around a word that can do without
 */
export function writeWord(word: string, quoted = false): string {
  if (!quoted && plain.test(word) && word.search(UNSAFE) < 0) return word;
  return JSON.stringify(word).replace(UNSAFE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The word at the start of a text that `writeWord` has begun, and the rest; undefined if there is none. */
export function readWord(text: string): { readonly word: string; readonly rest: string } | undefined {
  const written = first.exec(text)?.[0];
  if (written === undefined) return undefined;
  const rest = text.slice(written.length);
  if (!written.startsWith('"')) return { word: written, rest };
  try {
    return { word: String(JSON.parse(written)), rest };
  } catch {
    return undefined;
  }
}
