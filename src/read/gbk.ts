/** Of a text in Chinese, most characters are among the most frequent, which stand together in GB 2312. */
const MOST = 0.8;

/**
 * True if bytes that are no UTF-8 are Chinese in GBK: nearly all characters are signs of punctuation, or hanzi of the first
 * level of GB 2312. UTF-8 with a broken byte, Big5 and others are not that, read as GBK; nor is a file with lines of UTF-8 in it.
 */
export function isGbk(bytes: Uint8Array): boolean {
  let all = 0;
  let frequent = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at += 1;
    all += 1;
    const isCommon = (lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7);
    if (isCommon && (bytes[at] ?? 0) >= 0xa1) frequent += 1;
  }
  return frequent >= all * MOST && !hasUtf8Line(bytes);
}

/** True if what is not ASCII in a line is two hanzi in UTF-8, or more: lines of GBK hardly ever look like that. */
function hasUtf8Line(bytes: Uint8Array): boolean {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/[\r\n]/u);
  const hanzi = /[\xe3-\xe9\xef][\x80-\xbf]{2}/gu;
  return lines.some((line) => {
    const rest = line.replace(hanzi, '');
    return line.length - rest.length >= 6 && !/[\x80-\xff]/u.test(rest);
  });
}
