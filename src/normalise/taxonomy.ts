import { childOrigin, type Origin } from '../source/source.ts';
import { EVENT_UNIT } from '../vocabulary/figure-names.ts';
import type { WrittenTaxonomy } from '../vocabulary/generated/log.types.ts';
import {
  BUILT_IN_TAXONOMY,
  type Taxonomy,
  type TaxonomyGroup,
  type TaxonomyMeasure,
  type TaxonomyType,
} from '../vocabulary/taxonomy.ts';
import { type Declaration, type Declared, merged } from './declared.ts';
import type { Placed } from './listed.ts';
import type { ProposalStage } from './log.ts';
import type { Notes } from './notes.ts';
import { readSections } from './sections.ts';
import { readStages } from './stages.ts';

/** What a log's entries can name: the taxonomy, the chain of proposals, and where the log declares measures. */
export interface Declarations {
  readonly taxonomy: Taxonomy;
  readonly stages: readonly ProposalStage[];
  readonly measureOrigins: ReadonlyMap<string, Origin>;
}

/** The verb of a group that names none. */
const VERB = '开展';

type DeclaredBy<K extends keyof WrittenTaxonomy> = ReadonlyMap<string, Declared<Declaration<K>>>;

/** The built-in taxonomy with the additions and changes of all the log's files. */
export function readTaxonomy(written: readonly Placed<WrittenTaxonomy>[], notes: Notes): Declarations {
  const all = <K extends keyof WrittenTaxonomy>(key: K) => merged(BUILT_IN_TAXONOMY, written, key, notes);
  const sections = readSections(all('sections'), written);
  const sectionNames = new Set(sections.map(({ name }) => name));

  /** A declared section; what names none, or an unknown one, stands in that of its group, or in the last. */
  const sectionOf = (
    { value, origin }: Declared<{ readonly name: string; readonly section?: string }>,
    otherwise = sections.at(-1)?.name ?? '',
  ): string => {
    if (value.section === undefined) return otherwise;
    if (sectionNames.has(value.section)) return value.section;
    if (origin)
      notes.unknown('section', value.section, childOrigin(origin, 'section'), { owner: value.name });
    return otherwise;
  };

  const groups = new Map<string, TaxonomyGroup>();
  for (const [name, group] of all('groups')) {
    const { unit = EVENT_UNIT, verb = VERB } = group.value;
    groups.set(name, { name, unit, verb, section: sectionOf(group) });
  }
  const types = new Map<string, TaxonomyType>();
  for (const [name, type] of all('types')) {
    const group = groupOf(type, groups, sections.at(-1)?.name ?? '', notes);
    const { unit = group.unit, verb = group.verb, ordinal = false } = type.value;
    types.set(name, {
      name,
      group: group.name,
      unit,
      verb,
      ordinal,
      section: sectionOf(type, group.section),
    });
  }
  const measures = all('measures');
  return {
    taxonomy: { sections, groups, types, measures: readMeasures(measures, notes) },
    stages: readStages(all('stages'), notes),
    measureOrigins: new Map(
      [...measures].flatMap(([name, { origin }]) => (origin ? [[name, origin] as const] : [])),
    ),
  };
}

/** The group of a type; one that nothing declares is reported once and filled in. */
function groupOf(
  { value, origin }: Declared<Declaration<'types'>>,
  groups: Map<string, TaxonomyGroup>,
  section: string,
  notes: Notes,
): TaxonomyGroup {
  const { group: name } = value;
  const known = groups.get(name);
  if (known) return known;
  if (origin) notes.unknown('group', name, childOrigin(origin, 'group'), { owner: value.name });
  const group = { name, unit: EVENT_UNIT, verb: VERB, section };
  groups.set(name, group);
  return group;
}

function readMeasures(declared: DeclaredBy<'measures'>, notes: Notes): Map<string, TaxonomyMeasure> {
  const measures = new Map<string, TaxonomyMeasure>();
  for (const [name, { value, origin }] of declared) {
    const { unit, verb = '', of = '' } = value;
    const known = of === '' || (declared.has(of) && of !== name);
    if (!known && origin) notes.unknown('measure', of, childOrigin(origin, 'of'));
    measures.set(name, { name, unit, verb, of: known ? of : '' });
  }
  return measures;
}
