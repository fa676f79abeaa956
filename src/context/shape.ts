import type { Figure } from '../compute/catalogue.ts';
import type { Wording } from '../normalise/log.ts';

/**
 * The shape of a template context, as data: templates are checked against it before anything is rendered,
 * `context` documents itself by it, and the TypeScript type of the context is derived from it.
 *
 * - `text`: data, escaped for Markdown where it is printed;
 * - `wording`: text of the log with `{{figures}}` in it, rendered where it is printed; '' where the log has none;
 * - `number`, `flag`;
 * - `figure`: a figure of the catalogue, printed with its mark; '' where there is none;
 * - `[shape]`: a list; `{key: shape}`: an object.
 *
 * A context is complete: what the log does not say is '', 0, false or [], all of which are false to `if`.
 */
export type Shape = 'text' | 'wording' | 'number' | 'flag' | 'figure' | readonly [Shape] | ObjectShape;

/** An object's keys with their shapes. */
export interface ObjectShape {
  readonly [key: string]: Shape;
}

/** The type of the values that have shape `S`. */
export type ContextOf<S> = S extends 'text'
  ? string
  : S extends 'wording'
    ? Wording | ''
    : S extends 'number'
      ? number
      : S extends 'flag'
        ? boolean
        : S extends 'figure'
          ? Figure | ''
          : S extends readonly [infer Item]
            ? readonly ContextOf<Item>[]
            : { readonly [K in keyof S]: ContextOf<S[K]> };
