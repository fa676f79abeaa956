import type { Shape } from '../context/shape.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../diagnostic/order.ts';
import { SetChecker } from './check/check-set.ts';
import type { Known } from './check/checker.ts';
import { endlessPartials } from './check/endless-partials.ts';
import { rootScope } from './check/scope.ts';
import type { TemplateSet } from './templates.ts';

/** The shape of the context by the template that gets it: `{ summary: …, plan: … }`. */
export type Shapes = Readonly<Record<string, Shape>>;

/**
 * Holds every template against the context that it will get, before anything is rendered: unknown fields,
 * figures, helpers, partials and arguments, and what templates may not do. Templates that no document leads to
 * are checked as far as that goes without knowing their context.
 *
 * @param figureNames names of the catalogue, and those whose declaration has an error that is reported already;
 *   without a log every name in hanzi passes for a figure
 */
export function checkTemplates(
  templates: TemplateSet,
  shapes: Shapes,
  figureNames: ReadonlySet<string> | undefined,
): readonly Diagnostic[] {
  const known: Known = { templates, figureNames, brokenNames: new Set() };
  const checker = new SetChecker(known);
  for (const [name, shape] of Object.entries(shapes)) checker.check(name, rootScope(shape));
  for (const name of templates.keys()) {
    if (!checker.reached.has(name)) checker.check(name, rootScope(undefined));
  }
  return sortDiagnostics([...checker.diagnostics, ...endlessPartials(templates)]);
}
