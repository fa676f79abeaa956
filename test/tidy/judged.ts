import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { normaliseLog } from '../../src/normalise/normalise-log.ts';
import { readYamlText } from '../../src/read/read-yaml.ts';
import { checkLog } from '../../src/rules/check-log.ts';
import { validateLog } from '../../src/validate/validate-log.ts';

/** What the program makes of a file of a log by itself, without what tidying knows of it. */
export interface Judged {
  /** The log, without its places in the text; undefined if there is none. */
  readonly log: string | undefined;
  /** Codes of its errors, sorted. */
  readonly errors: readonly string[];
}

/** Reads, validates, normalises and checks a text. */
export function judged(text: string): Judged {
  const read = readYamlText('log.yaml', text);
  const found: Diagnostic[] = [...read.diagnostics];
  const errors = () =>
    found
      .filter(({ severity, code }) => severity === 'error' && code !== 'file-empty')
      .map(({ code }) => code)
      .sort();
  if (!read.value) return { log: undefined, errors: errors() };
  const written = validateLog({ main: read.value, parts: [], incomplete: false });
  found.push(...written.diagnostics);
  if (!written.value) return { log: undefined, errors: errors() };
  const normalised = normaliseLog(written.value);
  found.push(...normalised.diagnostics);
  if (!normalised.value) return { log: undefined, errors: errors() };
  found.push(...checkLog(normalised.value));
  return { log: withoutPlaces(normalised.value), errors: errors() };
}

function withoutPlaces(log: unknown): string {
  return JSON.stringify(log, (key, value: unknown) => {
    if (['origin', 'file', 'files', 'origins', 'at', 'range', 'path'].includes(key)) return undefined;
    if (value instanceof Map || value instanceof Set) return [...value];
    // What pasting leaves in texts.
    return typeof value === 'string' ? plain(value) : value;
  });
}

/** Without what nobody sees, and with spaces for what looks like them. */
export function plain(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\u202a\u202c\u202d\u2060\u2066\u2068\u2069\ufeff]/gu, '')
    .replaceAll('\u00a0', ' ')
    .trim();
}

/** The comments of a text, in its order. */
export function comments(text: string): string[] {
  return text
    .split(/\r*\n|\r/u)
    .map((line) => plain(/(?:^|\s)(#.*)$/u.exec(plain(line))?.[1] ?? ''))
    .filter((comment) => comment !== '');
}
