/**
 * The shape of a template context, as data: templates are checked against it before anything is rendered,
 * `context` documents itself by it, and the TypeScript type of the context is derived from it.
 *
 * - `text`: data, escaped for Markdown where it is printed;
 * - `wording`: text of the log with `{{figures}}` in it, rendered where it is printed;
 * - `number`, `flag`;
 * - `figure`: a figure of the catalogue, printed with its mark;
 * - `[shape]`: a list; `{key: shape}`: an object.
 */
export type Shape = 'text' | 'wording' | 'number' | 'flag' | 'figure' | readonly [Shape] | ObjectShape;

/** An object's keys with their shapes. */
export interface ObjectShape {
  readonly [key: string]: Shape;
}
