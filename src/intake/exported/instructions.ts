import type { WrittenInstruction } from '../../vocabulary/generated/log.types.ts';
import { exportedList, readExportedList } from './list.ts';

/**
 * Instructions (批示) as the text of one cell that `readExportedInstructions` reads, as `export` writes them where names
 * do not say it all: one a line (`exportedList`), 县委书记：请研究. A colon within the name of who it is by stands twice.
 */
export function exportedInstructions(instructions: readonly WrittenInstruction[]): string {
  return exportedList(instructions.map(line));
}

function line(instruction: WrittenInstruction): string {
  const { by, text = '' } = typeof instruction === 'string' ? { by: instruction } : instruction;
  const name = by.trim().replaceAll('：', '：：');
  if (text.trim() === '') return name;
  // A text that begins with a colon is kept apart from the one before it; blanks at its ends say nothing.
  return `${name}：${text.trim().startsWith('：') ? ' ' : ''}${text.trim()}`;
}

/** The instructions of a cell that `export` has written line by line; undefined where no line break ends the cell. */
export function readExportedInstructions(text: string): readonly WrittenInstruction[] | undefined {
  return readExportedList(text)?.map((item) => {
    const [, by = '', rest = ''] = /^((?:：：|[^：])*)(?:：([\s\S]*))?$/.exec(item) ?? [];
    const name = by.replaceAll('：：', '：').trim();
    return rest.trim() === '' ? name : { by: name, text: rest.trim() };
  });
}
