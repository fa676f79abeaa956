/** Colours as the human reporter uses them; chalk fits, and so does `plain`. */
export interface Palette {
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const same = (text: string) => text;

/** No colours. */
export const plain: Palette = { red: same, yellow: same, cyan: same, dim: same, bold: same };
