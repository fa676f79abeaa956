import type { WrittenInstruction } from '../../vocabulary/generated/log.types.ts';
import { readExportedInstructions } from '../exported/instructions.ts';
import { markOf } from './boolean.ts';
import { saysNothing, visibleText } from './cell-text.ts';
import { listReading } from './list.ts';
import { BETWEEN_SENTENCES, itemsOf } from './list-items.ts';
import { isPersonName } from './people.ts';
import type { Reading, RowCell } from './reading.ts';

/** How the posts of those end who give instructions: 县委书记, 副县长, 市政府主要领导. */
const POST = /(?:书记|[省市州县区旗镇乡部厅局处]长|主席|主任|领导|同志|常委|秘书长)$/;

/**
 * Reads whose written instructions there are: 县委书记：请研究, one a line or divided by ；; 县委书记、县长 are two. A
 * mark names nobody, and goes into the note. Numbers of instructions are left to `instructionCounts`.
 */
export function readInstructions(
  cells: readonly RowCell[],
): Reading<WrittenInstruction | WrittenInstruction[]> {
  const items: { value: WrittenInstruction; cell: RowCell }[] = [];
  const more: RowCell[] = [];
  for (const cell of cells) {
    const { text } = cell.cell;
    if (saysNothing(text) || isCount(cell)) continue;
    if (markOf(text) !== undefined && !readExportedInstructions(text)) more.push(cell);
    else items.push(...instructionsIn(text).map((value) => ({ value, cell })));
  }
  return listReading(items, more);
}

/** Cells that say how many instructions there are, and not whose: a log has no place for such a number. */
export function instructionCounts(cells: readonly RowCell[]): readonly RowCell[] {
  return cells.filter(isCount);
}

function isCount({ cell }: RowCell): boolean {
  if (readExportedInstructions(cell.text)) return false;
  return /^\D{0,4}\d+(?:\.\d+)?\s*[件次条个份]?$/.test(visibleText(cell.text).normalize('NFKC'));
}

function instructionsIn(text: string): readonly WrittenInstruction[] {
  const exported = readExportedInstructions(text);
  if (exported) return exported;
  return itemsOf(text, BETWEEN_SENTENCES).flatMap((item): WrittenInstruction[] => {
    const [, by = '', words = ''] = /^([^:：]{1,30})[:：]\s*([\s\S]+)$/.exec(item) ?? [];
    if (words !== '') return [{ by: withoutVerb(by.trim()), text: words }];
    const names = item.split('、').map((name) => name.trim());
    return names.every((name) => POST.test(name) || isPersonName(name)) ? names : [item];
  });
}

/** 县长批示：请研究 is by 县长: the draft says 批示 itself. */
function withoutVerb(by: string): string {
  const [, name = ''] = /^(.+?)(?:作出)?批示$/.exec(by) ?? [];
  return POST.test(name) || isPersonName(name) ? name : by;
}
