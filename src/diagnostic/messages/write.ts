import { error } from './message.ts';

/** Why body text cannot be set on a page, with the lines and characters that the page should hold. */
interface NoRoom {
  readonly fault: 'margins' | 'lines' | 'characters';
  readonly lines: number;
  readonly characters: number;
}

const NO_ROOM: Readonly<Record<NoRoom['fault'], (args: NoRoom) => string>> = {
  margins: () => '页边距占满了纸面',
  lines: ({ lines }) => `每面${lines}行，行距小于正文字高`,
  characters: ({ characters }) => `每行${characters}字，正文的字会叠在一起`,
};

/** Codes of `write`: what style files can say. */
export const write = {
  'style-no-room': error(
    (args: NoRoom) => `这样的页面排不下正文：${NO_ROOM[args.fault](args)}`,
    () => '请核对页边距、每面行数、每行字数和正文字号',
  ),
};
