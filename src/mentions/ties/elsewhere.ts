import type { Log } from '../../normalise/log.ts';
import { yearsIn } from '../years.ts';
import type { Subject } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

const LEVELS = '省市州盟县区旗';
/** A committee of some level, with what stands before it: 临川县政协, 县（市、区）政协, 省政协. */
const COMMITTEE = new RegExp(`([\\p{Script=Han}]{0,3})([${LEVELS}])(?:（[^）]*）)?政协`, 'gu');
/** Words that stand before a committee's name and are no place: 一年来县政协, 由市政协. */
const NO_PLACE = /(?:^|[年月来由和与及向到在对为把被经全])$/u;
/** More than one committee, or parts of this one. */
const SEVERAL = new RegExp(`各级|各地|各[乡镇街道组]|各(?:专门)?委|全[${LEVELS}]政协|政协(?:系统|各级)`, 'u');
/** Another time than the log's, or none that has been. */
const OTHER_TIME = /去年|上年|前年|往年|历年|同期|此前|过去|预计|明年|下一?年|上届/u;
/** As many years together: of a log of one year there is no such total. */
const YEARS_TOGETHER = /[二两三四五六七八九十几数\d]年(?:来|间|共)|近年来|本届以来/u;
/** A year told further before a number than this many characters is no longer that of the number. */
const YEAR_REACH = 400;

/**
 * Whether the text around a number speaks of another committee, of several, of a part of this one or of another time
 * than a figure does, so that another number is no mistake: 会泽县政协召开常委会议5次.
 */
export function isElsewhere({ kind, ledger, scope }: Subject, around: Surroundings): boolean {
  const { log } = ledger;
  const { lead, mention } = around;
  const { passage, range } = mention;
  const before = passage.text.slice(Math.max(0, range.start - YEAR_REACH), range.start);
  const places = [lead, ...passage.trail];
  if (places.some((text) => OTHER_TIME.test(text) || isOtherCommittee(text, log))) return true;
  if (log.period.from === log.period.to && YEARS_TOGETHER.test(lead)) return true;
  if (kind !== 'narrow' && scope === '' && (SEVERAL.test(lead) || namesPart(lead, log))) return true;
  const year = yearsIn(before).at(-1) ?? log.period.to;
  return year < log.period.from || year > log.period.to;
}

/** Whether a text names a committee that is not the log's. */
function isOtherCommittee(text: string, { organization: { name, shortName, level } }: Log): boolean {
  return [...text.matchAll(COMMITTEE)].some(([found, words = '', itsLevel = '']) => {
    if (found.includes('（') || (level !== '' && !level.endsWith(itsLevel))) return true;
    const isOwn = shortName !== '' && found.endsWith(shortName) && shortName !== itsLevel + COMMITTEE_WORD;
    return !isOwn && !NO_PLACE.test(words) && !name.includes(words.slice(-2));
  });
}

const COMMITTEE_WORD = '政协';

/** Whether a text names one of the special committees: what one of them has done is no total. */
function namesPart(text: string, { organization: { committees } }: Log): boolean {
  return committees.some(({ name, shortName }) => text.includes(name) || text.includes(shortName));
}
