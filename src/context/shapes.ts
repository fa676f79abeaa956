import type { ContextOf, ObjectShape } from './shape.ts';

/** A block of the log's own wording; exactly one of the first eight flags is set. */
export const blockShape = {
  /** Body text, with an optional run-in heading. */
  isParagraph: 'flag',
  isQuote: 'flag',
  /** A paragraph led by ——. */
  isDash: 'flag',
  isCaption: 'flag',
  /** A list 1. 2. 3. */
  isNumbered: 'flag',
  /** An enumeration 一是…二是… that runs on in one paragraph. */
  isHanzi: 'flag',
  /** A list of paragraphs led by ——. */
  isDashes: 'flag',
  isTable: 'flag',
  /** Run-in heading; '' for none. `runInStop` is the stop that it lacks. */
  runIn: 'wording',
  runInStop: 'text',
  text: 'wording',
  /** Items of a list: `marker` is 一是 or —— or '', `stop` is the mark that the text lacks at its end. */
  items: [{ order: 'number', marker: 'text', text: 'wording', stop: 'text' }],
  header: ['wording'],
  rows: [['wording']],
} as const satisfies ObjectShape;

/** What the committee is called. Each is '' where the log does not say. */
export const organizationShape = {
  name: 'text',
  shortName: 'text',
  /** `shortName`, or else `name`. */
  called: 'text',
  level: 'text',
  /** The party committee of its level: 县委, 自治区党委. */
  party: 'text',
  term: 'text',
} as const satisfies ObjectShape;

/** What frames any document, in the log's own wording. */
const frame = {
  organization: organizationShape,
  /** Lines of the title; empty where the log does not word it. */
  title: ['wording'],
  subtitle: 'wording',
  credit: 'wording',
  lead: [blockShape],
  closing: [blockShape],
  signature: 'wording',
  date: 'wording',
  /** `label` is 附件, or 附件1 … where there are several; `order` counts from 1. */
  attachments: [{ label: 'text', order: 'number', several: 'flag', title: 'wording', blocks: [blockShape] }],
  endnotes: ['wording'],
} as const satisfies ObjectShape;

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
  /** Topics that say themselves what is done with them (审议…、听取…), joined with 、; `topics` has the others. */
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

/** Counts that share a verb: 召开 常委会议6次、主席会议11次. */
export const countsShape = {
  verb: 'text',
  /** One name and one count; or several names that are only counted together (`together`). */
  items: [{ names: ['text'], together: 'flag', amount: 'figure' }],
} as const satisfies ObjectShape;

/** The proposal chain, as one clause for each whole: of what was received, of what was registered … */
export const proposalsShape = {
  present: 'flag',
  /** The first stage and its amount: 收到提案 186件. */
  first: 'text',
  amount: 'figure',
  /** Stages by their whole, with the rates that they have of it. */
  parts: [
    {
      /** The whole's name: 立案; '' for the first stage. */
      whole: 'text',
      stages: [{ label: 'text', amount: 'figure' }],
      rates: [{ label: 'text', amount: 'figure' }],
    },
  ],
} as const satisfies ObjectShape;

/** Activities told together: what about, and what (围绕…开展对口协商; 举办…讲座); `isCut` when not all are named. */
const restShape = [{ topics: 'text', doing: 'text', isCut: 'flag' }] as const;

/** A drafted section: a theme of the taxonomy with what the log has under it. */
export const themeShape = {
  /** Name of the section in the taxonomy. */
  name: 'text',
  /** 一、 in the report form, '' otherwise. */
  marker: 'text',
  /** One or two lines. */
  heading: ['text'],
  /** 全年, or 五年来 for a log of five years. */
  throughout: 'text',
  counts: [countsShape],
  attendances: 'figure',
  results: [resultShape],
  instructions: 'figure',
  /** The section's notable activities by group; a group without any is left out. */
  parts: [
    {
      /** Names of the section and of the group in the taxonomy. */
      theme: 'text',
      group: 'text',
      /** （一） in the report form, '' otherwise. */
      marker: 'text',
      /** True when the section has but this one part, which then needs no heading of its own. */
      isAlone: 'flag',
      /** True for every other part, so that they need not all be worded alike. */
      isEven: 'flag',
      /** Those that get a sentence of their own. */
      activities: [activityShape],
      /** The group's others. */
      rest: restShape,
    },
  ],
  /** Activities of the groups without a notable one. */
  rest: restShape,
  proposals: proposalsShape,
  /** Marker of the paragraph on proposals: （三） in the report form, '' otherwise. */
  proposalsMarker: 'text',
} as const satisfies ObjectShape;

/** A section of the log's own wording; nested sections follow their parent, each with its level. */
export const sectionShape = {
  /** 1 to 4; exactly one of the flags is set. */
  level: 'number',
  isLevel1: 'flag',
  isLevel2: 'flag',
  isLevel3: 'flag',
  isLevel4: 'flag',
  /** 一、 （一） 1. （1） in the report form, '' otherwise. */
  marker: 'text',
  heading: ['wording'],
  blocks: [blockShape],
} as const satisfies ObjectShape;

/** What the template of a 工作综述 sees. */
export const summaryShape = {
  ...frame,
  /** 2024年, or 2016年至2020年. */
  years: 'text',
  /** 全年, or 五年来. */
  throughout: 'text',
  isPress: 'flag',
  isReport: 'flag',
  isThematic: 'flag',
  /** The log's own sections; when there are any, `themes` is empty. */
  sections: [sectionShape],
  /** Drafted sections, in the taxonomy's order. */
  themes: [themeShape],
  /** The year's biggest figures, for a drafted lead. */
  overview: {
    members: 'figure',
    activities: 'figure',
    attendances: 'figure',
    results: [resultShape],
    instructions: 'figure',
    proposals: proposalsShape,
  },
  /** Figures that another body has counted, by whom they cover. */
  givens: [{ scope: 'text', asOf: 'text', items: [{ label: 'text', amount: 'figure' }] }],
} as const satisfies ObjectShape;

/** What the template of a 工作要点 sees. */
export const planShape = {
  ...frame,
  /** 2025年. */
  year: 'text',
  requirement: [blockShape],
  sections: [
    {
      /** 一、 */
      marker: 'text',
      heading: ['wording'],
      blocks: [blockShape],
      /** Numbered items; `order` counts on across sections or anew in each, as the log sets it. */
      items: [
        {
          order: 'number',
          /** Run-in title; '' for none. `titleStop` is the stop that it lacks. */
          title: 'wording',
          titleStop: 'text',
          text: 'wording',
          /** Further paragraphs of the item. */
          more: ['wording'],
        },
      ],
    },
  ],
  arrangements: {
    present: 'flag',
    /** 五、 */
    marker: 'text',
    heading: 'wording',
    groups: [
      {
        /** （一） */
        marker: 'text',
        heading: 'text',
        /** True for a lone entry that reads better as a sentence than as a list of one. */
        isSentence: 'flag',
        items: [
          {
            order: 'number',
            /** What leads the entry: 第一次, or its kind where the group is a month or a committee. */
            label: 'text',
            title: 'wording',
            /** Agenda items, each with the mark that it lacks at its end. */
            topics: [{ text: 'wording', stop: 'text' }],
            committees: 'text',
            /** Date in words; '' where the log gives none or the group says it. */
            when: 'text',
            /** The full stop that the title lacks; '' when it has one. */
            stop: 'text',
          },
        ],
      },
    ],
  },
} as const satisfies ObjectShape;

/** Context of a 工作综述. */
export type SummaryContext = ContextOf<typeof summaryShape>;
/** Context of a 工作要点. */
export type PlanContext = ContextOf<typeof planShape>;
/** Context of a sentence about one activity. */
export type ActivityContext = ContextOf<typeof activityShape>;
/** Context of a block of own wording. */
export type BlockContext = ContextOf<typeof blockShape>;
/** Context of a drafted section. */
export type ThemeContext = ContextOf<typeof themeShape>;
/** Context of a section of own wording. */
export type SectionContext = ContextOf<typeof sectionShape>;
/** Context of the proposal chain. */
export type ProposalsContext = ContextOf<typeof proposalsShape>;
/** Context of a result. */
export type ResultContext = ContextOf<typeof resultShape>;
/** Context of counts with one verb. */
export type CountsContext = ContextOf<typeof countsShape>;
/** Context of planned work. */
export type ArrangementsContext = PlanContext['arrangements'];
