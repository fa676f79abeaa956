import { AlignmentType, Paragraph } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Block } from '../../document/tree.ts';
import type { SignatureStyle } from '../style/style.ts';
import { runs } from './runs.ts';
import { type Setting, spacingOf } from './setting.ts';
import { textWidth } from './text-width.ts';

type Line = Extract<Block, { kind: 'paragraph' }>;

/**
 * 署名 and 成文日期 (GB/T 9704-2012, 7.3.5). Without a seal: 署名 ends 2 characters from the right edge, and the
 * date starts 2 characters to the right of its first character; if the date is the longer, the date ends
 * there, and 署名 moves left. With a seal: the date ends 4 characters from the edge, 署名 is centred over it.
 *
 * @param kept whether they stay on the page of what follows
 */
export function signature(lines: readonly Line[], setting: Setting, kept: boolean): Paragraph[] {
  const { right, shift, seal, size } = setting.style.signature;
  const spacing = spacingOf(setting, size);
  const character = size * 20 + spacing;
  const widthOf = (role: 'signature' | 'date') =>
    Math.max(
      0,
      ...lines
        .filter((line) => line.role === role)
        .map((line) => textWidth(plainText(line.children), size, spacing)),
    );
  const name = widthOf('signature');
  const date = widthOf('date');
  const edge = right * character;
  const nameEdge =
    name === 0 || date === 0 ? edge : edge + nameOffset(name, date, setting.style.signature, character);
  // Set from the left, the date's first character keeps its place whatever the width of its digits.
  const start = setting.measures.textWidth - nameEdge - name + shift * character;
  const followsName = !seal && name > 0 && date <= name;
  return lines.map((line, index) => {
    const isDate = line.role === 'date';
    const fromLeft = isDate && followsName;
    return new Paragraph({
      style: isDate ? 'Date' : 'Signature',
      ...(fromLeft && { alignment: AlignmentType.LEFT }),
      indent: fromLeft ? { left: twipsFrom(start) } : { right: twipsFrom(isDate ? edge : nameEdge) },
      keepNext: kept || index < lines.length - 1,
      children: runs(line.children, setting),
    });
  });
}

/** How much further from the edge than the date (or than it would stand alone) 署名 ends. */
function nameOffset(name: number, date: number, { seal, shift }: SignatureStyle, character: number): number {
  if (seal) return (date - name) / 2;
  return date > name ? date + shift * character - name : 0;
}

function twipsFrom(edge: number): number {
  return Math.max(0, Math.round(edge));
}
