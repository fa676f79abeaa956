import builtIn from '../../schemas/taxonomy.json' with { type: 'json' };
import type { WrittenTaxonomy } from './generated/log.types.ts';

/**
 * The taxonomy: what an activity can be and what can come of it. Data, not code: the built-in one stands
 * in `schemas/taxonomy.json`, and a log adds to it or changes it by name.
 */
export interface Taxonomy {
  /** Sections of a drafted 综述, in its order. */
  readonly sections: readonly TaxonomySection[];
  readonly groups: ReadonlyMap<string, TaxonomyGroup>;
  readonly types: ReadonlyMap<string, TaxonomyType>;
  readonly measures: ReadonlyMap<string, TaxonomyMeasure>;
}

/** A section (板块) of a drafted 综述. */
export interface TaxonomySection {
  readonly name: string;
  /** One or two lines. */
  readonly heading: readonly string[];
}

/** A group of types (类别) whose count is a figure of its own. */
export interface TaxonomyGroup {
  readonly name: string;
  readonly unit: string;
  readonly section: string;
  readonly verb: string;
}

/** An activity type (类型), with everything it inherits from its group filled in. */
export interface TaxonomyType {
  readonly name: string;
  readonly group: string;
  readonly unit: string;
  readonly section: string;
  readonly verb: string;
  /** Meetings counted 第几次: gaps and repeats are reported. */
  readonly ordinal: boolean;
}

/** A measure (成果名目) with its unit. */
export interface TaxonomyMeasure {
  readonly name: string;
  /** Unit as declared, scale included: 万元. */
  readonly unit: string;
  readonly verb: string;
  /** Measure of which this one is a part, so that its total cannot exceed the whole's; '' for none. */
  readonly of: string;
}

/** The taxonomy that comes with the program, as it is written: what groups and types inherit is not filled in. */
export const BUILT_IN_TAXONOMY: Required<WrittenTaxonomy> = builtIn;
