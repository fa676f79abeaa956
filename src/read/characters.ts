/** A character that no text of a log may hold, and where. */
export interface RefusedCharacter {
  readonly index: number;
  readonly length: number;
  /** Its code point, with a name where people may know it: `U+200B（零宽空格）`. */
  readonly name: string;
  /** True if it stands for nothing, wherever it stands. */
  readonly isNothing: boolean;
}

/** Without width, and without a meaning between hanzi. */
const NOTHING: ReadonlySet<number> = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

// Controls, lone surrogates, noncharacters (the program's own marks among them), and what is invisible and
// turns up by pasting: zero-width space, byte order mark, direction controls, soft hyphen, joiners (but those that make
// one picture of two). Last what stands for a character that another program could not read.
const REFUSED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\p{Noncharacter_Code_Point}\p{Surrogate}\u00ad\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffd]|(?<!\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?)\u200d/u;

const NAMES = new Map([
  [0x00, '空字符'],
  [0xad, '软连字符'],
  [0x180e, '蒙文元音分隔符'],
  [0x200b, '零宽空格'],
  [0x200c, '零宽不连字'],
  [0x200d, '零宽连字'],
  [0x200e, '排版方向符'],
  [0x200f, '排版方向符'],
  [0x2060, '零宽连接符'],
  [0xfeff, 'BOM'],
  [0xfffd, '乱码'],
]);

/** The first refused character of a text from an index on. */
export function refusedCharacter(text: string, from = 0): RefusedCharacter | undefined {
  const match = REFUSED.exec(from === 0 ? text : text.slice(from));
  if (!match) return undefined;
  const [character] = match;
  const point = character.codePointAt(0) ?? 0;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  const known = NAMES.get(point) ?? kindOf(point);
  return {
    index: from + match.index,
    length: character.length,
    name: `${code}（${known}）`,
    isNothing: NOTHING.has(point),
  };
}

function kindOf(point: number): string {
  if (point < 0xa0) return '控制字符';
  if (point >= 0xd800 && point <= 0xdfff) return '残缺的字符';
  return point >= 0x2028 && point <= 0x2069 ? '排版控制符' : '非字符';
}
