import { halfWidth } from './half-width.ts';
import { parseHanziNumber } from './hanzi.ts';

/**
 * What can be wrong with a written quantity:
 * - `empty`, `no-number` (多次), `vague` (数十次: no number to add up), `bad-number` (1.2.3);
 * - `full-width` (３５００), `space` (24 条), `separator` (3,500), `leading-zero` (024), `leading-point` (.46);
 * - `thousands`: 千 or 百 after digits (4千), which GB/T 15835 does not allow;
 * - `fraction` (百分之三, 一点五万, 两天半): what is no whole number is written in digits;
 * - `range` (4—6名, 三四名): a quantity is one number;
 * - `negative`;
 * - `wording`: a word of precision that documents print otherwise or elsewhere (120+, 超过100条, 100条多);
 * - `two-precisions` (约100余条);
 * - `imprecise`: a number of so many digits that YAML has lost some; to be written in quotes.
 */
export type QuantityFault =
  | 'empty'
  | 'no-number'
  | 'vague'
  | 'bad-number'
  | 'full-width'
  | 'space'
  | 'separator'
  | 'leading-zero'
  | 'leading-point'
  | 'thousands'
  | 'fraction'
  | 'range'
  | 'negative'
  | 'wording'
  | 'two-precisions'
  | 'imprecise';

interface Correction {
  readonly fault: QuantityFault;
  readonly apply: (text: string) => string;
}

const replace =
  (pattern: RegExp, by: string | ((match: string, ...groups: string[]) => string)) => (text: string) =>
    typeof by === 'string' ? text.replace(pattern, by) : text.replace(pattern, by);

/** In the order in which they are looked for; the first that changes anything names the fault. */
const corrections: readonly Correction[] = [
  { fault: 'full-width', apply: halfWidth },
  { fault: 'space', apply: replace(/[\s\u200B-\u200D\u2060]/g, '') },
  {
    fault: 'separator',
    apply: replace(/(?<![\d._])\d{1,3}(?:[,'’_]\d{3})+(?![\d,_])/, (match) => match.replace(/[,'’_]/g, '')),
  },
  { fault: 'leading-zero', apply: replace(/(?<![\d._])0+(?=\d)/, '') },
  { fault: 'leading-point', apply: replace(/(?<![\d.])\.(?=\d)/, '0.') },
  {
    fault: 'thousands',
    apply: replace(/(\d+(?:\.\d+)?)(千(?![克米瓦卡伏赫字])|百(?!分))(?![\d一二三四五六七八九])/, expand),
  },
  { fault: 'fraction', apply: replace(/百分之([\d.]+|[零一二三四五六七八九十百点]+)/, percent) },
  { fault: 'fraction', apply: replace(/千分之([\d.]+|[零一二三四五六七八九十百点]+)/, perMille) },
  {
    fault: 'fraction',
    apply: replace(/[零〇一二两三四五六七八九十百千]+点[零〇一二三四五六七八九]+/, decimal),
  },
  { fault: 'wording', apply: replace(/(?<=\d)[wW](?![A-Za-z])/, '万') },
  {
    fault: 'wording',
    apply: replace(/^(\d+|[百千万]|[一二两三四五六七八九]*十)[来把](?=\p{L}{1,3}$)/u, '约$1'),
  },
  { fault: 'wording', apply: replace(/(\d+(?:\.\d+)?)万(?=亿)/, expand) },
  { fault: 'wording', apply: replace(/(\d+)(亿)(\d{1,4})万(?!\d)/, joinScales) },
  { fault: 'wording', apply: replace(/(\d+)(万)(\d{4})(?!\d)/, joinScales) },
  { fault: 'wording', apply: replace(/^(?:大约|大概|约莫|约为)/, '约') },
  { fault: 'wording', apply: replace(/^(?:将近|接近|近乎)/, '近') },
  { fault: 'wording', apply: replace(/^(?:超过|超|逾|多达)([^余多]*)$/, '$1以上') },
  { fault: 'wording', apply: replace(/^(?:至少|不少于|不低于|不下)(.*)$/, '$1以上') },
  { fault: 'wording', apply: replace(/^(?:至多|最多|不超过|不多于|不足)(.*)$/, '$1以下') },
  { fault: 'wording', apply: replace(/^上(?=[百千万])(.*)$/, '$1以上') },
  { fault: 'wording', apply: replace(/(?:以内|之内)$/, '以下') },
  { fault: 'wording', apply: replace(/上下$/, '左右') },
  { fault: 'wording', apply: replace(/(?<=[\d十])[几+]/, '余') },
  {
    fault: 'wording',
    // 20余万 stands, 23余万 is 23万余.
    apply: replace(/(\d+(?:\.\d+)?)([余多])([万亿])/, (match, number = '', over = '', scale = '') =>
      /^\d*0$/.test(number) ? match : number + scale + over,
    ),
  },
  {
    fault: 'wording',
    apply: replace(/^([约近]?[\d.零一二两三四五六七八九十百千万亿]+)([^余多\d]+)([余多])$/, '$1$3$2'),
  },
  { fault: 'two-precisions', apply: replace(/^[约近](?=.*(?:[余多]|以上|以下|左右))/, '') },
  { fault: 'two-precisions', apply: replace(/(?<=[余多].*)(?:以上|以下|左右)$/, '') },
];

/** A text with everything mended that can be mended for certain, and the first thing that was wrong. */
export function correct(written: string): { readonly fault: QuantityFault; readonly text: string } {
  let fault: QuantityFault | undefined;
  let text = written;
  for (const correction of corrections) {
    const next = correction.apply(text);
    if (next !== text) fault ??= correction.fault;
    text = next;
  }
  return { fault: hopeless(text) ?? fault ?? 'bad-number', text };
}

/** Faults for which there is no correct text. */
function hopeless(text: string): QuantityFault | undefined {
  if (text === '') return 'empty';
  if (/^[约近]?[-−]\d/.test(text)) return 'negative';
  if (/分之|^半|半$|个半(?![天年月])|[零〇一二两三四五六七八九十百千]点[零〇一二三四五六七八九]/.test(text))
    return 'fraction';
  if (
    /[\d十百千万亿一二三四五六七八九]\D{0,2}(?:[—–~～-]+|至|到)\D{0,1}[\d一二三四五六七八九十百千]/.test(text)
  )
    return 'range';
  if (/[一二三四五六七八九]{2}/.test(text)) return 'range';
  if (/[几数若成好多][十百千万亿]|若干|许多/.test(text)) return 'vague';
  if (!/[\d零〇一二两三四五六七八九十百千万亿]/.test(text)) return 'no-number';
  return undefined;
}

/** `百分之三点五` is 3.5%. */
function percent(match: string, number = ''): string {
  const digits = /^\d/.test(number) ? number : decimal(number);
  return digits === number && !/^\d/.test(number) ? match : `${digits}%`;
}

/** `千分之三` is 3‰. */
function perMille(match: string, number = ''): string {
  return percent(match, number).replace(/%$/, '‰');
}

/** `三点五` is 3.5; what is no number stays. */
function decimal(text: string): string {
  const [whole = '', fraction = ''] = text.split('点');
  const value = parseHanziNumber(whole)?.toFixed();
  if (value === undefined) return text;
  const places = [...fraction].map((digit) => parseHanziNumber(digit)?.toFixed() ?? '').join('');
  return places === '' ? value : `${value}.${places}`;
}

/** `3亿5000万` is 3.5亿; `1万2000` is 1.2万. */
function joinScales(_match: string, high = '', scale = '', low = ''): string {
  const fraction = low.padStart(4, '0').replace(/0+$/, '');
  return fraction === '' ? high + scale : `${high}.${fraction}${scale}`;
}

/** `4千` is 4000, by moving the point; without a word, of 万亿. */
function expand(_match: string, number = '', word?: unknown): string {
  const [whole = '', fraction = ''] = number.split('.');
  const zeros = word === '千' ? 3 : word === '百' ? 2 : 4;
  const moved = whole + fraction.slice(0, zeros).padEnd(zeros, '0');
  const rest = fraction.slice(zeros);
  return (moved.replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`);
}
