import type { ContextOf, ObjectShape } from './shape.ts';

/** Measured results with one verb: 形成 调研报告 3篇、建议案 1件. A label is '' where verb and unit say it all. */
export const resultShape = {
  verb: 'text',
  items: [{ label: 'text', amount: 'figure' }],
} as const satisfies ObjectShape;

/** One activity, as sentence patterns see it. */
export const activityShape = {
  /** Chooses among the patterns that fit: counts up over the activities of one kind. */
  variant: 'number',
  /** Name of the first type, its group and the group's unit. */
  type: 'text',
  group: 'text',
  /** All types, joined with 暨. */
  types: 'text',
  /** Title as written; '' for none. */
  title: 'text',
  /** The event as a noun: its title, else its ordinal and type (第三次常委会议), else its type. */
  event: 'text',
  /** Verb and event: 召开第三次常委会议; a title that begins with a verb stands alone. */
  doing: 'text',
  /** Verb that fits the event; '' where the title has its own. */
  verb: 'text',
  /** Topics that the event does not name already, in the marks that befit them, “…” or 《…》, joined. */
  topics: 'text',
  /** The same topics without marks, joined with 、. */
  subjects: 'text',
  /** Topics that say themselves what is done with them (审议…，听取…), joined with ，; `topics` has the others. */
  agenda: 'text',
  /** Short names that the event does not name already, joined with 、. */
  committees: 'text',
  /** Date in words: 3月5日, 3月5日至8日, 一季度; with the year where the log covers several. */
  when: 'text',
  /** Month in words: 3月, or what `when` says where the date is coarser. */
  month: 'text',
  /** '' where the event names it already. */
  place: 'text',
  /** Names of those who took part, joined. */
  participants: 'text',
  attendances: 'figure',
  /** True when so many came that a sentence about one event says it. */
  isWellAttended: 'flag',
  /** How many events the row stands for; '' when it is one. */
  times: 'figure',
  results: [resultShape],
  /** What was decided or heard, without the stop at its end. */
  outcome: 'text',
  /** Who wrote instructions on it, joined; '' for nobody. */
  instructors: 'text',
  /** What the instructions said. */
  instructions: [{ by: 'text', text: 'text' }],
} as const satisfies ObjectShape;

/** Context of a sentence about one activity. */
export type ActivityContext = ContextOf<typeof activityShape>;

/** Context of a result. */
export type ResultContext = ContextOf<typeof resultShape>;
