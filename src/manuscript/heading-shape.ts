/** Longer lines are text, whatever they start with: a heading stands on one line of 28 characters, or two. */
const LONGEST = 50;

const SHAPES: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十百\d]{1,4}(?:部分|章|节)(?=[\s：:、\p{Script=Han}]|$)/u, 1],
  [/^[一二三四五六七八九十]{1,3}、/u, 1],
  [/^[（(][一二三四五六七八九十]{1,3}[）)]/u, 2],
];

/**
 * The level of a heading by the numbers that GB/T 9704-2012, 7.3.3 has before headings (一、 and （一）); undefined
 * for other lines. Numbers of the third and fourth level (1. and （1）) are those of lists just as well.
 */
export function headingShape(line: string): number | undefined {
  const text = line.trim();
  if (text.length > LONGEST || /[。；，、！？]$/u.test(text)) return undefined;
  return SHAPES.find(([shape]) => shape.test(text))?.[1];
}
