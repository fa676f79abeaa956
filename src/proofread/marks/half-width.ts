import { inEachPassage, matches, type Slip, withoutOverlaps } from '../slips.ts';

const HAN = '\\p{Script=Han}';
/** What may stand before and after a mark that belongs to a Chinese sentence. */
const BEFORE = `(?<=[${HAN}”’》〉）〕】])`;
const AFTER = `(?=\\s*(?:[${HAN}“‘《〈（〔【\\d]|$))`;

const POINTS: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

/** After hanzi; after a digit or % only where hanzi follow: 增长12.5%,比上年, but 3,500 and 3:1. */
const POINT = new RegExp(`${BEFORE}[,;:?!](?!//)${AFTER}|(?<=[\\d%％])[,;?!](?=\\s*${HAN})`, 'gu');
/** Between hanzi a point may be one of a name (阿不都.热合曼) or of a number (一.): only at the end it is certain. */
const FINAL_POINT = new RegExp(`(?<=${HAN}{2})\\.(?=\\s*$)`, 'gu');
/** In brackets of either width, if one of them is half a width: （试行), (市、区). A year in them is a document's. */
const BRACKETS = /\((?!\d{4}[)）])[^()（）\n]{1,80}[)）]|（[^()（）\n]{1,80}\)/gu;
const QUOTES = /"[^"\n]{1,80}"/gu;

/** Marks in Chinese text have their full-width forms (GB/T 15834-2011 4.1.2 to 4.9.2). */
export const halfWidthMarks = inEachPassage('mark-half-width', ({ text }) => {
  if (!/[,;:?!.()"]/.test(text)) return [];
  const isChinese = ({ range }: Slip) => new RegExp(HAN, 'u').test(text.slice(range.start, range.end));
  const follows = ({ range }: Slip) =>
    new RegExp(`[${HAN}”》]$`, 'u').test(text.slice(0, range.start).slice(-1));
  return withoutOverlaps([
    ...matches(text, POINT, ({ 0: mark }) => POINTS[mark]),
    ...matches(text, FINAL_POINT, ({ 0: mark }) => POINTS[mark]),
    ...matches(text, BRACKETS, ({ 0: found }) => `（${found.slice(1, -1)}）`).filter(
      (slip) => isChinese(slip) || follows(slip),
    ),
    ...matches(text, QUOTES, ({ 0: found }) => `“${found.slice(1, -1)}”`).filter(isChinese),
  ]);
});
