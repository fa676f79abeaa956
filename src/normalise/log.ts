import type { DateSpan } from '../calendar/date.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { LogFile, Origin } from '../source/source.ts';
import type { Taxonomy } from '../vocabulary/taxonomy.ts';

/**
 * The normalised log: complete and in one spelling. Nothing after `normalise` asks whether a field is there:
 * an absent text is '', an absent list is []; what is truly optional is `undefined` by type.
 */
export interface Log {
  readonly file: LogFile;
  /** The main file first, then the included ones in the order in which they were found. */
  readonly files: readonly LogFile[];
  readonly period: Period;
  readonly organization: Organization;
  /** The built-in taxonomy with the log's additions. */
  readonly taxonomy: Taxonomy;
  readonly activities: readonly Activity[];
  readonly givens: readonly Given[];
  readonly proposals: Proposals | undefined;
  readonly definitions: readonly FigureDefinition[];
  readonly summary: SummaryWording;
  readonly plan: PlanWording | undefined;
  /**
   * False when something that counts was left out because of errors that have been reported, or names a type,
   * measure or stage that nothing declares: see `uncertain`.
   */
  readonly complete: boolean;
  /**
   * Names of figures (types, groups, measures, stages' figures) that may lack something for that reason: what
   * compares them would only report consequences, and keeps quiet. `all` where what is missing is not known.
   */
  readonly uncertain: ReadonlySet<string> | 'all';
  /** Ordinals of meetings that were left out: a gap that one of them fills is none. */
  readonly lostOrdinals: ReadonlySet<number>;
  /** Names of figures whose declaration had an error: not to be reported again as unknown. */
  readonly broken: ReadonlySet<string>;
  /** Names that nothing declares, where they stand: what the rules about unknown names report. */
  readonly unresolved: readonly UnresolvedName[];
}

/** What a name was meant to name. `typeOrGroup` is what a filter may ask for. */
export type NameKind = 'type' | 'typeOrGroup' | 'group' | 'section' | 'measure' | 'committee' | 'stage';

/** A name that stands where a declared one is needed, and that nothing declares. */
export interface UnresolvedName {
  readonly kind: NameKind;
  readonly name: string;
  readonly origin: Origin;
  /** Whether `origin` is a key (results by measure) rather than a value. */
  readonly part: 'key' | 'value';
  /** The declaration that it stands in; '' where an entry uses the name. */
  readonly owner: string;
}

/** First and last year that the log covers; equal for an annual log. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly origin: Origin;
}

/** The committee whose log this is. Texts are '' where the log is silent. */
export interface Organization {
  /** Full name (全称), such as 政协某某县委员会. */
  readonly name: string;
  /** Short name (简称), such as 县政协. */
  readonly shortName: string;
  /** 省, 市, 州, 县, 区 … */
  readonly level: string;
  /** Term (届次), such as 第十三届. */
  readonly term: string;
  /** Committees (专委会) with their short names; empty when the log declares none (then any name passes). */
  readonly committees: readonly Committee[];
  /** Number of members (委员人数), which becomes the figure 委员. */
  readonly members: Given | undefined;
  readonly origin: Origin;
}

/** A special committee (专门委员会). `shortName` equals `name` when none was given. */
export interface Committee {
  readonly name: string;
  readonly shortName: string;
  readonly origin: Origin;
}

/** One row of the log: an event, or several events of a kind (`times`). */
export interface Activity {
  readonly origin: Origin;
  readonly date: DateSpan;
  /** Distinct names of types, in the order written. At least one; those unknown to the taxonomy are reported. */
  readonly types: readonly string[];
  readonly title: string;
  readonly topics: readonly string[];
  /** Committee names in their declared full form. */
  readonly committees: readonly string[];
  /** How many events this row stands for, 1 by default; its unit is that of the first type. */
  readonly times: Quantity;
  /** Ordinal of a meeting (第几次), as written or as found in the title. */
  readonly ordinal: number | undefined;
  /** Its place in each numbered series of meetings it belongs to: what gaps and repeats are found in. */
  readonly ordinals: readonly Ordinal[];
  readonly place: string;
  /** Attendances (人次) of this row, from a quantity or from the number of names. */
  readonly attendances: Quantity | undefined;
  /** Names of those who took part, distinct, in the order written. */
  readonly participants: readonly string[];
  /** What came of it, one entry a measure; `funds` is among them as the measure 资金. */
  readonly results: readonly Result[];
  /** Written instructions (批示) it received. */
  readonly instructions: readonly Instruction[];
  /** What was decided or heard, in the log's own words: one sentence each. */
  readonly outcome: string;
  readonly tags: readonly string[];
  readonly source: string;
  readonly note: string;
  /** Whether the draft should give it a sentence of its own; undefined leaves it to the draft. */
  readonly notable: boolean | undefined;
  /** The log says that this is not a duplicate of the entry that it resembles. */
  readonly distinct: boolean;
}

/** A meeting's place in a numbered series: 十届十二次常委会议 is number 12 of 常委会议 in term 十届. */
export interface Ordinal {
  /** The type whose meetings are numbered. */
  readonly type: string;
  /** What the numbering starts anew with, in one spelling: `十届`, `2024年`; '' when the title does not say. */
  readonly term: string;
  readonly number: number;
}

/** A measured result of an activity: 意见建议 24条. */
export interface Result {
  readonly measure: string;
  readonly quantity: Quantity;
  readonly origin: Origin;
}

/** An instruction (批示) by a leader. */
export interface Instruction {
  readonly by: string;
  readonly text: string;
  readonly origin: Origin;
}

/** A figure that no entry of the log can prove: another body's, or added up elsewhere. */
export interface Given {
  readonly name: string;
  readonly quantity: Quantity;
  /** Whom it covers (全市), '' for the committee itself. */
  readonly scope: string;
  /** As of when, '' when the log does not say. */
  readonly asOf: string;
  readonly source: string;
  readonly origin: Origin;
}

/** Proposals (提案): a chain of stages, known as totals or from a list. */
export interface Proposals {
  readonly origin: Origin;
  /** The chain's shape as declared: the taxonomy's, with the log's changes. */
  readonly stages: readonly ProposalStage[];
  /** Stage totals as written. */
  readonly totals: readonly ProposalTotal[];
  readonly list: readonly Proposal[];
}

/** A stage of the proposal chain. */
export interface ProposalStage {
  /** 收到, 立案, 并案, 不立案, 办复, 满意, 重点 … */
  readonly name: string;
  /** Name of the figure that counts it: 提案立案, 重点提案. */
  readonly figure: string;
  /** The stage of which it is a part; '' for the first (收到). */
  readonly of: string;
  /** Its siblings with `exclusive` do not overlap it, so that together they cannot exceed the whole. */
  readonly exclusive: boolean;
  /** Name of the rate that it has of its whole (办复率); '' for none. */
  readonly rate: string;
  readonly origin: Origin | undefined;
}

/** The total of a stage as the log gives it. */
export interface ProposalTotal {
  readonly stage: string;
  readonly quantity: Quantity;
  readonly origin: Origin;
}

/** One proposal of a list. */
export interface Proposal {
  readonly origin: Origin;
  readonly number: string;
  readonly title: string;
  readonly proposer: string;
  readonly category: string;
  /** Office in charge of the reply (承办单位). */
  readonly handler: string;
  /** All stages it has reached, wholes included (办复 implies 立案 and 收到). */
  readonly stages: readonly string[];
}

/** Which activities a defined figure looks at; every condition that is present must hold. */
export interface Filter {
  /** Types or groups. */
  readonly types: readonly string[];
  readonly committees: readonly string[];
  readonly tags: readonly string[];
  /** Texts that title or topics contain, any of them. */
  readonly contains: readonly string[];
  readonly during: DateSpan | undefined;
}

/** How a defined figure is shown: rounded to a multiple, or to a number of decimals. */
export interface Display {
  /** Round down to a multiple of this (100: 3512条 shows as 3500余条); undefined shows all. */
  readonly roundTo: number | undefined;
  /** Decimals for ratios and quotients, half-up. */
  readonly decimals: number;
}

interface Definition {
  readonly name: string;
  readonly origin: Origin;
  readonly display: Display;
  /** Unit to show it in; '' derives it. */
  readonly unit: string;
}

/** A figure that the log defines, by its operation. Names refer to other figures. */
export type FigureDefinition =
  /** Number of events that pass the filter. */
  | (Definition & { readonly kind: 'count'; readonly where: Filter })
  /** Total of a measure (or 参加人次) over the events that pass the filter. */
  | (Definition & { readonly kind: 'sum'; readonly measure: string; readonly where: Filter })
  /** Sum of other figures. */
  | (Definition & { readonly kind: 'total'; readonly of: readonly string[] })
  /** Part of a whole, as a percentage. */
  | (Definition & { readonly kind: 'ratio'; readonly part: string; readonly whole: string })
  /** Average: one figure divided by another. */
  | (Definition & { readonly kind: 'quotient'; readonly dividend: string; readonly divisor: string });

/** Text of the log's own wording, with `{{figures}}` in it and the way back to where it stands. */
export interface Wording {
  readonly text: string;
  readonly origin: Origin;
}

/** A block of the log's own wording. */
export type Block =
  /** A body paragraph, with an optional run-in heading (段首标题). */
  | { readonly kind: 'paragraph'; readonly runIn: Wording | undefined; readonly text: Wording }
  /** A paragraph that quotes (引语). */
  | { readonly kind: 'quote'; readonly text: Wording }
  /** A paragraph led by —— (破折段). */
  | { readonly kind: 'dash'; readonly text: Wording }
  /** A picture's caption (图注). */
  | { readonly kind: 'caption'; readonly text: Wording }
  /** A numbered or plain list (分列). */
  | { readonly kind: 'list'; readonly marker: ListMarker; readonly items: readonly Wording[] }
  /** A table (表格) with a header row. */
  | {
      readonly kind: 'table';
      readonly header: readonly Wording[];
      readonly rows: readonly (readonly Wording[])[];
    };

/** `number` 1. 2. 3.; `hanzi` 一是…二是…; `dash` ——. */
export type ListMarker = 'number' | 'hanzi' | 'dash';

/** A section of the log's own wording; sections nest. */
export interface SectionWording {
  /** One or two lines. */
  readonly heading: readonly Wording[];
  readonly content: readonly Block[];
  readonly sections: readonly SectionWording[];
}

/** 体例 of a 工作综述: `press` 新闻体 (unnumbered headings), `report` 报告体 (一、（一）1.), `thematic` 专题体 (—— subtitle). */
export type SummaryForm = 'press' | 'report' | 'thematic';

/** What frames any document; empty where the log is silent. */
export interface DocumentWording {
  readonly title: readonly Wording[];
  readonly subtitle: Wording | undefined;
  /** Reporter or author line (署名行) under the title. */
  readonly credit: Wording | undefined;
  readonly lead: readonly Block[];
  readonly closing: readonly Block[];
  /** Issuer at the end (署名). */
  readonly signature: Wording | undefined;
  /** Date at the end (成文日期). */
  readonly date: Wording | undefined;
  readonly attachments: readonly Attachment[];
  /** Lines under the text, such as editor and keywords (文末说明). */
  readonly endnotes: readonly Wording[];
}

/** An attachment (附件), on a page of its own. */
export interface Attachment {
  readonly title: Wording;
  readonly content: readonly Block[];
}

/** The log's own wording of a 工作综述. */
export interface SummaryWording extends DocumentWording {
  readonly form: SummaryForm;
  readonly sections: readonly SectionWording[];
  /** Whether the log holds a `summary` at all. */
  readonly present: boolean;
}

/** The log's own wording and data of a 工作要点. */
export interface PlanWording extends DocumentWording {
  readonly origin: Origin;
  readonly year: number;
  /** 总体要求: one paragraph or several. */
  readonly requirement: readonly Block[];
  /** Items numbered on across sections (`continuous`) or anew in each (`each`). */
  readonly numbering: 'continuous' | 'each';
  readonly sections: readonly PlanSection[];
  readonly arrangements: Arrangements | undefined;
}

/** A section `一、` of a plan. */
export interface PlanSection {
  readonly heading: readonly Wording[];
  readonly content: readonly Block[];
  readonly items: readonly PlanItem[];
}

/** A numbered item of a plan, with its run-in title. */
export interface PlanItem {
  readonly title: Wording | undefined;
  readonly text: readonly Wording[];
}

/** 具体安排: what is planned, as data. */
export interface Arrangements {
  readonly heading: Wording | undefined;
  readonly groupBy: 'kind' | 'month' | 'committee';
  readonly entries: readonly Arrangement[];
}

/** One planned event, topic, subject or visit. */
export interface Arrangement {
  readonly origin: Origin;
  /** A taxonomy type (常委会议, 专题协商, 专题调研, 走访委员). */
  readonly type: string;
  /** Heading of the group it stands under; '' takes the type's name. */
  readonly heading: string;
  readonly title: Wording | undefined;
  /** Agenda items of a meeting. */
  readonly topics: readonly Wording[];
  readonly committees: readonly string[];
  readonly date: DateSpan | undefined;
}
