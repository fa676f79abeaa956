import type { Catalogue } from '../compute/catalogue.ts';
import { isZero } from '../compute/figure.ts';
import type { Log } from '../normalise/log.ts';
import { ALL_ACTIVITIES, ATTENDANCES, INSTRUCTIONS, MEMBERS } from '../vocabulary/figure-names.ts';
import { isAttendancePartial } from './attendance.ts';
import { positive } from './positive.ts';
import { proposalsContext } from './proposals.ts';
import { resultContexts } from './results.ts';
import type { SummaryContext } from './summary-shape.ts';

/** A lead names so many of the results; the sections have all. */
const RESULTS = 4;

/** The biggest figures of the period, for a drafted lead; the measures in the taxonomy's order. */
export function overviewOf(log: Log, catalogue: Catalogue): SummaryContext['overview'] {
  const results = [...log.taxonomy.measures.values()].flatMap((measure) => {
    const amount = catalogue.get(measure.name);
    return amount && measure.of === '' && !isZero(amount) ? [{ measure, verb: measure.verb, amount }] : [];
  });
  return {
    doing: soleGroup(log),
    members: positive(catalogue.get(MEMBERS)),
    activities: positive(catalogue.get(ALL_ACTIVITIES)),
    attendances: positive(catalogue.get(ATTENDANCES)),
    isPartial: isAttendancePartial(log.activities),
    results: resultContexts(results.slice(0, RESULTS)),
    instructions: positive(catalogue.get(INSTRUCTIONS)),
    proposals: proposalsContext(log, catalogue),
  };
}

/** 召开会议 where all activities are meetings; '' where they are of several groups. */
function soleGroup({ activities, taxonomy }: Log): string {
  const names = activities.flatMap(({ types }) => types.map((type) => taxonomy.types.get(type)?.group ?? ''));
  const [name = '', ...others] = new Set(names);
  const group = taxonomy.groups.get(name);
  return group && others.length === 0 ? group.verb + group.name : '';
}
