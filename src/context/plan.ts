import type { Log, PlanItem, PlanWording } from '../normalise/log.ts';
import { arrangementsContext } from './arrangements.ts';
import { blockContexts, missingStop } from './blocks.ts';
import { frameOf } from './frame.ts';
import { headingMarker } from './markers.ts';
import type { PlanContext } from './plan-shape.ts';

/** The context of a 工作要点. */
export function planContext(log: Log, plan: PlanWording): PlanContext {
  return {
    ...frameOf(plan, log.organization),
    year: `${plan.year}年`,
    requirement: blockContexts(plan.requirement),
    sections: sectionContexts(plan),
    arrangements: arrangementsContext(plan, log),
  };
}

function sectionContexts(plan: PlanWording): PlanContext['sections'] {
  let before = 0;
  return plan.sections.map((section, index) => {
    const first = plan.numbering === 'continuous' ? before : 0;
    before += section.items.length;
    return {
      marker: headingMarker(1, index + 1),
      heading: section.heading,
      blocks: blockContexts(section.content),
      items: section.items.map((item, position) => itemContext(item, first + position + 1)),
    };
  });
}

function itemContext(item: PlanItem, order: number): PlanContext['sections'][number]['items'][number] {
  const [text, ...more] = item.text;
  return {
    order,
    title: item.title ?? '',
    titleStop: item.title ? missingStop(item.title, '。') : '',
    text: text ?? '',
    more,
  };
}
