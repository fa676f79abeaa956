import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { textWidth } from './text-width.ts';
import { type Cut, cutsOf } from './title-cuts.ts';

type Line = readonly Inline[];

/** Titles that need more lines wrap as they come: no such title is meant. */
const MOST_LINES = 4;
/** LibreOffice sets so much of an em between Chinese characters and digits, Word and WPS none. */
const AUTOMATIC_SPACE = 0.25;
/** What lines in the shape of an hourglass cost: 梯形 or 菱形 is wanted. */
const HOURGLASS = 20;

/**
 * Breaks each line of a title that is too long for the page, so that words stay whole and the lines are about
 * equally long (GB/T 9704-2012, 7.3.1). A title that its writer has broken well stays as it is.
 *
 * @param room width of a line in the title's own characters
 */
export function titleLines(inlines: Line, room: number): Inline[] {
  const lines: Inline[][] = [[]];
  for (const inline of unstyled(inlines)) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines
    .flatMap((line) => brokenLine(line, room))
    .flatMap((line, index) => (index === 0 ? line : [{ kind: 'break' } as const, ...line]));
}

/** Bold and italics mean nothing in a title. */
function unstyled(inlines: Line): Inline[] {
  return inlines.flatMap((inline) =>
    inline.kind === 'strong' || inline.kind === 'emphasis' ? unstyled(inline.children) : [inline],
  );
}

function brokenLine(line: Line, room: number): Inline[][] {
  const text = plainText(line);
  const width = ems(text);
  if (width <= room) return [[...line]];
  const cuts = cutsOf(line);
  for (let count = Math.ceil(width / room); count <= MOST_LINES; count += 1) {
    const best = bestCuts(text, cuts, count, room);
    if (best) return cutLine(line, best);
  }
  return [[...line]];
}

/** The cuts into `count` lines that cost least: uneven lines cost, and so do cuts between mere words. */
function bestCuts(text: string, cuts: readonly Cut[], count: number, room: number): number[] | undefined {
  const mean = ems(text) / count;
  let best: { readonly cost: number; readonly at: number[] } | undefined;
  const search = (
    from: number,
    first: number,
    left: number,
    widths: number[],
    at: number[],
    cost: number,
  ) => {
    if (best && cost >= best.cost) return;
    if (left === 0) {
      const width = ems(text.slice(from).trim());
      const all = [...widths, width];
      const total = cost + (width - mean) ** 2 + (isHourglass(all) ? HOURGLASS : 0);
      if (width <= room && total < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { cost: total, at };
      return;
    }
    for (let index = first; index < cuts.length; index += 1) {
      const cut = cuts[index];
      if (!cut) break;
      const width = ems(text.slice(from, cut.at).trim());
      if (width > room) break;
      const more = cost + (width - mean) ** 2 + cut.cost;
      search(cut.at, index + 1, left - 1, [...widths, width], [...at, cut.at], more);
    }
  };
  search(0, 0, count - 1, [], [], 0);
  return best?.at;
}

function isHourglass(widths: readonly number[]): boolean {
  return widths.some((width, index) => {
    const [before, after] = [widths[index - 1], widths[index + 1]];
    return before !== undefined && after !== undefined && width < before - 1 && width < after - 1;
  });
}

/** Takes a line apart at offsets into its plain text; blanks at the new ends vanish. */
function cutLine(line: Line, at: readonly number[]): Inline[][] {
  const lines: Inline[][] = [[]];
  let offset = 0;
  for (const inline of line) {
    const text = plainText([inline]);
    const inside = at.filter((cut) => cut >= offset && cut < offset + text.length);
    let start = 0;
    for (const cut of inside) {
      const part = text.slice(start, cut - offset);
      if (part !== '' && inline.kind === 'text') lines.at(-1)?.push({ kind: 'text', text: part.trimEnd() });
      lines.push([]);
      start = cut - offset;
    }
    const rest = start > 0 || inside.length > 0 ? text.slice(start).trimStart() : text;
    lines.at(-1)?.push(inline.kind === 'text' ? { kind: 'text', text: rest } : inline);
    offset += text.length;
  }
  return lines;
}

function ems(text: string): number {
  const seams = text.match(/\p{Script=Han}(?=[\dA-Za-z])|[\dA-Za-z](?=\p{Script=Han})/gu)?.length ?? 0;
  return textWidth(text, 1, 0) / 20 + seams * AUTOMATIC_SPACE;
}
