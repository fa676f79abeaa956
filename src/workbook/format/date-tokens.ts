/** A piece of a date format. */
export type DateToken =
  | { readonly kind: 'literal'; readonly text: string }
  /** As long as it is repeated: `yyyy` is four. */
  | {
      readonly kind: 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second';
      readonly length: number;
      /** Of months and weekdays: named in English (Mar, Tuesday), and not in hanzi. */
      readonly english?: true;
    }
  /** Either form of a half of the day. */
  | { readonly kind: 'half'; readonly am: string; readonly pm: string };

const TOKEN =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|_.|\*.|\[(?<bracket>[^\]]*)\]|(?<half>am\/pm|a\/p|上午\/下午)|(?<letters>\.0+|y+|e+|m+|d+|h+|s+|a{3,4})|(?<other>.)/gisu;

/** What hides in brackets and changes what is shown in ways that only the library knows: elapsed hours. */
const ELAPSED = /^(?:h+|m+|s+)$/i;

/**
 * A section of a number format as a date or a time; undefined if it shows neither, or holds what is for numbers, for
 * other calendars.
 */
export function dateTokens(section: string): DateToken[] | undefined {
  const tokens: DateToken[] = [];
  const english = !/\[\$-(?:0*804|zh)/i.test(section);
  let isDate = false;
  for (const { groups = {} } of section.matchAll(TOKEN)) {
    const { quoted, escaped, bracket, half, letters, other } = groups;
    const literal = quoted ?? escaped ?? other;
    if (bracket !== undefined && ELAPSED.test(bracket)) return undefined;
    if (half !== undefined) tokens.push(halfOf(half));
    else if (letters?.startsWith('.')) return undefined;
    else if (letters !== undefined) {
      const token = fieldOf(letters, tokens, english);
      tokens.push(token);
      isDate = true;
    } else if (literal !== undefined) {
      if (other !== undefined && /[0#?%@bg]/i.test(other)) return undefined;
      tokens.push({ kind: 'literal', text: literal });
    }
  }
  return isDate ? tokens : undefined;
}

/** What of a date is shown: the day, or only the month or the year of it; undefined for a time of the day. */
export function dateGrain(tokens: readonly DateToken[]): 'day' | 'month' | 'year' | undefined {
  const has = (kind: DateToken['kind']) => tokens.some((token) => token.kind === kind);
  if (has('day') || has('weekday')) return 'day';
  if (has('month')) return 'month';
  return has('year') ? 'year' : undefined;
}

function halfOf(written: string): DateToken {
  const [am = '', pm = ''] = written.split('/');
  return { kind: 'half', am, pm };
}

function fieldOf(letters: string, before: DateToken[], isEnglish: boolean): DateToken {
  const { length } = letters;
  const english = isEnglish ? ({ english: true } as const) : {};
  switch (letters[0]?.toLowerCase()) {
    case 'y':
      return { kind: 'year', length };
    case 'e':
      return { kind: 'year', length: 4 };
    case 'd':
      return length > 2 ? { kind: 'weekday', length, ...english } : { kind: 'day', length };
    case 'a':
      return { kind: 'weekday', length };
    case 'h':
      return { kind: 'hour', length };
    case 's': {
      // What looked like a month before seconds were minutes.
      const last = before.findLastIndex(({ kind }) => kind !== 'literal');
      const minutes = before[last];
      if (minutes?.kind === 'month') before[last] = { kind: 'minute', length: minutes.length };
      return { kind: 'second', length };
    }
    default: {
      const last = before.findLast(({ kind }) => kind !== 'literal' && kind !== 'half');
      if (last?.kind === 'hour') return { kind: 'minute', length };
      return { kind: 'month', length, ...(length > 2 && english) };
    }
  }
}
