import type { proofread } from '../diagnostic/messages/proofread.ts';

/** A code of proofreading, for `--ignore`. */
export type ProofreadingCode = keyof typeof proofread;

/** What a code stands for, in a line of Chinese, and the clause that it rests on, if any. */
export interface ProofreadingRule {
  readonly title: string;
  readonly clause?: string;
}

/** Every code of proofreading, for help, completion and the README. */
export const PROOFREADING_CODES: Readonly<Record<ProofreadingCode, ProofreadingRule>> = {
  'text-figures-differ': { title: '同一项数前后不一' },
  'text-units-differ': { title: '同一项数的单位前后不一' },
  'text-ordinal-forms': { title: '会议次序有几种写法', clause: 'GB/T 15835-2011 4.3' },
  'text-parts-differ': { title: '各部分之和与总数不符' },
  'text-shares-total': { title: '各占比之和不是100%' },
  'text-share-whole': { title: '同列占比用了不同的总数' },
  'text-share-rounding': { title: '占比没有四舍五入' },
  'text-share-differs': { title: '占比与两个数不符' },
  'text-share-impossible': { title: '没有哪个整数能得出的占比' },
  'numeral-date': { title: '日期里汉字与阿拉伯数字混用', clause: 'GB/T 15835-2011 4.3' },
  'numeral-forms': { title: '并列的数量里汉字与阿拉伯数字混用', clause: 'GB/T 15835-2011 4.3' },
  'numeral-range-percent': { title: '范围的前一个数缺百分号', clause: 'GB/T 15835-2011 5.1.3' },
  'numeral-range-scale': { title: '范围的前一个数缺“万”“亿”', clause: 'GB/T 15835-2011 5.1.3' },
  'numeral-year': { title: '年份没有写全四位', clause: 'GB/T 15835-2011 5.1.4' },
  'numeral-estimate': { title: '概数中间用了顿号', clause: 'GB/T 15835-2011 5.2.1' },
  'numeral-scale': { title: '阿拉伯数字后用“千”“百”', clause: 'GB/T 15835-2011 5.3' },
  'numeral-point': { title: '小数点前缺“0”', clause: 'GB/T 15835-2011' },
  'numeral-approximation': { title: '约数的词重复（约…余、超过…以上）' },
  'numeral-width': { title: '全角数字' },
  'mark-list-comma': { title: '并列的引号、书名号之间用了顿号', clause: 'GB/T 15834-2011 4.5.3.5' },
  'mark-half-width': { title: '中文里的半角标点', clause: 'GB/T 15834-2011 4.1.2—4.9.2' },
  'mark-quotes': { title: '引号里又用双引号', clause: 'GB/T 15834-2011 4.8.3.4' },
  'mark-unpaired': { title: '引号、括号、书名号不成对', clause: 'GB/T 15834-2011 4.8、4.9、4.15' },
  'mark-dash': { title: '破折号只有一半', clause: 'GB/T 15834-2011 4.10.2' },
  'mark-ellipsis': { title: '省略号不是六个点', clause: 'GB/T 15834-2011 4.11.2' },
  'mark-titles': { title: '书名号里又用双书名号', clause: 'GB/T 15834-2011 4.15.3.5' },
  'mark-ellipsis-etc': { title: '省略号与“等”同用', clause: 'GB/T 15834-2011 A.9.2' },
  'mark-number-word': { title: '“第一”“首先”后用了顿号', clause: 'GB/T 15834-2011 B.3.1' },
  'mark-number-hanzi': { title: '汉字序号后不是顿号', clause: 'GB/T 15834-2011 B.3.2' },
  'mark-number-arabic': { title: '阿拉伯数字序号后不是下脚点', clause: 'GB/T 15834-2011 B.3.3' },
  'mark-number-bracketed': { title: '加括号的序号后有点号', clause: 'GB/T 15834-2011 B.3.4' },
  'mark-heading': { title: '标题末尾有句号、分号', clause: 'GB/T 15834-2011 B.4' },
  'mark-number-order': { title: '层次序号套错', clause: 'GB/T 9704-2012 7.3.3' },
  'mark-space': { title: '汉字之间有空格' },
};
