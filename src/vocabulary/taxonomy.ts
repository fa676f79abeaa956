/**
 * The taxonomy: what an activity can be and what can come of it. Data, not code: the built-in one is
 * `schemas/taxonomy.json`, and a log adds to it or changes it by name.
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

/** Name of the figure for attendances (人次), which adds up over activities. */
export const ATTENDANCES = '参加人次';
/** Name of the figure for distinct persons (人) where names are given. */
export const PARTICIPANTS = '参加人员';
/** Name of the figure for all events, each counted once. */
export const ALL_ACTIVITIES = '全部活动';
/** Name of the measure into which `funds` goes. */
export const FUNDS = '资金';
/** Name of the figure for written instructions (批示). */
export const INSTRUCTIONS = '批示';
/** Name of the figure for the committee's members. */
export const MEMBERS = '委员';
/** Prefix of the figures of the proposal chain: 提案立案. */
export const PROPOSALS = '提案';
/** Prefix of the figures that count a plan's arrangements: 计划常委会议. */
export const PLANNED = '计划';
