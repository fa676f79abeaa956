import type { Inline } from './tree.ts';

/** How a gap is printed. */
export function gapText(text: string): string {
  return `〔待补：${text}〕`;
}

/** The letters a reader sees; breaks become `lineBreak` (U+3000 by default, as in a heading on one line). */
export function plainText(inlines: readonly Inline[], lineBreak = '\u3000'): string {
  return inlines.map((inline) => plain(inline, lineBreak)).join('');
}

function plain(inline: Inline, lineBreak: string): string {
  switch (inline.kind) {
    case 'text':
    case 'figure':
      return inline.text;
    case 'gap':
      return gapText(inline.text);
    case 'break':
      return lineBreak;
    case 'strong':
    case 'emphasis':
      return plainText(inline.children, lineBreak);
  }
}
