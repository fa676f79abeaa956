import type { Passage } from '../../src/manuscript/manuscript.ts';
import { findMentions } from '../../src/mentions/find-mentions.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import { formatQuantity } from '../../src/quantity/format-quantity.ts';

/** A paragraph of a text. */
export function passageOf(text: string): Passage {
  return { kind: 'paragraph', trail: [], number: 1, text, pieces: [] };
}

/** The mentions of a text. */
export function mentionsIn(text: string, units?: ReadonlySet<string>): readonly Mention[] {
  return findMentions(passageOf(text), units);
}

/** A mention as it stands in the text, with what it says where that is written otherwise: `逾5万人=5万人以上`. */
export function shown({ text, amount }: Mention): string {
  const said =
    amount.kind === 'single'
      ? formatQuantity(amount.quantity)
      : `${formatQuantity(amount.low)}..${formatQuantity(amount.high)}`;
  return said === text ? text : `${text}=${said}`;
}
