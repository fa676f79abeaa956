import type { Passage } from '../../manuscript/manuscript.ts';
import { inEachPassage, matches, type Slip } from '../slips.ts';

const HANZI = '[一二三四五六七八九十]{1,3}';

/** （一） and （1） take no mark after them (GB/T 15834-2011 B.3.4). 见附件（一），… is no number of a paragraph. */
export const bracketedNumber = inEachPassage('mark-number-bracketed', (passage) =>
  atStart(passage, new RegExp(`[（(](?:${HANZI}|\\d{1,2})[）)][、，,．.：:](?![（(])`, 'uy'), (found) =>
    found.slice(0, -1),
  ),
);

/** Arabic numbers without brackets take a point: 1. (GB/T 15834-2011 B.3.3). 3、4月 is a list. */
export const arabicNumber = inEachPassage('mark-number-arabic', (passage) =>
  atStart(passage, /\d{1,2}[、，](?=[\p{Script=Han}“《])/uy, (found) => `${found.slice(0, -1)}.`),
);

/** Hanzi numbers without brackets take 、: 一、 (GB/T 15834-2011 B.3.2). */
export const hanziNumber = inEachPassage('mark-number-hanzi', (passage) =>
  atStart(
    passage,
    new RegExp(`${HANZI}[，,．.：:](?=[\\p{Script=Han}“《])`, 'uy'),
    (found) => `${found.slice(0, -1)}、`,
  ),
);

const WORD =
  /(?<=^|[。；：])(?:第[一二三四五六七八九十]|其[一二三四五六七八九十]|首先|其次|再次|最后)、(?![一二三四五六七八九十第])/gu;

/** 第一, 其一, 首先 take a comma (GB/T 15834-2011 B.3.1). 第一、二产业 is a list. */
export const numberWord = inEachPassage('mark-number-word', ({ text }) =>
  matches(text, WORD, ({ 0: found }) => `${found.slice(0, -1)}，`),
);

/** What a sticky pattern finds at the start of a passage; in a table numbers of rows stand as they like. */
function atStart({ kind, text }: Passage, pattern: RegExp, correct: (found: string) => string): Slip[] {
  if (kind === 'cell') return [];
  const start = text.length - text.trimStart().length;
  pattern.lastIndex = start;
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return [];
  return [{ range: { start, end: start + found.length }, corrected: correct(found) }];
}
