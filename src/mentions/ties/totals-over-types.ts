import type { Figure } from '../../compute/catalogue.ts';
import type { Filter } from '../../normalise/log.ts';
import type { Fit } from './fit.ts';
import type { Surroundings } from './surroundings.ts';

/** 开展视察9次，提出意见建议104条: of these, as likely as of everything. */
const IN_SENTENCE = 0.8;
/** 开展视察9次。累计提出意见建议104条。 */
const IN_PREVIOUS = 0.775;

/** Finds what else a total may mean: see `totalsOver`. */
export type TotalsOver = (total: Fit, around: Surroundings) => Fit[];

/**
 * What a total may mean besides the log's: that over the types of activities which the sentence, or the one before,
 * has just told of. Neither reading is the only one, so that both come into question wherever a total does.
 */
export function totalsOver(): TotalsOver {
  const sums = new Map<string, Figure | undefined>();
  return ({ subject, label, isPossible, mayBeMeant }, { lead, previous, tone }) => {
    const { figure, ledger } = subject;
    if (!subject.isSpread || subject.kind !== 'plain' || figure.derivation.kind !== 'sum') return [];
    const { measure } = figure.derivation;
    const names = [...ledger.log.taxonomy.types.keys()];
    const inSentence = names.filter((name) => lead.includes(name));
    const inBoth = names.filter((name) => lead.includes(name) || previous.includes(name));
    const readings = [
      { types: inSentence, context: IN_SENTENCE },
      { types: inBoth, context: IN_PREVIOUS },
    ];
    return readings.flatMap(({ types, context }) => {
      if (types.length === 0) return [];
      const key = [ledger.shown, measure, ...types].join('\n');
      if (!sums.has(key)) sums.set(key, ledger.figures.sum(measure, { ...ANY, types }));
      const part = sums.get(key);
      if (!part || part.value.value.eq(0)) return [];
      const possible = isPossible && !tone.isNarrowed && !tone.isSubordinate;
      const narrow = { ...subject, figure: part, kind: 'narrow' } as const;
      return [
        { subject: narrow, score: label * context, label, isPossible: possible, mayBeMeant, isClear: false },
      ];
    });
  };
}

const ANY: Filter = { types: [], committees: [], tags: [], contains: [], during: undefined };
