import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { plainText } from '../../document/plain-text.ts';
import type { Block, Inline } from '../../document/tree.ts';
import { runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { textWidth } from './text-width.ts';

type Cells = readonly (readonly Inline[])[];

/** Columns whose texts are no longer than this many characters are centred and never wrap. */
const SHORT = 10;
/** A long column's share of the rest grows with its longest text up to this many characters. */
const LONGEST = 40;
/** White space at the sides of a cell, in twips. */
const PADDING = 108;

/** A table as wide as the text, with lines, its header repeated on each page. */
export function table(block: Extract<Block, { kind: 'table' }>, setting: Setting): Table {
  const all = [block.header, ...block.rows];
  const count = Math.max(...all.map((row) => row.length));
  const longest = Array.from({ length: count }, (_, column) => longestText(all, column, setting));
  const widths = block.shares ? shared(block.shares, setting) : columnWidths(longest, setting);
  const centred = longest.map((characters) => characters <= SHORT);
  const line = {
    style: setting.style.table.border > 0 ? BorderStyle.SINGLE : BorderStyle.NONE,
    size: Math.round(setting.style.table.border * 8),
    color: setting.style.table.color,
  };
  return new Table({
    width: { size: setting.measures.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      ...(block.header.some((cell) => cell.length > 0)
        ? [row(block.header, widths, true, centred, setting)]
        : []),
      ...block.rows.map((cells) => row(cells, widths, false, centred, setting)),
    ],
  });
}

function row(
  cells: Cells,
  widths: readonly number[],
  isHeader: boolean,
  centred: readonly boolean[],
  setting: Setting,
) {
  return new TableRow({
    tableHeader: isHeader,
    cantSplit: true,
    children: widths.map(
      (width, column) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [
            new Paragraph({
              style: isHeader ? 'TableHeader' : 'TableText',
              ...(!isHeader && { alignment: centred[column] ? AlignmentType.CENTER : AlignmentType.LEFT }),
              children: runs(cells[column] ?? [], setting, isHeader ? 'plain' : undefined),
            }),
          ],
        }),
    ),
  });
}

function longestText(rows: readonly Cells[], column: number, setting: Setting): number {
  const { size } = setting.style.table;
  const width = (cells: Cells) => textWidth(plainText(cells[column] ?? []), size, 0);
  return Math.max(...rows.map(width)) / (size * 20);
}

/** Short columns take what they need, with a character to spare; the others share what is left. */
function columnWidths(longest: readonly number[], { style, measures }: Setting): number[] {
  const needed = longest.map(
    (characters) => (Math.max(characters, 2) + 1) * style.table.size * 20 + 2 * PADDING,
  );
  const isShort = longest.map((characters) => characters <= SHORT);
  const short = sum(needed.filter((_, column) => isShort[column]));
  const rest = measures.textWidth - short;
  const shares = longest.map((characters, column) => (isShort[column] ? 0 : Math.min(characters, LONGEST)));
  // Without long columns, or without room for them, all columns grow or shrink alike.
  const isShared = sum(shares) > 0 && rest > measures.textWidth / 4;
  const widths = needed.map((need, column) => {
    if (!isShared) return Math.floor((need / sum(needed)) * measures.textWidth);
    return Math.floor(isShort[column] ? need : ((shares[column] ?? 0) / sum(shares)) * rest);
  });
  return filling(widths, measures.textWidth);
}

function shared(shares: readonly number[], { measures }: Setting): number[] {
  const widths = shares.map((share) => Math.floor((share / sum(shares)) * measures.textWidth));
  return filling(widths, measures.textWidth);
}

/** What rounding has left over goes to the last column. */
function filling(widths: readonly number[], whole: number): number[] {
  const left = whole - sum(widths);
  return widths.map((width, column) => (column === widths.length - 1 ? width + left : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
