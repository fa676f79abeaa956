/** A text in GBK, as WPS saves a CSV file in China. */
export function gbk(text: string): Uint8Array {
  const codes = encoding();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : codes.get(character);
    if (!code) throw new Error(`GBK has no ${character}`);
    bytes.push(...code);
  }
  return Uint8Array.from(bytes);
}

/** Node decodes GBK and does not encode it: the table is made by decoding all pairs of bytes. */
function encoding(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if ([...character].length === 1 && character !== '\uFFFD') codes.set(character, [first, second]);
    }
  }
  return codes;
}
