/** Characters with the two or four bytes that they have in GB 18030, made when first needed: no encoder is built in. */
let known: ReadonlyMap<string, readonly number[]> | undefined;

/**
 * A text in GB 18030, of which GBK is a part; undefined where it holds half a character, or one of the few private ones
 * that have no code.
 */
export function gb18030Bytes(text: string): Uint8Array | undefined {
  known ??= characters();
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const found = code > 0xffff ? fourBytes(FIRST_SUPPLEMENTARY + code - 0x10000) : known.get(character);
      if (!found) return undefined;
      bytes.push(...found);
    }
  }
  return Uint8Array.from(bytes);
}

/** Number of U+10000 among the codes of four bytes, and of the last one below U+10000 (GB 18030-2022). */
const FIRST_SUPPLEMENTARY = 189_000;
const LAST_BASIC = 39_419;

function characters(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if (text.length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let index = 0; index <= LAST_BASIC; index += 1) add(fourBytes(index));
  return table;
}

function fourBytes(index: number): readonly number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}
