/** What cells show in which a formula fails, by the number stored ([MS-XLS] 2.5.10). */
export const FORMULA_ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

const TEXTS = new Set(FORMULA_ERRORS.values());

/** True for the text of a cell in which a formula fails: #N/A. */
export function isError(text: string): boolean {
  return TEXTS.has(text);
}
