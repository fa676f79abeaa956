import type { Draft } from '../draft.ts';
import { textDrafts } from '../text/read-text.ts';

export function markdownDrafts(text: string): Draft[] {
  return textDrafts(text);
}
