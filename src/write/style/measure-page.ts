import type { Style } from './style.ts';

/** The page in twips (1/1440 inch), as DOCX counts. */
export interface Measures {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly textWidth: number;
  readonly textHeight: number;
  /** From line to line, so that the page holds its lines exactly. */
  readonly pitch: number;
  /** What each letter of body text gives up (or gains) so that a line holds its characters. */
  readonly spacing: number;
  /** From character to character of body text. */
  readonly character: number;
}

/**
 * Measures the page and its grid. For GB/T 9704-2012: 22 lines of 579 twips; 28 characters of 3号, which are
 * 158 mm wide, on lines of 156 mm, hence spacing −5.
 */
export function measurePage(style: Style): Measures {
  const { width, height, margins, lines, characters } = style.page;
  const page = {
    width: twips(width),
    height: twips(height),
    top: twips(margins.top),
    bottom: twips(margins.bottom),
    left: twips(margins.left),
    right: twips(margins.right),
  };
  const textWidth = page.width - page.left - page.right;
  const textHeight = page.height - page.top - page.bottom;
  const letter = style.body.size * 20;
  const spacing = Math.floor((textWidth - characters * letter) / characters);
  return {
    ...page,
    textWidth,
    textHeight,
    pitch: Math.floor(textHeight / lines),
    spacing,
    character: letter + spacing,
  };
}

/** Millimetres in twips, rounded. */
export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440);
}
