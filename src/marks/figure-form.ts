/** How a figure is printed: by which helper of the templates, and the multiple it was rounded down to. */
export interface FigureForm {
  readonly helper: (typeof HELPERS)[number];
  readonly round?: number;
}

const HELPERS = ['figure', 'number', 'hanzi'] as const;

/** With its unit, as the catalogue shows it. */
export const PLAIN_FORM: FigureForm = { helper: 'figure' };

/** A form in the words of a template, without the figure's name: `number round=100`. */
export function writeForm({ helper, round }: FigureForm): string {
  return round === undefined ? helper : `${helper} round=${round}`;
}

/** The form that `writeForm` wrote; undefined for anything else. */
export function readForm(text: string): FigureForm | undefined {
  const [, written, round] = /^(\w+)(?: round=(\d+))?$/.exec(text) ?? [];
  const helper = HELPERS.find((name) => name === written);
  return helper && { helper, ...(round !== undefined && { round: Number(round) }) };
}
