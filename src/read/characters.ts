/** A character that no text of a log may hold, and where. */
export interface RefusedCharacter {
  readonly index: number;
  readonly length: number;
  /** Its code point, with a name where people may know it: `U+200B（零宽空格）`. */
  readonly name: string;
}

// Controls, lone surrogates, noncharacters (the program's own marks among them), and what is invisible and
// turns up by pasting: zero-width space, byte order mark, direction controls.
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Noncharacter_Code_Point}\p{Surrogate}\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/u;

const NAMES = new Map([
  [0x00, '空字符'],
  [0x200b, '零宽空格'],
  [0x2060, '零宽连接符'],
  [0xfeff, 'BOM'],
]);

/** The first refused character of a text from an index on. */
export function refusedCharacter(text: string, from = 0): RefusedCharacter | undefined {
  const match = REFUSED.exec(from === 0 ? text : text.slice(from));
  if (!match) return undefined;
  const [character] = match;
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const known = NAMES.get(point) ?? kindOf(point);
  return { index: from + match.index, length: character.length, name: `${code}（${known}）` };
}

function kindOf(point: number): string {
  if (point < 0xa0) return '控制字符';
  if (point >= 0xd800 && point <= 0xdfff) return '残缺的字符';
  return point >= 0x2028 && point <= 0x2069 ? '排版控制符' : '非字符';
}
