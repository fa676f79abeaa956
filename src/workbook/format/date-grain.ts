/**
 * What of a date a number format shows: the day, or only the month or the year of it; undefined if it shows no date
 * (ECMA-376-1, 18.8.31). The section for positive numbers tells.
 */
export function dateGrain(format: string): 'day' | 'month' | 'year' | undefined {
  const [section = ''] = format.split(';', 1);
  const signs = section
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p|上午\/下午/gi, '')
    .toLowerCase();
  // A month is an m that is not the minutes after hours or before seconds.
  const months = signs
    .replace(/\[[hms]+\]/g, 'h')
    .replace(/h+[^a-z]*m+/g, 'h')
    .replace(/m+[^a-z]*s+/g, 's');
  if (/d|aaa/.test(months)) return 'day';
  if (/m/.test(months)) return 'month';
  return /y|e(?![+-])/.test(months) && !/[0#?]/.test(months) ? 'year' : undefined;
}
