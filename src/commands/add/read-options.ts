import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { Log } from '../../normalise/log.ts';
import { halfWidth } from '../../quantity/half-width.ts';
import { parseHanziNumber } from '../../quantity/hanzi.ts';
import { isQuantity, parseQuantity } from '../../quantity/parse-quantity.ts';
import { booleanValue } from '../../vocabulary/aliases.ts';
import { UsageError } from '../command.ts';
import { correctedDate, correctedQuantity } from './corrected.ts';
import { ENTRY_FIELDS, type EntryField, type FieldOptions } from './fields.ts';
import type { GivenValue } from './given-value.ts';

/** What reading the values of an entry takes from the log that it is for, and from the day. */
export interface EntrySetting {
  readonly log: Log;
  readonly today: Date;
}

/**
 * Reads options as values of an entry. What is certain is corrected; whether the values are right is told by the checks
 * of the log.
 *
 * @throws UsageError for what cannot be read as a value at all, or contradicts itself
 */
export function readOptions(options: FieldOptions, setting: EntrySetting): GivenValue[] {
  return ENTRY_FIELDS.flatMap((field) => {
    const written = options[field.name] ?? [];
    const given = written.flatMap((each) => readValue(field, each, setting));
    refuseRepeats(field, given);
    return given;
  });
}

/** Reads what was typed for one field: usually one value, several where it names several. */
export function readValue(field: EntryField, typed: string, setting: EntrySetting): GivenValue[] {
  const written = typed.trim();
  const of = (value: unknown, item = '', as = written): GivenValue => ({ field, item, written: as, value });
  if (written === '') throw new UsageError(diagnose('empty-field', { option: optionOf(field) }));
  switch (field.kind) {
    case 'date':
      return [of(correctedDate(written, yearOf(setting.log), setting.today))];
    case 'quantity':
      return [of(correctedQuantity(written))];
    case 'names':
      return namesIn(written, knownNames(field, setting.log)).map((name) => of(name, '', name));
    case 'people':
      return isAmount(written)
        ? [of(correctedQuantity(written))]
        : namesIn(written).map((name) => of(name, name, name));
    case 'results':
      return resultsIn(written, field).map(({ measure, amount }) =>
        of(correctedQuantity(amount), measure, amount),
      );
    case 'ordinal':
      return [of(ordinalIn(written, field))];
    case 'boolean':
      return [of(booleanIn(written, field))];
    case 'instructions':
      return [of(instructionIn(written))];
    default:
      return [of(written)];
  }
}

/** The option of a field. */
export function optionOf({ name }: EntryField): string {
  return `--${name}`;
}

function yearOf({ period: { from, to } }: Log): number | undefined {
  return from === to ? from : undefined;
}

function knownNames({ name }: EntryField, { taxonomy, organization }: Log): ReadonlySet<string> {
  if (name === 'type') return new Set(taxonomy.types.keys());
  if (name !== 'committee') return new Set();
  return new Set(organization.committees.flatMap((committee) => [committee.name, committee.shortName]));
}

/** Names divided by 、 and the like; a known name is not divided, whatever it holds. */
function namesIn(written: string, known: ReadonlySet<string> = new Set()): string[] {
  if (known.has(written)) return [written];
  return written
    .split(/[、，,；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** How many took part, rightly written or not, rather than who. */
function isAmount(written: string): boolean {
  const read = parseQuantity(written);
  return isQuantity(read) || /\d/.test(halfWidth(written)) || read.suggestion !== undefined;
}

/** `意见建议=24条,调研报告=1篇`; commas that no measure follows are those of a number. */
function resultsIn(written: string, field: EntryField): { measure: string; amount: string }[] {
  return written.split(/[,，、；;\s]+(?=[^,，、；;=＝\d]+[=＝])/u).map((piece) => {
    const [, measure = '', amount = ''] = /^([^=＝]+)[=＝](.+)$/u.exec(piece) ?? [];
    if (measure.trim() === '' || amount.trim() === '') {
      const args = {
        option: optionOf(field),
        written: piece,
        suggestion: undefined,
        allowed: ['意见建议=24条'],
      };
      throw new UsageError(diagnose('bad-value', args));
    }
    return { measure: measure.trim(), amount: amount.trim() };
  });
}

/** `12`, `第12次` and `十二` are 12. */
function ordinalIn(written: string, field: EntryField): number {
  const [, digits = ''] = /^第?(.+?)次?$/u.exec(halfWidth(written)) ?? [];
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : Number(parseHanziNumber(digits)?.toFixed() ?? 0);
  if (number > 0) return number;
  const args = { option: optionOf(field), written, suggestion: undefined, allowed: ['12', '第12次'] };
  throw new UsageError(diagnose('bad-value', args));
}

function booleanIn(written: string, field: EntryField): boolean {
  const value = booleanValue(written);
  if (value !== undefined) return value;
  const args = { option: optionOf(field), written, suggestion: undefined, allowed: ['是', '否'] };
  throw new UsageError(diagnose('bad-value', args));
}

/** `县委书记：请研究采纳`; without a colon, who it was. */
function instructionIn(written: string): string | { by: string; text: string } {
  const [, by = '', text = ''] = /^([^：:]+)[：:](.+)$/su.exec(written) ?? [];
  return text.trim() === '' ? written : { by: by.trim(), text: text.trim() };
}

const SEVERAL: ReadonlySet<EntryField['kind']> = new Set(['names', 'texts', 'instructions', 'results']);

/** The second of two would silently take the place of the first. */
function refuseRepeats(field: EntryField, given: readonly GivenValue[]): void {
  const option = optionOf(field);
  if (field.kind === 'results') {
    const twice = given.find(({ item }, index) => given.findIndex((each) => each.item === item) < index);
    if (twice) throw new UsageError(diagnose('repeated-result', { option, measure: twice.item }));
    return;
  }
  if (given.length < 2 || SEVERAL.has(field.kind) || given.every(({ item }) => item !== '')) return;
  throw new UsageError(diagnose('repeated-option', { option }));
}
