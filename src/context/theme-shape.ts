import { activityShape, resultShape } from './activity-shape.ts';
import type { ContextOf, ObjectShape } from './shape.ts';

/** Counts that share a verb: 召开 常委会议6次、主席会议11次. */
const countsShape = {
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
  /** 全年, or 五年来 for a log of five years; 一年来, 五年间 in every other section. */
  throughout: 'text',
  counts: [countsShape],
  attendances: 'figure',
  /** True when the log does not say of every event how many came, so that `attendances` is but a part. */
  isPartial: 'flag',
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
      /** True for every other part, so that 还 may begin its last sentence where the others have 此外. */
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

/** Context of a drafted section. */
export type ThemeContext = ContextOf<typeof themeShape>;

/** Context of the proposal chain. */
export type ProposalsContext = ContextOf<typeof proposalsShape>;

/** Context of counts with one verb. */
export type CountsContext = ContextOf<typeof countsShape>;
