/**
 * Text that XML 1.0 can hold: control characters and noncharacters vanish, tabs and line ends become spaces,
 * half a surrogate pair becomes U+FFFD. Word refuses files that hold anything else.
 */
export function xmlText(text: string): string {
  return (
    text
      .replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}

/** Text for an element or an attribute of XML. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
