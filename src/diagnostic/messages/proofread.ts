import { type Message, warning } from './message.ts';

/** Something in the text, and how it should read. */
interface Slip {
  readonly found: string;
  readonly corrected: string;
}

/** The words of a rule that can say how the text should read. */
function slip(message: (found: string) => string): Message<Slip> {
  return warning(
    ({ found }) => message(found),
    ({ corrected }) => `宜写作 ${corrected}`,
  );
}

const NUMERALS = 'GB/T 15835-2011';
const MARKS = 'GB/T 15834-2011';

/** Where the standard gives the form of each mark that people type in half width. */
const FORM_CLAUSES: Readonly<Record<string, string>> = {
  ',': '4.4.2',
  ';': '4.6.2',
  ':': '4.7.2',
  '?': '4.2.2',
  '!': '4.3.2',
  '.': '4.1.2',
  '"': '4.8.2',
};

/** Clauses on pairs of marks. */
const PAIR_CLAUSES: Readonly<Record<string, string>> = { '“': '4.8', '‘': '4.8', '《': '4.15', '〈': '4.15' };

interface Unpaired {
  readonly mark: string;
  /** What it lacks. */
  readonly partner: string;
  /** The opening one of the two. */
  readonly opening: string;
}

interface Twice {
  readonly label: string;
  readonly first: string;
  readonly second: string;
}

interface Share {
  /** What the share is of: 15件. */
  readonly part: string;
  readonly share: string;
  readonly whole: string;
}

/** Codes of `proofread`: what is wrong with a text by itself, without a log. */
export const proofread = {
  'text-figures-differ': warning(
    ({ label, first, second }: Twice) => `“${label}”前面写的是${first}，这里写的是${second}`,
    () => '核对哪一个对；确是不同的数，写明各自的时间或范围',
    ({ first }) => `${first}在这里`,
  ),
  'text-units-differ': warning(
    ({ label, first, second }: Twice) => `“${label}”前面写的是${first}，这里写的是${second}，单位不一`,
    () => '同一项数用同一个单位',
    ({ first }) => `${first}在这里`,
  ),
  'text-ordinal-forms': warning(
    ({ first, second }: { first: string; second: string }) =>
      `会议的次序有两种写法：前面是“${first}”，这里是“${second}”（${NUMERALS} 4.3）`,
    () => '同一篇里用一种写法',
    ({ first }) => `“${first}”在这里`,
  ),
  'text-parts-differ': warning(
    ({ parts, sum, whole }: { parts: readonly string[]; sum: string; whole: string }) =>
      `各部分${parts.join('、')}合计${sum}，与总数${whole}不符，占比之和却是一整份`,
    ({ sum, whole }) => `总数与各部分必有一处不对，或有漏列的部分；占比要按同一个总数算（${sum}或${whole}）`,
    ({ whole }) => `总数${whole}在这里`,
  ),
  'text-shares-total': warning(
    ({ sum, most }: { sum: string; most: string }) =>
      `各占比合计${sum}，不是100%；四舍五入最多只会差${most}，按最大余额取尾数则正好是100%`,
    () => '逐个核对占比',
  ),
  'text-share-whole': warning(
    ({ part, share, whole, right, other }: Share & { right: string; other: string }) =>
      `${part}按${whole}算应占${right}，写的${share}是按${other}算的，与同列各占比的总数不同`,
    ({ right }) => `同一列占比用同一个总数：写作 ${right}，或说明总数是什么`,
    ({ other }) => `${other}在这里`,
  ),
  'text-share-rounding': warning(
    ({ part, share, whole, right }: Share & { right: string }) =>
      `${part}占${whole}的${share}，四舍五入应为${right}`,
    ({ right }) => `宜写作 ${right}`,
  ),
  'text-share-differs': warning(
    ({ part, share, whole, right }: Share & { right: string }) =>
      `${part}占${whole}的${share}，算出来是${right}`,
    () => '核对这三个数',
  ),
  'text-share-impossible': warning(
    ({ share, whole }: { share: string; whole: string; near: readonly string[] }) =>
      `${whole}里没有哪个整数能占${share}`,
    ({ near }) => (near.length > 0 ? `相邻的只有${near.join('、')}；核对总数和占比` : '核对总数和占比'),
    ({ whole }) => `${whole}在这里`,
  ),

  'numeral-date': slip((found) => `“${found}”里汉字数字与阿拉伯数字混用（${NUMERALS} 4.3）`),
  'numeral-forms': slip(
    (found) => `并列的数量有的用汉字数字、有的用阿拉伯数字：“${found}”（${NUMERALS} 4.3）`,
  ),
  'numeral-estimate': slip((found) => `“${found}”表示概数，两个数字之间不用顿号（${NUMERALS} 5.2.1）`),
  'numeral-point': slip((found) => `“${found}”的小数点前缺“0”（${NUMERALS}）`),
  'numeral-range-percent': slip((found) => `“${found}”的前一个数缺百分号（${NUMERALS} 5.1.3）`),
  'numeral-range-scale': slip((found) => `“${found}”的前一个数缺“万”或“亿”（${NUMERALS} 5.1.3）`),
  'numeral-year': slip((found) => `年份要写全四位：${found}（${NUMERALS} 5.1.4）`),
  'numeral-scale': slip((found) => `“${found}”：阿拉伯数字后面不用“千”“百”（${NUMERALS} 5.3）`),
  'numeral-approximation': slip((found) => `“${found}”表示约数的词重复`),
  'numeral-width': slip((found) => `“${found}”用了全角数字`),

  'mark-quotes': slip((found) => `引号里的引号用单引号：${found}（${MARKS} 4.8.3.4）`),
  'mark-titles': slip((found) => `书名号里的书名号用单书名号：${found}（${MARKS} 4.15.3.5）`),
  'mark-unpaired': warning(
    ({ mark, partner }: Unpaired) => `“${mark}”没有与它配对的“${partner}”`,
    ({ mark, partner, opening }) =>
      `补上“${partner}”，或删去“${mark}”（${MARKS} ${PAIR_CLAUSES[opening] ?? '4.9'}）`,
  ),
  'mark-dash': slip((found) => `破折号占两个字，写作“——”：${found}（${MARKS} 4.10.2）`),
  'mark-ellipsis': slip((found) => `省略号是六个点，写作“……”：${found}（${MARKS} 4.11.2）`),
  'mark-ellipsis-etc': slip((found) => `省略号不与“等”同用：${found}（${MARKS} A.9.2）`),
  'mark-list-comma': slip((found) => `并列的引号、书名号之间通常不用顿号：${found}（${MARKS} 4.5.3.5）`),
  'mark-half-width': slip(
    (found) => `中文里用了半角标点：${found}（${MARKS} ${FORM_CLAUSES[found.charAt(0)] ?? '4.9.2'}）`,
  ),
  'mark-heading': slip((found) => `标题末尾通常不用“${found.slice(-1)}”（${MARKS} B.4）`),
  'mark-number-bracketed': slip((found) => `加括号的序号后面不用点号：${found}（${MARKS} B.3.4）`),
  'mark-number-arabic': slip((found) => `阿拉伯数字的序号后面用下脚点：${found}（${MARKS} B.3.3）`),
  'mark-number-hanzi': slip((found) => `汉字数字的序号后面用顿号：${found}（${MARKS} B.3.2）`),
  'mark-number-word': slip((found) => `“${found.slice(0, -1)}”后面用逗号，不用顿号（${MARKS} B.3.1）`),
  'mark-number-order': warning(
    ({ inner, outer }: { inner: string; outer: string }) =>
      `序号“${inner}”套在了“${outer}”下面：层次依次是“一、”“（一）”“1.”“（1）”（GB/T 9704-2012 7.3.3）`,
    () => '调整这两级的序号',
    ({ outer }) => `“${outer}”在这里`,
  ),
  'mark-space': slip((found) => `汉字之间有空格：${found}`),
};
