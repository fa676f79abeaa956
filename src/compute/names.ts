import { type Diagnostic, diagnose } from '../diagnostic/diagnostic.ts';
import type { Log } from '../normalise/log.ts';
import { locationOf, type Origin } from '../source/source.ts';
import { reservedNames } from '../vocabulary/reserved-names.ts';
import type { Figure } from './catalogue.ts';

/** A figure that the log declares under a name: a given or a definition. */
interface Declaration {
  readonly name: string;
  readonly origin: Origin;
}

/**
 * The declarations that can be made: with a name that is no word of the templates, not taken, and not declared
 * before. The others are reported.
 *
 * @param taken names that stand for something already, with the place of those that the log declares
 */
export function declarable<D extends Declaration>(
  declarations: readonly D[],
  taken: ReadonlyMap<string, Origin | undefined>,
  report: (diagnostic: Diagnostic) => void,
): D[] {
  const seen = new Map(taken);
  return declarations.filter(({ name, origin }) => {
    const at = locationOf(origin, 'key');
    if (reservedNames.has(name)) {
      report(diagnose('reserved-name', { name }, at));
      return false;
    }
    if (seen.has(name)) {
      const earlier = seen.get(name);
      const related = earlier ? [locationOf(earlier, 'key')] : [];
      report(diagnose('duplicate-figure', { name }, at, related));
      return false;
    }
    seen.set(name, origin);
    return true;
  });
}

/**
 * Computed figures by name. Two of one name (a measure that the log names like a type) are reported where the log
 * changes the taxonomy, and the first stands; so is a name that is a word of the templates.
 */
export function byName(
  figures: readonly Figure[],
  { file }: Log,
  report: (diagnostic: Diagnostic) => void,
): Map<string, Figure> {
  const named = new Map<string, Figure>();
  const at = () => locationOf({ file, path: ['taxonomy'] }, 'key');
  for (const figure of figures) {
    const { name } = figure;
    if (reservedNames.has(name)) report(diagnose('reserved-name', { name }, at()));
    if (named.has(name)) report(diagnose('duplicate-figure', { name }, at()));
    else named.set(name, figure);
  }
  return named;
}
