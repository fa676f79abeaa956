import type { WrittenTaxonomy } from '../vocabulary/generated/log.types.ts';
import type { TaxonomySection } from '../vocabulary/taxonomy.ts';
import { type Declaration, type Declared, declarations } from './declared.ts';
import { type Placed, texts } from './listed.ts';

/**
 * The sections of a drafted 综述 in its order: built-in ones keep their places, and each that the log lists
 * stands after the one that the log lists before it; a new one without a predecessor comes last.
 */
export function readSections(
  declared: ReadonlyMap<string, Declared<Declaration<'sections'>>>,
  written: readonly Placed<WrittenTaxonomy>[],
): TaxonomySection[] {
  const added = new Set(declarations(written, 'sections').map(({ value }) => value.name));
  const order = [...declared.keys()];
  let before: string | undefined;
  for (const name of added) {
    const at = order.indexOf(name);
    if (before !== undefined && at !== order.indexOf(before) + 1) {
      order.splice(at, 1);
      order.splice(order.indexOf(before) + 1, 0, name);
    }
    before = name;
  }
  return order.map((name) => {
    const heading = texts(declared.get(name)?.value.heading);
    return { name, heading: heading.length > 0 ? heading : [name] };
  });
}
