import { compareSpans } from '../calendar/span.ts';
import type { Figures } from '../compute/figures.ts';
import { groupBy } from '../compute/group-by.ts';
import type { Activity, Log } from '../normalise/log.ts';
import { ATTENDANCES, INSTRUCTIONS } from '../vocabulary/figure-names.ts';
import type { TaxonomyType } from '../vocabulary/taxonomy.ts';
import { activityContext } from './activity.ts';
import { isAttendancePartial } from './attendance.ts';
import { bySection } from './by-section.ts';
import { countContexts, ofTypes } from './counts.ts';
import { beginsWithSubject } from './event.ts';
import { headingMarker } from './markers.ts';
import { chooseNotable } from './notable.ts';
import { positive } from './positive.ts';
import { proposalsContext, proposalsSection } from './proposals.ts';
import { restContexts } from './rest.ts';
import { resultContexts } from './results.ts';
import type { ProposalsContext, ThemeContext } from './theme-shape.ts';
import { throughout } from './years.ts';

/** How many activities of a section get a sentence of their own, unless the log marks more as notable. */
const SENTENCES = 8;

/**
 * Drafts the sections of a 综述: one for each theme of the taxonomy under which the log has anything, in the
 * taxonomy's order.
 *
 * @param numbered whether headings carry 一、 （一）, and stand on one line
 */
export function themeContexts(log: Log, figures: Figures, numbered: boolean): ThemeContext[] {
  const proposals = proposalsContext(log, figures.catalogue);
  const withProposals = proposalsSection(log.taxonomy);
  const activities = bySection(log);
  const themes: ThemeContext[] = [];
  for (const section of log.taxonomy.sections) {
    const types = [...log.taxonomy.types.values()].filter((type) => type.section === section.name);
    const counts = countContexts(types, figures);
    const hasProposals = section.name === withProposals && proposals.present;
    if (counts.length === 0 && !hasProposals) continue;
    const { own, counted } = activities.get(section.name) ?? { own: [], counted: [] };
    const { parts, rest, told } = partsOf(section.name, types, own, log, figures, numbered, hasProposals);
    themes.push({
      name: section.name,
      marker: numbered ? headingMarker(1, themes.length + 1) : '',
      heading: numbered ? [section.heading.join('，')] : section.heading,
      throughout: throughout(log.period, themes.length % 2 === 1),
      counts,
      ...totals(types, counted, told, log, figures),
      parts,
      rest,
      proposals: hasProposals ? proposals : absent(proposals),
      proposalsMarker: numbered && hasProposals ? headingMarker(2, parts.length + 1) : '',
    });
  }
  return themes;
}

function absent(proposals: ProposalsContext): ProposalsContext {
  return { ...proposals, present: false, amount: '', parts: [] };
}

/**
 * Activities that deserve a sentence, by group in the taxonomy's order.
 *
 * @param under the activities whose first type is one of `types`
 */
function partsOf(
  theme: string,
  types: readonly TaxonomyType[],
  under: readonly Activity[],
  log: Log,
  figures: Figures,
  numbered: boolean,
  hasMore: boolean,
): Pick<ThemeContext, 'parts' | 'rest'> & { readonly told: ReadonlySet<Activity> } {
  const groupByType = new Map(types.map((type) => [type.name, type.group]));
  const groupOf = (activity: Activity) => groupByType.get(activity.types[0] ?? '') ?? '';
  const chosen = chooseNotable(under, SENTENCES, groupOf).sort((one, other) =>
    compareSpans(one.date, other.date),
  );
  const isTold = new Set(chosen);
  const titles = new Set(chosen.flatMap(({ title }) => title || []));
  const untold = groupBy(
    under.filter((activity) => !isTold.has(activity)),
    groupOf,
  );
  const groups = [...new Set(types.map((type) => type.group))];
  const notable = groups.filter((group) => chosen.some((activity) => groupOf(activity) === group));
  const isAlone = notable.length === 1 && !hasMore;
  return {
    told: isTold,
    parts: notable.map((group, index) => {
      const rest = restContexts(untold.get(group) ?? [], titles, log);
      const [next] = rest;
      return {
        theme,
        group,
        marker: numbered && !isAlone ? headingMarker(2, index + 1) : '',
        isAlone,
        isEven: index % 2 === 1 && (next?.topics !== '' || !beginsWithSubject(next.doing)),
        activities: chosen
          .filter((activity) => groupOf(activity) === group)
          .map((activity, variant) => activityContext(activity, log, figures, variant)),
        rest,
      };
    }),
    rest: restContexts(
      groups.filter((group) => !notable.includes(group)).flatMap((group) => untold.get(group) ?? []),
      titles,
      log,
    ),
  };
}

/**
 * What all events of these types add up to; nothing where a single sentence has told all that there is.
 *
 * @param under the activities with any of these types
 */
function totals(
  types: readonly TaxonomyType[],
  under: readonly Activity[],
  told: ReadonlySet<Activity>,
  log: Log,
  figures: Figures,
): Pick<ThemeContext, 'attendances' | 'isPartial' | 'results' | 'instructions'> {
  const where = ofTypes(types);
  const first = under.findIndex(hasAmount);
  const only = under.slice(first + 1).some(hasAmount) ? undefined : under[first];
  if (only && told.has(only)) {
    return { attendances: '', isPartial: false, results: [], instructions: '' };
  }
  const measured = [...log.taxonomy.measures.values()].flatMap((measure) => {
    const amount = figures.sum(measure.name, where);
    return amount ? [{ measure, verb: measure.verb, amount }] : [];
  });
  return {
    attendances: positive(figures.sum(ATTENDANCES, where)),
    isPartial: isAttendancePartial(under),
    results: resultContexts(measured),
    instructions: positive(figures.sum(INSTRUCTIONS, where)),
  };
}

/** Whether there is something of it to add up. */
function hasAmount({ attendances, results, instructions }: Activity): boolean {
  return attendances !== undefined || results.length > 0 || instructions.length > 0;
}
