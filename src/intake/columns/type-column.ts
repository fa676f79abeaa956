import { typeNamed } from '../words/type-names.ts';
import type { Heading } from './headings.ts';

/** Fewer types than these may stand anywhere by chance. */
const FEWEST = 3;

/**
 * The one column that holds types, whatever its heading says (会议/活动): at least half of what stands in it names a type,
 * and some of it nothing else. Undefined if none does, or several.
 *
 * @param textsBelow what stands below a column's heading
 */
export function typeColumn(
  headings: readonly Heading[],
  textsBelow: (column: number) => readonly string[],
): Heading | undefined {
  const [only, ...others] = headings.filter(({ column }) => {
    const texts = textsBelow(column).filter((text) => text.trim() !== '');
    const named = texts.flatMap((text) => typeNamed(text) ?? []);
    return named.length >= FEWEST && named.length * 2 >= texts.length && named.some(({ more }) => !more);
  });
  return others.length === 0 ? only : undefined;
}
