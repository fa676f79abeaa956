/** The sections of a number format, for positive numbers, negative ones, zero and text (ECMA-376-1, 18.8.31). */
export function sectionsOf(format: string): string[] {
  return [...format.matchAll(/(?:"[^"]*"?|[\\_*].|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gsu)].map(
    ([section]) => section,
  );
}

/** Whether sections say themselves for which numbers they are: `[>=100]0"人";0`. */
export function hasConditions(format: string): boolean {
  return /\[[<>=]/.test(format.replace(/"[^"]*"?|\\./g, ''));
}
