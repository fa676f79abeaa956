import { diagnose } from '../../../diagnostic/diagnostic.ts';
import { closest } from '../../../diagnostic/suggest.ts';
import type { Log } from '../../../normalise/log.ts';
import { UsageError } from '../../command.ts';
import { isoDate } from '../corrected.ts';
import type { EntryField } from '../fields.ts';
import { correctionLines, type GivenValue } from '../given-value.ts';
import { type EntrySetting, readValue } from '../read-options.ts';
import { askNames, type NamesQuestion } from './ask-names.ts';
import { askResults } from './ask-results.ts';
import type { Interview } from './interview.ts';

/** Fields that an entry cannot do without. */
const NEEDED: ReadonlySet<EntryField['name']> = new Set(['date', 'type']);

/**
 * Asks for the values of one field until they are right: as the checks of the log see it.
 *
 * @param accept says what is wrong with values, and whether they will do
 */
export async function askField(
  interview: Interview,
  field: EntryField,
  setting: EntrySetting,
  accept: (given: readonly GivenValue[]) => boolean,
): Promise<readonly GivenValue[]> {
  if (field.kind === 'results') return askResults(interview, field, setting, accept);
  const names = namesOf(field, setting.log);
  for (;;) {
    const given = names
      ? (await askNames(interview, names)).map((name) => ({ field, item: '', written: name, value: name }))
      : await askValue(interview, field, setting);
    if (!given || !accept(given)) continue;
    for (const line of correctionLines(given)) interview.hint(line);
    return given;
  }
}

/** What was typed for a field; undefined after saying that it cannot be read. */
async function askValue(
  interview: Interview,
  field: EntryField,
  setting: EntrySetting,
): Promise<readonly GivenValue[] | undefined> {
  const isNeeded = NEEDED.has(field.name);
  const today = field.kind === 'date' ? todayIn(setting) : undefined;
  const isDivided = field.repeats && field.kind !== 'names';
  const help = [field.help, ...(isDivided ? ['几个用；隔开'] : []), ...(isNeeded ? [] : ['回车跳过'])];
  interview.hint(`${field.title}：${help.join('；')}`);
  const answer = await interview.ask(`${field.title}${today === undefined ? '' : ` [${today}]`}：`);
  const written = answer === '' ? (today ?? '') : answer;
  if (written === '') return isNeeded ? undefined : [];
  try {
    return isDivided
      ? written.split(/[；;]/u).flatMap((each) => (each.trim() === '' ? [] : readValue(field, each, setting)))
      : readValue(field, written, setting);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    interview.complain(cause.diagnostic);
    return undefined;
  }
}

/** Today, where the log covers it. */
function todayIn({ log, today }: EntrySetting): string | undefined {
  const year = today.getFullYear();
  return log.period.from <= year && year <= log.period.to ? isoDate(today) : undefined;
}

/** The names to choose from, where a log knows all that there are. */
function namesOf(field: EntryField, { taxonomy, organization }: Log): NamesQuestion | undefined {
  const { title } = field;
  if (field.name === 'type') {
    const types = [...taxonomy.types.values()];
    const groups = [...new Set(types.map(({ group }) => group))];
    const choices = groups.map((name) => ({
      name,
      members: types.filter(({ group }) => group === name).map((type) => type.name),
    }));
    const unknown = (name: string) => {
      const suggestion = closest(name, taxonomy.types.keys());
      return diagnose('unknown-type', { name, suggestion, group: undefined, several: undefined });
    };
    return { title, choices, optional: false, unknown };
  }
  if (field.name !== 'committee' || organization.committees.length === 0) return undefined;
  const names = organization.committees.map(({ name, shortName }) => shortName || name);
  const unknown = (name: string) => {
    const { message, hint, ...rest } = diagnose('unknown-committee', {
      name,
      suggestion: closest(name, names),
    });
    return { ...rest, message, ...(hint !== undefined && { hint }) };
  };
  return { title, choices: names.map((name) => ({ name })), optional: true, unknown };
}
