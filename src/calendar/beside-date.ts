const DAYTIME = '凌晨|清晨|早晨|早上|上午|中午|午后|下午|傍晚|晚上|晚间|晚|全天';
const HOUR = '(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const CLOCK =
  '[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:[0-9]{2})?|' +
  `${HOUR}[时点](?:${HOUR}分?|半|整|一刻)?`;
const TIME = `(?:T|(?:${DAYTIME})\\s*)?(?:${CLOCK})|${DAYTIME}`;
const WEEKDAY = '(?:星期|周|礼拜)[一二三四五六日天]';
/** A weekday; a time, or one to another; 初, 底 and 末 of a month, a quarter or a year. */
const BESIDE = new RegExp(
  `${WEEKDAY}|(?:${TIME})(?:\\s*(?:[—–~～至到]|-+)\\s*(?:${TIME}))?|(?<=[月季度年份])[初底末]$`,
  'g',
);
/** What a spreadsheet adds to a day by itself. */
const MIDNIGHT = /^T?0?0:00(?::00(?:\.0+)?)?Z?$/;

/**
 * Takes off a date what it has no place for: the time of day, the weekday, 初 and 底. What was taken off is told, but
 * for the midnight that spreadsheets write after a day.
 *
 * @param text half-width
 */
export function takeOffTimes(text: string): { readonly text: string; readonly beside: string } {
  const found: string[] = [];
  const takeOff = (part: string) =>
    part.replace(BESIDE, (words) => {
      if (!MIDNIGHT.test(words)) found.push(words.trim());
      return '';
    });
  // Brackets go with what they hold, if that is all they hold.
  const open = text.trim().replace(/\(([^()]*)\)/g, (bracketed, inside: string) => {
    const known = found.length;
    if (inside.trim() !== '' && takeOff(inside).replace(/[\s,、]/g, '') === '') return '';
    found.length = known;
    return bracketed;
  });
  const rest = takeOff(open).trim();
  return { text: rest, beside: found.join(' ') };
}
