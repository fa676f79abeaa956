import type { Filter } from '../../normalise/log.ts';
import type { Fit } from './fit.ts';
import { isNarrowed } from './phrases.ts';
import type { Surroundings } from './surroundings.ts';

/** 开展视察9次，提出意见建议104条: of these, as likely as of everything. */
const IN_SENTENCE = 0.8;
/** 开展视察9次。累计提出意见建议104条。 */
const IN_PREVIOUS = 0.775;

/**
 * What a total may mean besides the log's: that over the types of activities which the sentence, or the one before,
 * has just told of. Neither reading is the only one, so that both come into question wherever a total does.
 */
export function totalsOverTypes(total: Fit, { lead, previous }: Surroundings): Fit[] {
  const { subject } = total;
  const { figure, ledger } = subject;
  if (!subject.isSpread || subject.kind !== 'plain' || figure.derivation.kind !== 'sum') return [];
  const { measure } = figure.derivation;
  const names = [...ledger.log.taxonomy.types.keys()];
  const readings = [
    { told: names.filter((name) => lead.includes(name)), context: IN_SENTENCE },
    { told: names.filter((name) => lead.includes(name) || previous.includes(name)), context: IN_PREVIOUS },
  ];
  return readings.flatMap(({ told, context }) => {
    if (told.length === 0) return [];
    const part = ledger.figures.sum(measure, { ...ANY, types: told });
    if (!part || part.value.value.eq(0)) return [];
    return [
      {
        subject: { ...subject, figure: part, kind: 'narrow' as const },
        score: total.label * context,
        label: total.label,
        isPossible: total.isPossible && !isNarrowed(lead, false),
        isClear: false,
      },
    ];
  });
}

const ANY: Filter = { types: [], committees: [], tags: [], contains: [], during: undefined };
