import { halfWidth } from '../quantity/half-width.ts';
import { SET_TERMS, SLOGAN_HEADS } from './set-terms.ts';

/** Stands for every character that can be part of no quantity. */
const BLANK = '\uFFFC';

const HANZI = '〇零一二两三四五六七八九十百千';
const N = `(?:\\d{1,9}(?:\\.\\d{1,4})?|[${HANZI}]{1,9})`;
const TO = '\\s?(?:[-–—−~]{1,2}|至|到|、|和)\\s?';
/** A number does not start in the middle of one. */
const START = `(?<!\\d|\\d\\.|[${HANZI}])`;

/** Numbers that name a day, a rank or a thing instead of counting. In order: what is blanked is gone for the next. */
const names: readonly RegExp[] = [
  // Addresses of the net, of phones and of post.
  /https?:\/\/[!-~]{1,2000}|(?<![\w.-])www\.[!-~]{1,2000}/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,255}/g,
  /(?:电话|手机|传真|邮编|邮政编码|热线|账号|帐号|QQ|微信号?|编号|号码|代码|证号)[:]?\s?\(?\d[\d\s()-]{2,40}/g,
  /(?<!\d)\d{3,6}(?=\p{L}{0,6}热线)/gu,
  // Dates and times; spans of years say how long and count nothing that was done.
  /(?<!\d)(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  new RegExp(
    `${START}(?:${N}[余多几来]?(?:\\s?[年月日])?${TO}){0,4}${N}[余多几来]?\\s?(?:年(?!级)|月(?!均)|日(?!均)|世纪|季度|周年|周岁|岁)`,
    'g',
  ),
  /(?<!\d)\d{1,2}\s?时(?!段|期|间|候|代|刻)(?:\s?\d{1,2}\s?分)?/g,
  /(?<!\d)\d{1,2}\s?点(?:\s?\d{1,2}\s?分|半|整|钟|(?=[至到~–—-]{1,2}\d{1,2}\s?点))/g,
  /(?<=[上下中]午|[早晚]上|凌晨|\uFFFC[至到~–—-])\s?\d{1,2}\s?点/g,
  /(?<!\d)\d{1,3}\s?小时\s?\d{1,2}\s?分钟?/g,
  // Terms of office and the sessions in them: 第十四届, 五届三次, 十四届全国人大二次会议, 十九届六中全会.
  new RegExp(
    `(?:第\\s?)?${N}\\s?届(?:(?:全国|省|市|县|区|州|自治区)?(?:人大|政协|人民代表大会|委员会)?第?\\s?${N}\\s?[次中])?`,
    'g',
  ),
  new RegExp(`[${HANZI}]{1,3}[次中]全会`, 'g'),
  /(?<!\d)\d{1,2}大(?!于|小)/g,
  // Ordinals: 第67次, 第一、二批, 第3—5条.
  new RegExp(`第\\s?${N}(?:${TO}第?\\s?${N}){0,6}`, 'g'),
  new RegExp(`^\\s*${N}\\s?次(?=\\p{L}{0,6}?会议?(?![议、和]))`, 'u'),
  new RegExp(`(?<!\\d)${N}\\s?号(?:\\d{1,3}[栋幢座](?:楼)?)?`, 'g'),
  /(?<!\d)\d{1,5}\s?(?:[级等强佳路楼室弄巷国后]|单元|国道|省道|县道|乡道|周年|开本)/g,
  new RegExp(`前\\s?${N}[名位](?!委员)`, 'g'),
  /第\s?[(〔]\d{1,5}[)〕]|\[\d{1,3}\]/g,
  // Times, ratios, fractions and formulas: 9:30, 3:1, 2/3, 7×24, 1+3+N.
  /(?<![\d.])\d{1,9}(?:[:/×*+][\dA-Za-z]{1,9}){1,9}/g,
  // Markers of lists, at the start of the passage and of sentences.
  // 1.9个专委会全部建立: one point nine of them, or the first item about nine? Nobody can tell, so it is no quantity.
  /^\s*\d{1,3}\.\d{1,5}(?=[个名条件次项家户场篇位人类种](?!百分)\p{L}{4})/gu,
  /(?<=^|[。;!?])\s*(?:\(\d{1,3}\)|\d{1,3}(?:[.、)](?!\d)))(?=.)/g,
  // But 2、3次 are two or three.
  /^\s*(?!(?:1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9)\D)\d{1,3}、/g,
  // What has letters in it: A4, G318, 5G, 2024.yaml. Units of letters are known and stay.
  /[A-Za-z_#№]-?\d[\dA-Za-z]{0,40}/g,
  /(?<![\d.])\d{1,9}(?:\.(?=[A-Za-z])|(?!(?:km|kg|t|kW|kWh|MW|GW)(?![A-Za-z]))[A-Za-z])[\dA-Za-z.]{0,40}/g,
  // Names made of numerals.
  new RegExp(SET_TERMS.join('|'), 'g'),
  new RegExp(`(?<![\\d${HANZI}])[两二三四五六七八九十]{1,3}[个项条](?:${SLOGAN_HEADS.join('|')})`, 'g'),
];

/** Titles are names: nothing in 《…》 is a quantity of the text. */
const title = /《[^《》]*》|〈[^〈〉]*〉/g;
const quotation = /“[^“”]*”|‘[^‘’]*’|「[^「」]*」|『[^『』]*』|"[^"]{1,60}"/g;
/** A quotation up to this long, without a comma or a stop, is a slogan or a name: “四个意识”, “8个带头”. */
const SLOGAN_LENGTH = 16;

/**
 * The text with half-width digits and signs, and with everything blanked whose numbers count nothing: dates, times,
 * ordinals, sessions, numbers of documents, phones, list markers, slogans in quotation marks, titles. As long as the
 * text, so that offsets hold.
 */
export function maskNames(text: string): string {
  let masked = halfWidth(text).replace(title, blank).replace(quotation, maskQuotation);
  // Markers in the middle of a sentence, known by the first of them: 一是(1)……；(2)…….
  if (masked.includes('(1)')) masked = masked.replace(/\(\d{1,2}\)/g, blank);
  for (const pattern of names) masked = masked.replace(pattern, blank);
  return masked;
}

/** In what a longer quotation says, figures count; hanzi numerals of such a length are still slogans. */
function maskQuotation(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (inner.length <= SLOGAN_LENGTH && !/[。,;!?]/.test(inner)) return blank(quoted);
  return quoted.replace(/[零〇一二两三四五六七八九十百千万亿]+(?![余多])/g, (numeral, at: number) =>
    /\d/.test(quoted.charAt(at - 1)) ? numeral : blank(numeral),
  );
}

function blank(match: string): string {
  return BLANK.repeat(match.length);
}
