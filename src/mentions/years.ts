const YEAR = /(?<!\d)(?:19|20)\d\d(?=年)/gu;

/** The years that a text names, in its order: 2024 of 2024年, and 2020 and 2021 of 2020年至2021年. */
export function yearsIn(text: string): number[] {
  return (text.match(YEAR) ?? []).map(Number);
}
