import type { Figure } from '../../compute/catalogue.ts';
import type { Ledger } from '../../compute/ledger.ts';
import type { Activity, Filter } from '../../normalise/log.ts';
import type { Origin } from '../../source/source.ts';
import { PROPOSALS } from '../../vocabulary/figure-names.ts';
import { synonymsOf } from '../../vocabulary/synonyms.ts';
import type { Taxonomy } from '../../vocabulary/taxonomy.ts';
import { labelsOf, prefixesOf, restOf, withoutScope } from './labels.ts';
import type { Subject } from './subject.ts';

/** Verbs of doing, any of which may stand before what was done: 召开、举行、组织 one and the same. */
const DOING = ['召开', '开展', '组织', '举办', '举行', '进行', '实施', '参加', '推进', '安排'];
/** Verbs of bringing about, for what came of it. */
const YIELDING = ['形成', '提出', '实现', '达到', '收集', '取得'];
/** Verbs of there being. */
const BEING = ['共有', '现有', '建成', '组建', '建立', '成立', '设立', '建有'];

/** 组织委员30名 is some of them, whatever their number. */
const PERSONS = new Set(['名', '人', '位', '户']);

/** What every figure of a log with a number of its own is in words. */
export function subjectsOf(ledger: Ledger): Subject[] {
  const { catalogue } = ledger.figures;
  const activities = activitiesByOrigin(ledger);
  const named = [...catalogue.values()].filter(hasNumber).map((figure) => namedSubject(figure, ledger));
  const single = ledger.figures.ofActivities().filter(hasNumber);
  return [...named, ...single.flatMap((figure) => singleSubject(figure, ledger, activities) ?? [])];
}

/** A zero without entries is what the log does not speak of: it contradicts nothing. */
function hasNumber({ value, lacking }: Figure): boolean {
  return lacking === '' && !value.value.eq(0);
}

const PLAIN = {
  conditions: [],
  scope: '',
  kind: 'plain',
  isPart: false,
  isPhrase: false,
  isSpread: false,
} as const;

function namedSubject(figure: Figure, ledger: Ledger): Subject {
  const { name, derivation, scope } = figure;
  const { taxonomy, proposals } = ledger.log;
  const base = { figure, ledger, ...PLAIN, scope, labels: labelsOf(name, figure), leading: YIELDING };
  if (figure.group === 'defined') return definedSubject(figure, ledger);
  switch (derivation.kind) {
    case 'count':
      return { ...base, leading: verbsOfDoing(name, taxonomy) };
    case 'sum':
      return { ...base, ...ofMeasure(derivation.measure, figure, taxonomy), isSpread: true };
    case 'stage': {
      const stage = proposals?.stages.find(({ figure: stageFigure }) => stageFigure === name);
      const labels = [...new Set([derivation.stage, derivation.stage + PROPOSALS, ...base.labels])];
      return { ...base, labels, conditions: [[PROPOSALS]], isPart: (stage?.of ?? '') !== '' };
    }
    case 'planned':
      return { ...base, labels: labelsOf(derivation.type, figure), kind: 'planned', leading: DOING };
    case 'given':
      return {
        ...base,
        labels: [...new Set(base.labels.flatMap((label) => [withoutScope(label, scope), label]))],
        leading: [
          ...prefixesOf(scope),
          ...BEING,
          ...(PERSONS.has(figure.value.unit) ? [] : [...DOING, ...YIELDING]),
        ],
        isPhrase: true,
      };
    default:
      return base;
  }
}

function definedSubject(figure: Figure, ledger: Ledger): Subject {
  const { log } = ledger;
  const definition = log.definitions.find(({ name }) => name === figure.name);
  const base = { figure, ledger, ...PLAIN, labels: labelsOf(figure.name, figure), leading: YIELDING };
  if (definition?.kind === 'count') {
    const { types } = definition.where;
    const labels =
      types.length === 0
        ? base.labels
        : [types.join('、'), ...(types.length === 1 ? synonymsOf(types[0] ?? '') : []), ...base.labels];
    const conditions = conditionsOf({ ...definition.where, types: [] }, figure.name, labels, ledger);
    return { ...base, labels, leading: DOING, conditions, kind: conditions.length > 0 ? 'narrow' : 'plain' };
  }
  if (definition?.kind === 'sum') {
    const own = ofMeasure(definition.measure, figure, log.taxonomy);
    const conditions = conditionsOf(definition.where, figure.name, own.labels, ledger);
    return { ...base, ...own, conditions, kind: conditions.length > 0 ? 'narrow' : 'plain', isSpread: true };
  }
  if (definition?.kind === 'total') return { ...base, labels: [definition.of.join('、'), ...base.labels] };
  return base;
}

/** What a filter asks for, each condition in the words of the log or in those of the figure's own name. */
function conditionsOf(where: Filter, name: string, labels: readonly string[], ledger: Ledger): string[][] {
  const { committees } = ledger.log.organization;
  const short = new Map(committees.map((committee) => [committee.name, committee.shortName]));
  const { types, tags, contains, during } = where;
  const years = during ? [`${during.from.year}年`] : [];
  const conditions = [
    types,
    tags,
    contains,
    where.committees.flatMap((name) => [name, short.get(name) ?? name]),
    years,
  ];
  const own = restOf(name, labels);
  return conditions
    .filter((words) => words.length > 0)
    .map((words) => (own === '' ? [...words] : [...words, own]));
}

function singleSubject(
  figure: Figure,
  ledger: Ledger,
  activities: ReadonlyMap<Origin, Activity>,
): Subject | undefined {
  const [entry] = figure.entries;
  const activity = entry && activities.get(entry.origin);
  if (!activity) return undefined;
  const { title, topics, types } = activity;
  const about = [title, ...topics].filter((text) => text !== '');
  // An activity that is nothing but its date cannot be told from others of its type by words.
  if (about.length === 0) return undefined;
  const base = { figure, ledger, ...PLAIN, kind: 'narrow', conditions: [about] } as const;
  if (figure.derivation.kind === 'count') {
    return {
      ...base,
      labels: [...labelsOf(figure.label, figure), ...about],
      leading: verbsOfDoing(types[0] ?? '', ledger.log.taxonomy),
    };
  }
  return { ...base, ...ofMeasure(figure.label, figure, ledger.log.taxonomy) };
}

function activitiesByOrigin({ log }: Ledger): Map<Origin, Activity> {
  const byOrigin = new Map<Origin, Activity>();
  for (const activity of log.activities) {
    byOrigin.set(activity.origin, activity);
    for (const { origin } of activity.results) byOrigin.set(origin, activity);
  }
  return byOrigin;
}

/** How a measure is called: with its verb's noun, and where it is part of another by its verb alone (其中采用17条). */
function ofMeasure(
  name: string,
  figure: Figure,
  { measures }: Taxonomy,
): Pick<Subject, 'labels' | 'leading' | 'isPart'> {
  const measure = measures.get(name);
  const verb = measure?.verb ?? '';
  const isPart = measure !== undefined && measure.of !== '';
  const labels = labelsOf(name, figure);
  return {
    labels: isPart && verb !== '' && name.startsWith(verb) ? [...labels, verb] : labels,
    leading: verb === '' ? YIELDING : [verb, ...YIELDING],
    isPart,
  };
}

function verbsOfDoing(name: string, { types, groups }: Taxonomy): string[] {
  const verb = (types.get(name) ?? groups.get(name))?.verb ?? '';
  return verb === '' ? DOING : [verb, ...DOING];
}
