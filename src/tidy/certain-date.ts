import { compareDays } from '../calendar/day.ts';
import { isDate, parseDate } from '../calendar/parse-date.ts';
import { halfWidth } from '../quantity/half-width.ts';

const YEAR = '(?:\\d{4}|[〇零○一二三四五六七八九]{4})年';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const DAY = `${NUMBER}[日号]`;
const TO = '(?:[至到~]|[—–]+|-)';

/**
 * Spellings that can be read in one way. Left out: 24.3.5 (which year), 2024.3-5 (a day, or months), 3.5 (a number), 上旬
 * (less exact than the days that would stand for it).
 */
const PLAIN = [
  `\\d{4}([-./])\\d{1,2}\\1\\d{1,2}(?:${TO}\\d{4}\\1\\d{1,2}\\1\\d{1,2})?`,
  '\\d{4}[./]\\d{1,2}',
  '\\d{8}',
  `${YEAR}度?`,
  `(?:${YEAR})?${NUMBER}月份?`,
  `(?:${YEAR})?${NUMBER}月${DAY}`,
  `(?:${YEAR})?${NUMBER}月${DAY}${TO}(?:(?:${YEAR})?${NUMBER}月)?${DAY}`,
  `(?:${YEAR})?${NUMBER}月${TO}(?:${YEAR})?${NUMBER}月`,
  `(?:${YEAR})?(?:第?[一二三四1-4]季度?|[上下]半年)`,
].map((spelling) => new RegExp(`^${spelling}$`));

/**
 * A date in the log's own spelling: 2024-03-05 for 2024.3.5, 2024年3月5日, 2024/3/5, 20240305, 2024-3-5, and for 3月5日 where
 * the log has one year.
 *
 * @param written as YAML has read it
 * @param year of the log, if it has only one
 * @returns undefined if it is written so already, is no date, or could be another one; also where something would be
 *   lost (a time of day), or what is written ends before it starts
 */
export function certainDate(written: string | number, year?: number): string | undefined {
  const parsed = parseDate(written, year);
  const text = halfWidth(String(written));
  if (isDate(parsed)) return changed(written, text.replace(/(?<=-)\d(?=[-/]|$)/g, '0$&'));
  const { suggestion, beside } = parsed;
  if (suggestion === undefined || beside !== undefined || /\d\s+\d/.test(text)) return undefined;
  const plain = text.replace(/\s/g, '');
  if (!PLAIN.some((spelling) => spelling.test(plain))) return undefined;
  const meant = parseDate(suggestion);
  if (!isDate(meant) || compareDays(meant.from, meant.to) > 0) return undefined;
  return changed(written, suggestion);
}

function changed(written: string | number, date: string): string | undefined {
  return date === String(written) ? undefined : date;
}
