import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { lineColumn } from '../../src/source/source.ts';
import { logOf } from '../normalise/log-of.ts';

/** What a rule says of a log, as `code line:column`, with related places behind. */
export function found(rule: Rule, ...texts: readonly string[]): string[] {
  return rule(logOf(...texts).log).map(placed);
}

function placed({ code, at, related = [] }: Diagnostic): string {
  const places = [at, ...related.map((place) => place.at)].map((location) => {
    if (!location) return '-';
    const { line, column } = lineColumn(location.file, location.range.start);
    const file = location.file.path === 'log.yaml' ? '' : `${location.file.path}:`;
    return `${file}${line}:${column}`;
  });
  return [code, ...places].join(' ');
}
