import builtIn from '../../../schemas/gbt9704.json' with { type: 'json' };
import type {
  WrittenEmphasis,
  WrittenFontFace,
  WrittenStyle,
} from '../../vocabulary/generated/style.types.ts';
import { fontSize } from './font-size.ts';
import type { FontFace, FontRole, Style, TextStyle } from './style.ts';

/** A written style in which nothing is missing, as the built-in one is. */
type Complete<T> = T extends object ? { [K in keyof T]-?: Complete<NonNullable<T[K]>> } : T;

/** Completes what an office wrote with the built-in values of GB/T 9704-2012. */
export function normaliseStyle(written: WrittenStyle = {}): Style {
  const style = overlay(builtIn, written) as Complete<WrittenStyle>;
  const { fonts, headings, signature, table, pageNumber } = style;
  const face = (role: FontRole): FontFace => {
    const named: WrittenFontFace = fonts[role];
    const standard: WrittenFontFace = builtIn.fonts[role];
    const { eastAsia = '', ascii = fonts.latin } = typeof named === 'string' ? { eastAsia: named } : named;
    const fallback = typeof standard === 'string' ? standard : (standard.eastAsia ?? '');
    return { eastAsia: eastAsia === '' ? fallback : eastAsia, ascii };
  };
  return {
    page: style.page,
    fonts: {
      xiaobiaosong: face('xiaobiaosong'),
      fangsong: face('fangsong'),
      kaiti: face('kaiti'),
      heiti: face('heiti'),
      songti: face('songti'),
    },
    latin: fonts.latin,
    body: inPoints(style.body),
    title: inPoints(style.title),
    subtitle: inPoints(style.subtitle),
    credit: inPoints(style.credit),
    salutation: inPoints(style.salutation),
    headings: [
      inPoints(headings.level1),
      inPoints(headings.level2),
      inPoints(headings.level3),
      inPoints(headings.level4),
    ],
    centerTwoLines: headings.centerTwoLines,
    runIn: textStyle(style.runIn),
    strong: textStyle(style.strong),
    emphasis: textStyle(style.emphasis),
    quote: inPoints(style.quote),
    dash: inPoints(style.dash),
    caption: inPoints(style.caption),
    attachmentNote: inPoints(style.attachmentNote),
    signature: inPoints(signature),
    attachment: inPoints(style.attachment),
    endnote: inPoints(style.endnote),
    table: inPoints(table),
    pageNumber: inPoints(pageNumber),
    gap: style.gap,
  };
}

/** `over` laid on `base`: objects are merged, anything else is replaced. */
function overlay(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isRecord(base) || !isRecord(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = overlay(base[key], value);
  return merged;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inPoints<T extends { readonly size: string | number }>(
  written: T,
): Omit<T, 'size'> & { size: number } {
  return { ...written, size: fontSize(written.size) };
}

function textStyle({ font, bold }: WrittenEmphasis): TextStyle {
  return { font, bold };
}
