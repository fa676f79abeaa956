import type { Precision } from '../quantity/quantity.ts';

/** How each precision is called in a table. */
export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  exact: '准确',
  over: '余',
  more: '多',
  under: '近',
  about: '约',
  around: '左右',
  orMore: '以上',
  orLess: '以下',
};
