import { Paragraph } from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Inline } from '../../document/tree.ts';
import { runs } from './runs.ts';
import { type Setting, spacingOf } from './setting.ts';
import { textWidth } from './text-width.ts';

/**
 * 附件说明 (GB/T 9704-2012, 7.3.4): `附件：1.…` indented 2 characters, the numbers below each other, long names
 * wrapped to their first character.
 *
 * @param kept whether they stay on the page of what follows
 */
export function attachmentNote(
  paragraphs: readonly (readonly Inline[])[],
  setting: Setting,
  kept: boolean,
): Paragraph[] {
  const { size, indent } = setting.style.attachmentNote;
  const spacing = spacingOf(setting, size);
  const width = (text: string) => textWidth(text, size, spacing);
  const start = indent * (size * 20 + spacing);
  let label = 0;
  return paragraphs.flatMap(lines).map((line) => {
    const match = /^(附件[：:]\s*)?(\d+[.．]\s*)?/.exec(plainText(line));
    const ownLabel = width(match?.[1] ?? '');
    label = Math.max(label, ownLabel);
    const number = width(match?.[2] ?? '');
    return new Paragraph({
      style: 'AttachmentNote',
      ...(kept && { keepNext: true }),
      indent: {
        left: Math.round(start + label + number),
        hanging: Math.round(ownLabel + number),
        firstLineChars: 0,
      },
      children: runs(line, setting),
    });
  });
}

function lines(inlines: readonly Inline[]): Inline[][] {
  const all: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') all.push([]);
    else all.at(-1)?.push(inline);
  }
  return all.filter((line) => line.length > 0);
}
