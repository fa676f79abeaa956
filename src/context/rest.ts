import type { Activity, Log } from '../normalise/log.ts';
import { agendaItem } from './agenda.ts';
import { eventWords, typeWords } from './event.ts';
import { joinQuoted } from './quote.ts';
import type { ThemeContext } from './theme-shape.ts';
import { trimmed } from './trimmed.ts';

type Rest = ThemeContext['rest'];

/** So many are named; the others are 等. */
const TOPICS = 5;
const TITLES = 3;
const CLAUSES = 4;
/** Consultations of six kinds are worth a clause each, for their topics. */
const TOPIC_CLAUSES = 6;

/**
 * What is told of the activities that get no sentence of their own: the topics of each type (围绕…开展对口协商),
 * and the titles of those without a topic, by their verb (举办…讲座), in the taxonomy's order. Numbered meetings, rows that stand for
 * many events, and what the log marks as not notable are only counted.
 *
 * @param activities those that have no sentence, by group
 * @param told titles of those that have one
 */
export function restContexts(activities: readonly Activity[], told: ReadonlySet<string>, log: Log): Rest {
  const order = new Map([...log.taxonomy.types.keys()].map((name, index) => [name, index]));
  const orderOf = ({ types }: Activity) => order.get(types[0] ?? '') ?? 0;
  const untold = activities
    .filter(({ notable, times, title }) => notable !== false && times.value.eq(1) && !told.has(title))
    .sort((one, other) => orderOf(one) - orderOf(other));
  const topics = new Map<string, Set<string>>();
  const titles = new Map<string, Set<string>>();
  const predicates = new Set<string>();
  for (const activity of untold) {
    const types = activity.types.flatMap((name) => log.taxonomy.types.get(name) ?? []);
    const [type] = types;
    if (!type) continue;
    const subjects = activity.topics.map(trimmed).filter((topic) => !agendaItem.test(topic));
    if (subjects.length > 0) gather(topics, typeWords(type), subjects);
    else if (activity.title !== '' && activity.ordinal === undefined) {
      const { verb, event, doing } = eventWords(activity, types);
      if (event === activity.types.join('暨')) continue;
      if (verb !== '') gather(titles, verb, [event]);
      else predicates.add(doing);
    }
  }
  const about = [...topics].slice(0, TOPIC_CLAUSES).map(([doing, subjects]) => ({
    topics: joinQuoted([...subjects].slice(0, TOPICS)),
    doing,
    isCut: subjects.size > TOPICS,
  }));
  return [
    ...about,
    ...[...titles].map(([verb, events]) => ({
      topics: '',
      doing: verb + [...events].slice(0, TITLES).join('、'),
      isCut: events.size > TITLES,
    })),
    ...[...predicates].map((doing) => ({ topics: '', doing, isCut: false })),
  ].slice(0, Math.max(CLAUSES, about.length));
}

function gather(map: Map<string, Set<string>>, key: string, texts: readonly string[]): void {
  const gathered = map.get(key) ?? new Set();
  for (const text of texts) gathered.add(text);
  map.set(key, gathered);
}
