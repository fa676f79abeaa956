import { blockShape, frameShape } from './frame-shape.ts';
import type { ContextOf, ObjectShape } from './shape.ts';

/** What the template of a 工作要点 sees. */
export const planShape = {
  ...frameShape,
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
        /** True for a lone entry, which is a sentence and not a list of one. */
        isSentence: 'flag',
        /** True when some of the entries are sentences, so that all of them end in a stop. */
        hasStops: 'flag',
        items: [
          {
            order: 'number',
            /** What leads the entry: 第一次, or its kind where the group is a month or a committee. */
            label: 'text',
            title: 'wording',
            /** Agenda items, each with the mark that it lacks at its end. */
            topics: [{ text: 'wording', stop: 'text' }],
            /** True for one of a series of meetings for which the log gives no agenda, though it does for others. */
            lacksTopic: 'flag',
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

/** Context of a 工作要点. */
export type PlanContext = ContextOf<typeof planShape>;

/** Context of planned work. */
export type ArrangementsContext = PlanContext['arrangements'];
