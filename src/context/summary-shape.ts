import { resultShape } from './activity-shape.ts';
import { blockShape, frameShape } from './frame-shape.ts';
import type { ContextOf, ObjectShape } from './shape.ts';
import { proposalsShape, themeShape } from './theme-shape.ts';

/** A section of the log's own wording; nested sections follow their parent, each with its level. */
const sectionShape = {
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
  ...frameShape,
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
    /** Verb and group where all activities are of one: 召开会议; '' otherwise. */
    doing: 'text',
    members: 'figure',
    activities: 'figure',
    attendances: 'figure',
    /** True when the log does not say of every event how many came. */
    isPartial: 'flag',
    results: [resultShape],
    instructions: 'figure',
    proposals: proposalsShape,
  },
  /** Figures that another body has counted, by whom they cover. */
  givens: [{ scope: 'text', asOf: 'text', items: [{ label: 'text', amount: 'figure' }] }],
} as const satisfies ObjectShape;

/** Context of a 工作综述. */
export type SummaryContext = ContextOf<typeof summaryShape>;

/** Context of a section of own wording. */
export type SectionContext = ContextOf<typeof sectionShape>;
