import {
  AlignmentType,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';
import type { FontRole, ParagraphStyle, TextStyle } from '../style/style.ts';
import { HEADINGS, lookOf, NAMES, type StyleId } from './paragraph-styles.ts';
import { indentOf, lineHeight, type Setting, spacingOf } from './setting.ts';

/** Ids of the character styles, with the names that Word shows. */
export const CHARACTER_STYLES = { RunIn: '段首标题', Strong: 'Strong', Emphasis: 'Emphasis' } as const;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

/** The document's styles: defaults are those of body text without its indent. */
export function docxStyles(setting: Setting): IStylesOptions {
  const { style, measures } = setting;
  return {
    default: {
      document: {
        run: {
          ...letters(setting, style.body),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: {
          alignment: ALIGNMENT[style.body.align],
          spacing: { line: measures.pitch, lineRule: LineRuleType.EXACT },
        },
      },
    },
    paragraphStyles: (Object.keys(NAMES) as StyleId[]).map((id) => paragraphStyle(setting, id)),
    characterStyles: [
      characterStyle(setting, 'RunIn', style.runIn),
      characterStyle(setting, 'Strong', style.strong),
      characterStyle(setting, 'Emphasis', style.emphasis),
    ],
  };
}

function paragraphStyle(setting: Setting, id: StyleId): IParagraphStyleOptions {
  const look = lookOf(id, setting.style);
  const level = (HEADINGS as readonly string[]).indexOf(id);
  const isHead = level >= 0 || id === 'Title';
  return {
    id,
    name: NAMES[id],
    basedOn: 'Normal',
    next: isHead || id === 'Subtitle' || id === 'Credit' ? 'BodyTextFirstIndent' : id,
    quickFormat: true,
    run: {
      ...letters(setting, look),
      ...(look.bold && { bold: true }),
      characterSpacing: spacingOf(setting, look.size),
    },
    paragraph: {
      alignment: ALIGNMENT[look.align],
      spacing: { line: exactHeight(setting, id, look), lineRule: LineRuleType.EXACT },
      ...(look.indent > 0 && { indent: indentOf(setting, look) }),
      ...(isHead && { keepNext: true, keepLines: true }),
      // The header is not left alone at the foot of a page.
      ...(id === 'TableHeader' && { keepNext: true }),
      ...(level >= 0 && { outlineLevel: level }),
    },
  };
}

function exactHeight(setting: Setting, id: StyleId, look: ParagraphStyle): number {
  if (id === 'TableText' || id === 'TableHeader') return Math.round(setting.style.table.lineHeight * 20);
  if (id === 'TableEnd') return 20;
  if (id === 'Footer') return Math.round(look.size * 20);
  return lineHeight(setting, look.size);
}

function characterStyle(
  setting: Setting,
  id: keyof typeof CHARACTER_STYLES,
  { font, bold }: TextStyle,
): ICharacterStyleOptions {
  return {
    id,
    name: CHARACTER_STYLES[id],
    quickFormat: true,
    run: { ...(font && { font: face(setting, font) }), ...(bold !== undefined && { bold }) },
  };
}

function letters(
  setting: Setting,
  look: Pick<ParagraphStyle, 'font' | 'size' | 'color'>,
): Pick<IRunStylePropertiesOptions, 'font' | 'size' | 'color'> {
  return { font: face(setting, look.font), size: Math.round(look.size * 2), color: look.color.toUpperCase() };
}

function face({ style }: Setting, role: FontRole) {
  const { ascii, eastAsia } = style.fonts[role];
  return { ascii, hAnsi: ascii, eastAsia, cs: ascii };
}
