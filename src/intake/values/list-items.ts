import { readExportedList } from '../exported/list.ts';
import { visibleText } from './cell-text.ts';

/** What stands between names in one cell. */
export const BETWEEN_NAMES = /[、；;，,／/|｜\t\n]/;
/** What stands between sentences in one cell, in which there are commas. */
export const BETWEEN_SENTENCES = /[；;\t\n]/;

/** The number that people put before an item: 1. 1、 （1） ① 一、 （一）. */
const NUMBER = /^(?:[(（]?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.．、)）]+)(?!\d)|([①-⑳]))\s*/;

/** The items of a cell: by lines where `export` has written them so, else divided at signs. Blank ones are absent. */
export function itemsOf(text: string, between: RegExp): readonly string[] {
  const exported = readExportedList(text);
  if (exported) return exported.map(visibleText).filter((item) => item !== '');
  const items = visibleText(text)
    .split(between)
    .map(visibleText)
    .filter((item) => item !== '');
  return withoutNumbers(items);
}

/** Items without the numbers before them, if all of them are numbered, and in order from one. */
function withoutNumbers(items: readonly string[]): readonly string[] {
  const inOrder = items.every((item, index) => {
    const [, number, circled] = NUMBER.exec(item) ?? [];
    if (circled !== undefined) return circled.charCodeAt(0) - '①'.charCodeAt(0) === index;
    return number === String(index + 1) || number === HANZI[index];
  });
  return inOrder && items.length > 1 ? items.map((item) => item.replace(NUMBER, '')) : items;
}

const HANZI = '一二三四五六七八九十'.split('');
