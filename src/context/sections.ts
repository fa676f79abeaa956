import type { SectionWording } from '../normalise/log.ts';
import { blockContexts } from './blocks.ts';
import { headingMarker } from './markers.ts';
import type { SectionContext } from './summary-shape.ts';

/** Markdown has headings for the title and four levels under it. */
const DEEPEST = 4;

/**
 * Lays nested sections out one after another, each with its level.
 *
 * @param numbered whether headings carry 一、 （一） 1.
 */
export function sectionContexts(sections: readonly SectionWording[], numbered: boolean): SectionContext[] {
  return layOut(sections, numbered, 1);
}

function layOut(sections: readonly SectionWording[], numbered: boolean, depth: number): SectionContext[] {
  const level = Math.min(depth, DEEPEST);
  return sections.flatMap((section, index) => [
    {
      level,
      isLevel1: level === 1,
      isLevel2: level === 2,
      isLevel3: level === 3,
      isLevel4: level === 4,
      marker: numbered ? headingMarker(level, index + 1) : '',
      heading: section.heading,
      blocks: blockContexts(section.content),
    },
    ...layOut(section.sections, numbered, depth + 1),
  ]);
}
