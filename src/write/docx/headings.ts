import { AlignmentType, Paragraph } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Block, Inline } from '../../document/tree.ts';
import { HEADINGS } from './paragraph-styles.ts';
import { runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { titleLines } from './title-lines.ts';

const numbered =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十百\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十百\d]+[章节条部])/;

/** The title or a heading. Breaks by sense hold in titles and in unnumbered headings of two lines. */
export function heading(block: Extract<Block, { kind: 'heading' }>, setting: Setting): Paragraph {
  const style = block.level === 1 ? 'Title' : HEADINGS[block.level - 2];
  const isBroken = block.children.some((inline) => inline.kind === 'break');
  const isCentred =
    isBroken && block.level > 1 && setting.style.centerTwoLines && !numbered.test(plainText(block.children));
  const children =
    block.level === 1
      ? titleOf(block.children, setting)
      : isCentred
        ? block.children
        : onOneLine(block.children);
  return new Paragraph({
    ...(style && { style }),
    ...(isCentred && { alignment: AlignmentType.CENTER, indent: { firstLine: 0, firstLineChars: 0 } }),
    children: runs(children, setting, 'plain'),
  });
}

/** The title with its lines broken, unless it stands at the side, where lines may be full. */
function titleOf(inlines: readonly Inline[], { style, measures }: Setting): readonly Inline[] {
  const { align, indent, size } = style.title;
  return align === 'center' ? titleLines(inlines, measures.textWidth / (size * 20) - indent) : inlines;
}

function onOneLine(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'break' ? { kind: 'text', text: '\u3000' } : inline));
}
