const QUOTED = /^[“”"‘’＂＇「『](.*)[“”"‘’＂＇」』]$/su;

/** What stands between quotation marks that are none to YAML: “2024-03-05”; undefined for a text without them. */
export function betweenChineseQuotes(text: string): string | undefined {
  return QUOTED.exec(text.trim())?.[1];
}
