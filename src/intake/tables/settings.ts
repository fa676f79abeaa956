import type { Cell } from '../../workbook/workbook.ts';
import type { Said, Setting } from '../table.ts';
import { saidNames } from '../words/said.ts';

/** What a text beside a table says of its rows; later words go before earlier ones. */
export function settingOf(text: string, where: string, cell?: Cell): Setting {
  const { month, type, committee } = saidNames(text);
  const said = <T>(value: T): Said<T> => ({ value, where, ...(cell && { cell }) });
  return {
    ...(month !== undefined && { month: said(month) }),
    ...(type !== undefined && { type: said(type) }),
    ...(committee !== undefined && { committee: said(committee) }),
  };
}

/** How the lines between a table's rows are numbered, which tells those of one level from those below them. */
const STYLES: readonly (readonly [string, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十]+[、.．]/],
  ['（一）', /^[（(][一二三四五六七八九十]+[）)]/],
  ['1.', /^\d+[、.．]/],
  ['（1）', /^[（(]\d+[）)]/],
];

interface Level {
  readonly style: string;
  readonly setting: Setting;
}

/** The lines that hold for a row: 一月, and below it （一）常委会议. */
export type Levels = readonly Level[];

/**
 * The lines that hold after one more: it ends those of its own level and below. One without a number that names nothing
 * ends all, for what it says is something else than they do.
 */
export function under(levels: Levels, text: string, setting: Setting): Levels {
  const style = styleOf(text, setting);
  if (style === '') return [];
  const same = levels.findIndex((level) => level.style === style);
  return [...(same < 0 ? levels : levels.slice(0, same)), { style, setting }];
}

function styleOf(text: string, setting: Setting): string {
  const numbered = STYLES.find(([, pattern]) => pattern.test(text.trim()));
  return numbered?.[0] ?? Object.keys(setting).sort().join('+');
}

/** What all the lines say together, the lowest first. */
export function togetherWith(base: Setting, levels: Levels): Setting {
  return Object.assign({}, base, ...levels.map(({ setting }) => setting));
}
