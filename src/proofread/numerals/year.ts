import { inEachPassage, matches, withoutOverlaps } from '../slips.ts';

/** '98年. */
const WITH_APOSTROPHE = /['’‘＇](\d{2})(?=年)/gu;
/** 24年3月; not 近10年3月, 历时10年6月, 20年10个月. */
const WITH_MONTH = /(?<![\d０-９.近约第过历时满了前后这共达—～-])(\d{2})(?=年(?:1[0-2]|[1-9])月)/gu;
/** 2021—25年. */
const AFTER_YEAR = /(?<!\d)(\d{2})(\d{2})([—–～~－-]|至)(\d{2})(?=年(?!\d))/gu;

/** The year from which two digits mean the last century: nobody reports on 1949 as '49, nor plans for 2050. */
const PIVOT = 50;

/** Years have four digits: 1998年, not '98年; 2021—2025年, not 2021—25年 (GB/T 15835-2011 5.1.4). */
export const year = inEachPassage('numeral-year', ({ text }) =>
  withoutOverlaps([
    ...matches(text, WITH_APOSTROPHE, ({ 1: digits = '' }) => fourDigits(digits)),
    ...matches(text, WITH_MONTH, ({ 1: digits = '' }) => fourDigits(digits)),
    ...matches(text, AFTER_YEAR, ({ 1: century = '', 2: from = '', 3: connector = '', 4: to = '' }) =>
      Number(to) > Number(from) ? century + from + connector + century + to : undefined,
    ),
  ]),
);

function fourDigits(digits: string): string {
  return (Number(digits) < PIVOT ? '20' : '19') + digits;
}
