import { diagnose } from '../../diagnostic/diagnostic.ts';
import type { BlankPlace } from '../../diagnostic/messages/read.ts';
import type { Range } from '../../source/source.ts';
import type { Edit } from '../draft.ts';
import type { Slip } from '../slip.ts';

/** A blank that is none to YAML where YAML wants one of its own: its code tells what was typed from what was pasted. */
export function foreignBlankSlip(
  range: Range,
  blank: string,
  where: BlankPlace,
  edits: readonly Edit[],
  certain: boolean,
): Slip {
  const point = blank.replaceAll(/[ \u3000]/gu, '').codePointAt(0);
  if (point === undefined)
    return { range, say: (at) => diagnose('full-width-space', { where }, at), edits, certain };
  const name = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
  return { range, say: (at) => diagnose('pasted-space', { where, name }, at), edits, certain };
}
