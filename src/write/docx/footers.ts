import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import { xmlText } from '../../ooxml/xml/xml-text.ts';
import { twips } from '../style/measure-page.ts';
import type { Setting } from './setting.ts';

type Side = 'left' | 'center' | 'right';

/** Footers with the page number: on the outer side, one character in, they differ by page (GB/T 9704-2012, 7.5). */
export function footers(setting: Setting): { default?: Footer; even?: Footer } {
  const { format, position } = setting.style.pageNumber;
  if (format === '') return {};
  if (position !== 'outside') return { default: footer(setting, position) };
  return { default: footer(setting, 'right'), even: footer(setting, 'left') };
}

/** Distance of the footer from the edge of the paper in twips, so that the dash stands at its height. */
export function footerDistance({ style, measures }: Setting): number {
  const dashFromTop = (style.pageNumber.size * 20) / 2;
  const distance = twips(style.pageNumber.distance);
  return Math.max(0, Math.round(measures.bottom - distance - dashFromTop));
}

function footer({ style }: Setting, side: Side): Footer {
  const [before = '', after = ''] = style.pageNumber.format.split('{page}');
  const indent = Math.round(style.pageNumber.indent * style.pageNumber.size * 20);
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
    side
  ];
  const font = { hint: 'eastAsia' } as const;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment,
        ...(side !== 'center' && { indent: { [side]: indent } }),
        children: [
          new TextRun({ text: xmlText(before), font }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: xmlText(after), font }),
        ],
      }),
    ],
  });
}
