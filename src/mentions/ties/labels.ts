import type { Figure } from '../../compute/catalogue.ts';
import { spelledOut, synonymsOf } from '../../vocabulary/synonyms.ts';

/** A name, what is left of it before a unit (座谈会 of 座谈会场次 in 场次), and its synonyms. */
export function labelsOf(name: string, { value }: Figure): string[] {
  const core = withoutUnit(name, value.unit);
  return [...new Set([name, core, ...synonymsOf(name), ...spelledOut(name)])].filter(
    (label) => label.length >= 2,
  );
}

/** A label's end that only says again what the unit says: 受益户数 in 户 is 受益. */
function withoutUnit(name: string, unit: string): string {
  const bare = name.replace(/[数量]$/u, '');
  const core = unit !== '' && bare.endsWith(unit) ? bare.slice(0, -unit.length) : bare;
  return core.length >= 2 ? core : name;
}

/** 全市学习研讨 of 全市政协系统 is called 学习研讨 in a sentence about 全市. */
export function withoutScope(name: string, scope: string): string {
  let at = 0;
  while (at < name.length - 2 && name.charAt(at) === scope.charAt(at)) at += 1;
  return name.slice(at);
}

/** 全市政协系统, and as far as a text may shorten it: 全市政协, 全市. The longest come first. */
export function prefixesOf(scope: string): string[] {
  const prefixes: string[] = [];
  for (let length = scope.length; length >= 2; length -= 1) prefixes.push(scope.slice(0, length));
  return prefixes;
}

/** What the name of a figure says beyond its label: 脱贫视察 of 脱贫视察建议. */
export function restOf(name: string, labels: readonly string[]): string {
  const label = labels.filter((one) => name.endsWith(one)).sort((a, b) => b.length - a.length)[0];
  return label === undefined ? name : name.slice(0, -label.length);
}
