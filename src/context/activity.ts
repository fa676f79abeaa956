import type { Figures } from '../compute/figures.ts';
import type { Activity, Log } from '../normalise/log.ts';
import { committeeNames } from './committees.ts';
import { eventWords } from './event.ts';
import { joinQuoted } from './quote.ts';
import { resultContexts } from './results.ts';
import type { ActivityContext } from './shapes.ts';
import { monthWords, whenWords } from './when.ts';

/** Agenda items begin with what is done: 审议常委会工作报告. */
const agendaItem =
  /^(审议|听取|传达|讨论|通报|部署|表决|选举|酝酿|推荐|通过|学习(?!型|强国)|研究(?!生|院|所|型)|协商(讨论|通过|确定|年度))/u;

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
  const type = log.taxonomy.types.get(activity.types[0] ?? '');
  const withYear = log.period.from !== log.period.to;
  const words = eventWords(activity, type?.verb ?? '');
  const isNew = (text: string) => text !== '' && !words.event.includes(bare(text));
  const told = activity.topics.filter(isNew);
  const topics = told.filter((topic) => !agendaItem.test(topic));
  const committees = committeeNames(activity.committees, log.organization).filter(isNew);
  return {
    ...words,
    variant,
    type: type?.name ?? '',
    group: type?.group ?? '',
    types: activity.types.join('暨'),
    title: activity.title,
    topics: joinQuoted(topics),
    subjects: topics.join('、'),
    agenda: told.filter((topic) => agendaItem.test(topic)).join('、'),
    committees: committees.join('、'),
    when: whenWords(activity.date, withYear),
    month: monthWords(activity.date, withYear),
    place: isNew(activity.place) ? activity.place : '',
    participants: activity.participants.join('、'),
    attendances: figures.ofAttendances(activity) ?? '',
    times: isOne(activity) ? '' : figures.ofTimes(activity),
    results: resultContexts(
      activity.results.flatMap((result) => {
        const measure = log.taxonomy.measures.get(result.measure);
        return measure ? [{ measure, amount: figures.ofResult(activity, result) }] : [];
      }),
    ),
    outcome: activity.outcome.replace(/[。；，\s]+$/u, ''),
    instructors: [...new Set(activity.instructions.map((instruction) => instruction.by))].join('、'),
    instructions: activity.instructions.map(({ by, text }) => ({ by, text })),
  };
}

function isOne({ times }: Activity): boolean {
  return times.value.eq(1) && times.precision === 'exact';
}

function bare(topic: string): string {
  return topic.replace(/[“”《》]/gu, '');
}
