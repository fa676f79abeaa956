import { shownPath } from '../../command.ts';
import { entryLines } from '../entry-lines.ts';
import { ENTRY_FIELDS, type EntryField } from '../fields.ts';
import type { GivenValue } from '../given-value.ts';
import { isWithin } from '../insertion.ts';
import { type Destination, planEntry } from '../plan-entry.ts';
import type { EntrySetting } from '../read-options.ts';
import { standIns } from '../stand-ins.ts';
import { valueAt } from '../value-at.ts';
import { askField } from './ask-field.ts';
import type { Interview } from './interview.ts';
import { matchName } from './match-name.ts';

/** What is asked for unasked; the rest can be named at the end. */
const ASKED: readonly EntryField['name'][] = [
  'date',
  'type',
  'title',
  'topic',
  'committee',
  'participants',
  'results',
  'outcome',
];

const YES = /^(?:是|y|yes|好|对|写入|可以)?$/iu;
const NO = /^(?:否|n|no|不|不写|放弃)$/iu;

/**
 * Asks for an entry, field by field, shows how it will stand in the log, and asks whether to write it; any field can be
 * mended then.
 *
 * @param given values that the command line has named, and that are not asked for
 * @returns undefined if it is not to be written
 * @throws UsageError if the person ends the conversation
 */
export async function askEntry(
  interview: Interview,
  to: Destination,
  setting: EntrySetting,
  given: readonly GivenValue[],
): Promise<readonly GivenValue[] | undefined> {
  let values = [...given];
  const ask = async (field: EntryField): Promise<void> => {
    const others = values.filter((value) => value.field.name !== field.name);
    const accept = (own: readonly GivenValue[]) => isRight(interview, to, setting, others, own);
    values = [...others, ...(await askField(interview, field, setting, accept))];
  };
  interview.say(`往 ${shownPath(to.file.path, to.cwd)} 记一条活动。Ctrl+C 放弃，什么都不写。`, '');
  for (const name of ASKED) {
    const field = ENTRY_FIELDS.find((each) => each.name === name);
    if (field && !given.some((value) => value.field.name === name)) await ask(field);
  }
  for (;;) {
    const isSound = preview(interview, to, values);
    const answer = await interview.ask(isSound ? '写入？[是]：' : '改哪一项：');
    if (isSound && YES.test(answer)) return values;
    if (NO.test(answer)) return undefined;
    const titles = ENTRY_FIELDS.map(({ title }) => title);
    const match = matchName(answer, titles);
    const field = ENTRY_FIELDS.find(({ title }) => match.kind === 'one' && title === match.name);
    if (field) await ask(field);
    else interview.say(`“${answer}”不是哪一项。可以改的有：${titles.join('、')}`);
  }
}

/** Shows the entry as it will stand, and all that is said of it; false if that includes an error. */
function preview(interview: Interview, to: Destination, values: readonly GivenValue[]): boolean {
  const { value: planned, diagnostics } = planEntry(to, values);
  const said = [...diagnostics, ...(planned?.caused ?? [])];
  const isSound = !said.some(({ severity }) => severity === 'error');
  interview.say('', ...(planned ? entryLines(planned) : []), '');
  for (const diagnostic of said) interview.complain(diagnostic);
  const end = isSound
    ? '回车写入；要改，写哪一项（如 日期）；不写了，写 否'
    : '写要改的那一项（如 日期）；不写了，写 否';
  interview.hint(end);
  return isSound;
}

/** Whether the checks of the log have nothing against values; what they have is said. */
function isRight(
  interview: Interview,
  to: Destination,
  { log }: EntrySetting,
  others: readonly GivenValue[],
  own: readonly GivenValue[],
): boolean {
  if (own.length === 0) return true;
  const all = [...standIns(log, [...others, ...own]), ...others, ...own];
  const { value: planned, diagnostics } = planEntry(to, all);
  const wrong = (planned?.caused ?? diagnostics).filter(({ severity, at }) => {
    if (severity !== 'error') return false;
    const value = planned && at && isWithin(planned.insertion, at) ? valueAt(planned, all, at) : undefined;
    return !planned || (value !== undefined && own.includes(value));
  });
  for (const diagnostic of wrong) interview.complain(diagnostic);
  return wrong.length === 0;
}
