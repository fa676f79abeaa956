/** What Windows calls the encodings that older files are in; UTF-16 and Latin the library reads by itself. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** Bytes of a text in a Windows code page. */
export function decodeCodePage(page: number, bytes: Uint8Array): string {
  const label = LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
}
