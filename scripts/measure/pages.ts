/** A line of text on a page; lengths in points from the top left corner. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A page with its lines from top to bottom; texts at one height are one line. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Reads the output of `pdftotext -bbox-layout`. */
export function readPages(boxes: string): Page[] {
  return [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map((page) => ({
    width: Number(page[1]),
    height: Number(page[2]),
    lines: joinLines(
      [
        ...(page[3] ?? '').matchAll(
          /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs,
        ),
      ].map(([, left, top, right, bottom, text]) => ({
        text: unescapeXml(text ?? ''),
        left: Number(left),
        right: Number(right),
        top: Number(top),
        bottom: Number(bottom),
      })),
    ),
  }));
}

function joinLines(words: readonly Line[]): Line[] {
  const lines: Line[] = [];
  const height = (line: Line) => (line.top + line.bottom) / 2;
  for (const word of [...words].sort((a, b) => height(a) - height(b) || a.left - b.left)) {
    const last = lines.at(-1);
    // Fonts of one line differ in their boxes, lines stand more than 10 points apart.
    if (!last || height(word) - height(last) > 7) lines.push(word);
    else {
      lines[lines.length - 1] = {
        text: last.left <= word.left ? last.text + word.text : word.text + last.text,
        left: Math.min(last.left, word.left),
        right: Math.max(last.right, word.right),
        top: Math.min(last.top, word.top),
        bottom: Math.max(last.bottom, word.bottom),
      };
    }
  }
  return lines;
}

/** Text of XML with its five entities resolved. */
export function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
