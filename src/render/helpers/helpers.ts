import { figureHelpers } from './figures.ts';
import type { Helper } from './helper.ts';
import { textHelpers } from './texts.ts';

/** Every helper by name. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [...figureHelpers, ...textHelpers].map((helper) => [helper.name, helper]),
);

/** The blocks that templates may use; Handlebars' own. */
export const blocks: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);
