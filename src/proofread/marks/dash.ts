import { inEachPassage, matches, type Slip } from '../slips.ts';

const ONE = /(?<![—―─])[—―─](?![—―─])/gu;
const HYPHENS = /(?<=[\p{Script=Han}”》])--+(?=[\p{Script=Han}“《])/gu;
/** What a dash leads to: an explanation, or what it names. */
const AFTER = /^(?:[“《]|这(?:[是就也种]|些)|那就是|也就是|即|就是)/u;

/** A dash takes the room of two hanzi (GB/T 15834-2011 4.10.2). */
export const dash = inEachPassage('mark-dash', ({ text }): Slip[] => [
  ...matches(text, ONE, ({ index }) => (isDash(text, index) ? '——' : undefined)),
  ...matches(text, HYPHENS, () => '——'),
]);

/**
 * True where a single line can be no connector (4.13, as in 2021—2025年, 北京—上海, “甲”—“乙”): at the start of a
 * paragraph, after a mark that ends a clause, before what it explains or names.
 */
function isDash(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.slice(at + 1, at + 5);
  if (before === '') return /^[\p{Script=Han}“《]/u.test(after);
  if (/[，。；：！？、]/u.test(before)) return /^[\p{Script=Han}“《]/u.test(after);
  return /\p{Script=Han}/u.test(before) && AFTER.test(after);
}
