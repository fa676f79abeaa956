import type { Ledger } from '../../compute/ledger.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { yearsIn } from '../years.ts';

/** What stands around the place in a committee's name: 政协曲靖市委员会, 中国人民政治协商会议云南省委员会. */
const FRAME = /^(?:中国人民政治协商会议|人民政协|政协)|委员会$/gu;
/** 昌吉回族自治州 is 昌吉 in a text, 五莲县 is 五莲. */
const PLACE_LENGTH = 2;

/**
 * Whether a document can be about what a log records: it names one of the log's years or none at all, and the log's
 * place, or the committee as it calls itself (县政协). A document about another year or another committee has other
 * numbers, and no difference between the two is a mistake.
 */
export function concerns({ file: { text } }: Manuscript, { log }: Ledger): boolean {
  const { period, organization } = log;
  const years = yearsIn(text);
  if (years.length > 0 && !years.some((year) => year >= period.from && year <= period.to)) return false;
  const place = organization.name.replace(FRAME, '').slice(0, PLACE_LENGTH);
  const names = [place, organization.shortName].filter((name) => name !== '');
  return names.length === 0 || names.some((name) => text.includes(name));
}
