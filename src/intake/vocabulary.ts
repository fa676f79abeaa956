import { BUILT_IN_TAXONOMY } from '../vocabulary/taxonomy.ts';

/** The names that a workbook's words are held against. */
export interface IntakeVocabulary {
  /** Activity types. */
  readonly types: readonly string[];
  /** Measures of 成果 with their units, scale included: 资金 → 万元. */
  readonly measures: ReadonlyMap<string, string>;
  /** Stages of proposals. */
  readonly stages: readonly string[];
  /** Committees that are known beforehand; usually none, a workbook names its own. */
  readonly committees: readonly string[];
}

/** What the program comes with. */
export const BUILT_IN_VOCABULARY: IntakeVocabulary = {
  types: BUILT_IN_TAXONOMY.types.map(({ name }) => name),
  measures: new Map(BUILT_IN_TAXONOMY.measures.map(({ name, unit }) => [name, unit])),
  stages: BUILT_IN_TAXONOMY.stages.map(({ name }) => name),
  committees: [],
};
