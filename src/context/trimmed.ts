/** Text as it stands within a sentence: without the marks that somebody has typed at its end. */
export function trimmed(text: string): string {
  return text.replace(/[\s。；，、：！.;,:!]+$/u, '');
}
