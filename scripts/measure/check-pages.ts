import { normaliseStyle } from '../../src/write/style/normalise-style.ts';
import type { Line, Page } from './pages.ts';

const { page: paper, pageNumber } = normaliseStyle();
const POINTS = 72 / 25.4;
const TEXT = {
  left: paper.margins.left * POINTS,
  right: (paper.width - paper.margins.right) * POINTS,
  top: paper.margins.top * POINTS,
  bottom: (paper.height - paper.margins.bottom) * POINTS,
};
const PITCH = (TEXT.bottom - TEXT.top) / paper.lines;
/** A mark of punctuation may hang over the right edge. */
const HANGING = 16;

/** What a document's pages measure. */
export interface Measured {
  readonly pages: number;
  /**
   * Lines on the fullest page; characters, indent included, on the fullest line of nothing but full-width ones
   * (0 if no such line reaches the right edge).
   */
  readonly lines: number;
  readonly characters: number;
  /** Chinese sentences about what is not as GB/T 9704-2012 has it. */
  readonly faults: readonly string[];
}

/** Holds rendered pages against GB/T 9704-2012. */
export function checkPages(pages: readonly Page[]): Measured {
  const faults: string[] = [];
  let lines = 0;
  let characters = 0;
  pages.forEach((page, index) => {
    const number = index + 1;
    const body = page.lines.filter((line) => middle(line) < TEXT.bottom);
    const fault = (text: string) => faults.push(`第${number}页：${text}`);
    if (differs(page.width, paper.width * POINTS, 1) || differs(page.height, paper.height * POINTS, 1)) {
      fault(`纸张 ${mm(page.width)} × ${mm(page.height)} 毫米`);
    }
    for (const line of body) {
      if (line.left < TEXT.left - 2) fault(`“${line.text}”超出左边`);
      if (line.right > TEXT.right + HANGING) fault(`“${line.text}”超出右边`);
      if (middle(line) < TEXT.top) fault(`“${line.text}”超出天头`);
      characters = Math.max(characters, wideCharacters(line));
    }
    if (body.length > paper.lines && body.every((line, at) => at === 0 || isNext(body[at - 1], line))) {
      fault(`排了${body.length}行`);
    }
    if (isFull(body)) lines = Math.max(lines, body.length);
    faults.push(...pageNumberFaults(page, number));
  });
  // Two pages may well end early; with more, some page and some line must be full.
  if (pages.length > 2 && (lines !== paper.lines || characters !== paper.characters))
    faults.push(`满页${lines}行、满行${characters}字，应为${paper.lines}行、${paper.characters}字`);
  return { pages: pages.length, lines, characters, faults };
}

/** Characters that fit a line, counted on one of full-width characters alone; what hangs over is not counted. */
function wideCharacters({ text, left, right }: Line): number {
  const advance = (TEXT.right - TEXT.left) / paper.characters;
  if (!/^[\p{Script=Han}，。、；：？！（）《》]+$/u.test(text) || right < TEXT.right - advance) return 0;
  // Smaller type, as in tables, is not counted.
  if (differs((right - left) / text.length, advance, advance / 14)) return 0;
  const hangs = /[，。、；：？！）》]$/u.test(text) && right > TEXT.right + 1 ? 1 : 0;
  return Math.round((left - TEXT.left) / advance) + text.length - hangs;
}

/** A page of nothing but lines of the grid, down to its last line. */
function isFull(body: readonly Line[]): boolean {
  const last = body.at(-1);
  return (
    last !== undefined &&
    middle(last) > TEXT.bottom - PITCH &&
    body.every((line, at) => at === 0 || isNext(body[at - 1], line))
  );
}

function isNext(before: Line | undefined, line: Line): boolean {
  return before !== undefined && !differs(middle(line) - middle(before), PITCH, 4);
}

function pageNumberFaults(page: Page, number: number): string[] {
  const found = page.lines.filter((line) => middle(line) >= TEXT.bottom);
  const [line] = found;
  const text = pageNumber.format.replace('{page}', String(number)).replaceAll(' ', '');
  if (!line || found.length > 1 || line.text.replaceAll(' ', '') !== text) {
    return [`第${number}页：页码是“${found.map((one) => one.text).join(' ')}”，应为“${text}”`];
  }
  const faults: string[] = [];
  const indent = pageNumber.indent * pageNumber.size;
  const isOdd = number % 2 === 1;
  const offset = isOdd ? TEXT.right - line.right : line.left - TEXT.left;
  if (differs(offset, indent, 2))
    faults.push(`第${number}页：页码离版心${isOdd ? '右' : '左'}边 ${mm(offset)} 毫米`);
  const distance = middle(line) - TEXT.bottom;
  if (differs(distance, pageNumber.distance * POINTS, 3))
    faults.push(`第${number}页：一字线距版心 ${mm(distance)} 毫米`);
  return faults;
}

function middle(line: Line): number {
  return (line.top + line.bottom) / 2;
}

function differs(a: number, b: number, by: number): boolean {
  return Math.abs(a - b) > by;
}

function mm(points: number): string {
  return (points / POINTS).toFixed(1);
}
