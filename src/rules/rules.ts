import { dateInPeriod } from './date-in-period.ts';
import { distinctCommittees } from './distinct-committees.ts';
import { distinctProposals } from './distinct-proposals.ts';
import { duplicateActivity } from './duplicate-activity.ts';
import { endAfterStart } from './end-after-start.ts';
import { exclusiveSiblings } from './exclusive-siblings.ts';
import { exclusiveStages } from './exclusive-stages.ts';
import { filterInPeriod } from './filter-in-period.ts';
import { knownCommittees } from './known-committees.ts';
import { knownGroups } from './known-groups.ts';
import { knownMeasures } from './known-measures.ts';
import { knownSections } from './known-sections.ts';
import { knownStages } from './known-stages.ts';
import { knownTypes } from './known-types.ts';
import { measureWithinWhole } from './measure-within-whole.ts';
import { ordinalGap } from './ordinal-gap.ts';
import { ordinalOrder } from './ordinal-order.ts';
import { ordinalRepeat } from './ordinal-repeat.ts';
import { planDateInYear } from './plan-date-in-year.ts';
import type { Rule } from './rule.ts';
import { stageWithinWhole } from './stage-within-whole.ts';

/** What a log that fits its schema is held against. A new rule is a new file, a line here, and a test. */
export const rules: readonly Rule[] = [
  dateInPeriod,
  planDateInYear,
  filterInPeriod,
  endAfterStart,
  knownTypes,
  knownMeasures,
  knownCommittees,
  knownStages,
  knownGroups,
  knownSections,
  distinctCommittees,
  stageWithinWhole,
  exclusiveSiblings,
  exclusiveStages,
  distinctProposals,
  measureWithinWhole,
  duplicateActivity,
  ordinalGap,
  ordinalRepeat,
  ordinalOrder,
];
