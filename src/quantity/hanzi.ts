import Big from 'big.js';

const digits = '零一二三四五六七八九';
const values = new Map([...digits].map((digit, value) => [digit, value]));
values.set('〇', 0);
values.set('两', 2);
const small: readonly (readonly [string, number])[] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
];

/** Every character a hanzi numeral can hold. */
export const hanziDigits = '零〇一二两三四五六七八九十百千万亿';

/**
 * A number in hanzi: 36 is 三十六, 1005 is 一千零五, 3.5 is 三点五.
 *
 * @param counting says 两 for a lone 2 and before 千, 万, 亿, as one counts things (两次), not numbers them
 *   (第二次)
 * @param number non-negative, below 10¹⁶
 */
export function hanziNumber(number: Big | number | string, counting = false): string {
  const [whole = '0', fraction] = new Big(number).toFixed().split('.');
  const text = counting ? countingForm(hanziInteger(whole)) : hanziInteger(whole);
  if (fraction === undefined) return text;
  return `${hanziInteger(whole)}点${[...fraction].map((digit) => digits[Number(digit)]).join('')}`;
}

function countingForm(text: string): string {
  return text === '二' ? '两' : text.replace(/^二(?=[千万亿])/, '两');
}

function hanziInteger(whole: string): string {
  if (/^0+$/.test(whole)) return '零';
  const sections: string[] = [];
  for (let end = whole.length; end > 0; end -= 4) sections.unshift(whole.slice(Math.max(0, end - 4), end));
  let text = '';
  let gap = false;
  sections.forEach((section, index) => {
    const value = Number(section);
    const power = sections.length - 1 - index;
    if (value === 0) {
      // The 亿 of 一万亿 stands although its own section is empty.
      if (power === 2 && text !== '') text += '亿';
      gap = true;
      return;
    }
    if (text !== '' && (gap || value < 1000)) text += '零';
    text += hanziSection(value) + (['', '万', '亿', '万'][power] ?? '');
    gap = false;
  });
  return text.replace(/^一十/, '十');
}

function hanziSection(section: number): string {
  let text = '';
  let rest = section;
  let gap = false;
  for (const [name, size] of small) {
    const digit = Math.floor(rest / size);
    rest %= size;
    if (digit > 0) {
      text += (gap && text !== '' ? '零' : '') + digits[digit] + name;
      gap = false;
    } else if (text !== '') gap = true;
  }
  if (rest > 0) text += (gap ? '零' : '') + digits[rest];
  return text;
}

/** What a digit after 百, 千, 万, 亿 counts when people leave the lower unit out: 三百五 is 三百五十. */
const unspoken: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千', 亿: '千万' };

/**
 * The value of a whole number in hanzi: 两千三百 is 2300, 百 is 100, 三百五 is 350 (as people say it).
 * Undefined for what is no single number: 三四 (three or four), 二〇二四, 十百.
 */
export function parseHanziNumber(text: string): Big | undefined {
  const plain = text
    .replaceAll('两', '二')
    .replaceAll('〇', '零')
    .replace(/^(?=[百千万亿])/, '一');
  const spoken = /([百千万亿])[一二三四五六七八九]$/.exec(plain);
  const full = plain + (unspoken[spoken?.[1] ?? ''] ?? '');
  const value = evaluate(full);
  return hanziInteger(value.toFixed()) === full.replace(/^一十/, '十') ? value : undefined;
}

/** Adds up the digits with their units; whether they stand in a legal order is not its concern. */
function evaluate(text: string): Big {
  let total = new Big(0);
  let section = 0;
  let digit = 0;
  for (const character of text) {
    const size = small.find(([name]) => name === character)?.[1];
    if (size !== undefined) {
      section += (digit || 1) * size;
      digit = 0;
    } else if (character === '万' || character === '亿') {
      const part = total.plus(section + digit);
      total = character === '亿' ? part.times('1e8') : total.plus((section + digit) * 10_000);
      section = 0;
      digit = 0;
    } else digit = values.get(character) ?? 0;
  }
  return total.plus(section + digit);
}
