import Big from 'big.js';
import { serialDay } from '../../calendar/serial-day.ts';
import type { RawCell } from '../raw-sheet.ts';
import { formatNumber } from '../sheetjs.ts';
import { dateGrain, dateTokens } from './date-tokens.ts';
import { roundToShown } from './round-to-shown.ts';
import { hasConditions, sectionsOf } from './sections.ts';
import { shownDate } from './shown-date.ts';

/** A number in its format. */
type Shown = Pick<RawCell, 'text' | 'date' | 'grain'>;

/**
 * What is to be read of a number in its format, and the day if that shows one.
 *
 * @param exact the number as `spreadsheetNumber` has it
 */
export function shownNumber(format: string, exact: string, date1904: boolean): Shown {
  const [section = ''] = sectionsOf(format);
  const tokens = dateTokens(section);
  if (!tokens) return { text: numberText(format, section, exact, date1904) };
  const serial = Number(exact);
  const text = shownDate(tokens, serial, date1904, /\[DBNum1\]/i.test(section));
  if (text === undefined || text.trim() === '') return { text: exact };
  const grain = dateGrain(tokens);
  // To the second, as the text has it.
  const date = grain && serialDay(Math.round(serial * 86_400) / 86_400, date1904);
  return { text, ...(date && { date, grain }) };
}

function numberText(format: string, section: string, exact: string, date1904: boolean): string {
  if (/^(?:general|@)?$/i.test(format)) return exact;
  const [, before = '', commas = '', after = ''] = TEN_THOUSANDS.exec(format) ?? [];
  if (commas !== '') {
    const whole = new Big(exact).div(new Big(1000).pow(commas.length)).round(0, Big.roundHalfUp);
    return numberText(before + after, before + after, whole.toFixed(), date1904);
  }
  const sign = Number(exact);
  const of = hasConditions(format) ? '' : sign < 0 ? (sectionsOf(format)[1] ?? section) : section;
  try {
    return formatNumber(quoted(format), roundToShown(exact, of), date1904).trim() || exact;
  } catch {
    return exact;
  }
}

/**
 * 0!.0,"万元": thousands with a point before their last digit, by which Excel in Chinese shows 12345 as 1.2万元. The
 * library does not divide where a sign stands between digits.
 */
const TEN_THOUSANDS = /^(0!\.0)(,+)((?:"[^"]*"|[^0#?,;"])*)$/;

/** WPS writes hanzi into formats as they are, and Excel in Chinese marks a sign by `!`; the library wants both marked. */
function quoted(format: string): string {
  return format.replace(/"[^"]*"?|[\\_*].|!.|\[[^\]]*\]|[^\p{ASCII}]/gsu, (sign) => {
    if (sign.startsWith('!')) return `\\${sign.slice(1)}`;
    return /^[^\p{ASCII}]$/u.test(sign) ? `"${sign}"` : sign;
  });
}
