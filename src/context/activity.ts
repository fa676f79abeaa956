import type { Figures } from '../compute/figures.ts';
import type { Activity, Log, Result } from '../normalise/log.ts';
import { FUNDS } from '../vocabulary/figure-names.ts';
import type { ActivityContext } from './activity-shape.ts';
import { agendaItem } from './agenda.ts';
import { isWellAttended } from './attendance.ts';
import { committeeNames } from './committees.ts';
import { eventWords } from './event.ts';
import { joinQuoted } from './quote.ts';
import { resultContexts } from './results.ts';
import { trimmed } from './trimmed.ts';
import { monthWords, whenWords } from './when.ts';

/**
 * An activity as sentence patterns see it.
 *
 * @param variant chooses among the patterns that fit
 */
export function activityContext(
  activity: Activity,
  log: Log,
  figures: Figures,
  variant: number,
): ActivityContext {
  const types = activity.types.flatMap((name) => log.taxonomy.types.get(name) ?? []);
  const [type] = types;
  const withYear = log.period.from !== log.period.to;
  const words = eventWords(activity, types);
  const isNew = (text: string) => text !== '' && !words.event.includes(bare(text));
  const told = activity.topics.map(trimmed).filter(isNew);
  const topics = told.filter((topic) => !agendaItem.test(topic));
  const committees = committeeNames(activity.committees, log.organization).filter(isNew);
  return {
    ...words,
    variant,
    type: type?.name ?? '',
    group: type?.group ?? '',
    types: activity.types.join('暨'),
    title: trimmed(activity.title),
    topics: joinQuoted(topics),
    subjects: topics.join('、'),
    agenda: told.filter((topic) => agendaItem.test(topic)).join('，'),
    committees: committees.join('、'),
    when: whenWords(activity.date, withYear),
    month: monthWords(activity.date, withYear),
    place: isNew(activity.place) ? trimmed(activity.place) : '',
    participants: activity.participants.join('、'),
    attendances: figures.ofAttendances(activity) ?? '',
    isWellAttended: isWellAttended(activity),
    times: isOne(activity) ? '' : figures.ofTimes(activity),
    results: resultContexts(
      inOrder(activity.results, words.doing, log).flatMap((result) => {
        const measure = log.taxonomy.measures.get(result.measure);
        if (!measure || isNamed(result, words.doing, measure.verb)) return [];
        const verb =
          words.doing.includes(measure.verb) && measure.verb !== '' ? `共${measure.verb}` : measure.verb;
        return [{ measure, verb, amount: figures.ofResult(activity, result) }];
      }),
    ),
    outcome: trimmed(activity.outcome),
    instructors: [...new Set(activity.instructions.map((instruction) => instruction.by))].join('、'),
    instructions: activity.instructions.map(({ by, text }) => ({ by, text })),
  };
}

/** Funds come before what they were spent on; all else as the log has it. */
function inOrder(results: readonly Result[], doing: string, { taxonomy }: Log): readonly Result[] {
  const funds = results.filter(({ measure }) => measure === FUNDS);
  const others = results.filter(({ measure }) => measure !== FUNDS);
  const places = new Map([...taxonomy.measures.keys()].map((name, index) => [name, index]));
  const placeOf = (name: string) => places.get(name) ?? 0;
  const spent = others.findIndex(({ measure }) => {
    const verb = taxonomy.measures.get(measure)?.verb ?? '';
    return placeOf(measure) > placeOf(FUNDS) && (verb === '' || !doing.includes(verb));
  });
  return spent < 0 ? [...others, ...funds] : [...others.slice(0, spent), ...funds, ...others.slice(spent)];
}

/** 修订《考核办法》 has named the one document that it revised: 修订制度1项 would say it again. */
function isNamed({ quantity }: Result, doing: string, verb: string): boolean {
  return (
    verb !== '' &&
    /^(修订|制定|出台|印发|编印|出版)/u.test(doing) &&
    quantity.value.eq(doing.split('《').length - 1)
  );
}

function isOne({ times }: Activity): boolean {
  return times.value.eq(1) && times.precision === 'exact';
}

function bare(topic: string): string {
  return topic.replace(/[“”《》]/gu, '');
}
