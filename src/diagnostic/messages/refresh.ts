import { error, warning } from './message.ts';

/** A number that stays as it is. */
interface Left {
  /** Name of its figure. */
  readonly figure: string;
  /** As it stands in the document; '' where no number stands there. */
  readonly written: string;
}

/** What a log says of a figure. */
interface Said {
  readonly log: string;
  readonly text: string;
}

const BECAUSE = {
  'no-mark': '这里没有本程序的标记，只是照前后文认出来的',
  'several-numbers': '这里写着几个数，分不清哪一个是它',
  'beyond-mark': '这个数有一部分写到了标记外面',
  'beyond-passage': '标记跨了段，数可能被分在两段里',
  markup: '数的中间夹着换行、制表符这类记号',
  formula: '这个数在公式里',
  'several-marks': '这里套着两个标记，要改成的数不一样',
};

/** Codes of `refresh`: which numbers are left as they are and why, and documents that are not changed at all. */
export const refresh = {
  'number-left': error(
    ({ figure, written, because }: Left & { expected: string; because: keyof typeof BECAUSE }) =>
      `“${figure}”写作“${written}”，与台账不符，没有改：${BECAUSE[because]}`,
    ({ expected }) => `请在文稿里自己改成“${expected}”`,
  ),
  'number-left-several-logs': error(
    ({ figure, written, said }: Left & { said: readonly Said[] }) =>
      `“${figure}”写作“${written}”，没有改：几份台账的数不一样（${said.map(({ log, text }) => `${log} 是 ${text}`).join('，')}）`,
    () => '请只用一份台账（--log）再运行一次，或给其中一个指标改名',
  ),
  'mark-without-number': warning(
    ({ figure }: { figure: string }) => `“${figure}”的标记里已经没有数，没有改`,
    () => '不再需要这个数就不用管；需要，请把数写回去',
  ),
  'figure-left-unknown': warning(
    ({ figure, written }: Left) =>
      `台账里没有“${figure}”，${written === '' ? '没有改' : `“${written}”没有改`}`,
    () => '指标或活动改过名的，请在台账里改回来；文稿是用别的台账写的，请加上那份台账（--log）',
  ),
  'figure-left-lacking': warning(
    ({ figure, written, reason }: Left & { reason: string }) =>
      `“${figure}”在台账里还没有数（${reason}），${written === '' ? '没有改' : `“${written}”没有改`}`,
  ),
  'comments-stale': warning(
    ({ path, count }: { path: string; count: number }) =>
      `“${path}”里本程序加的 ${count} 条批注没有改，写的还是起草时的数和依据`,
    () => '请在 Word、WPS 里删去这些批注；要新的依据，运行 cppcc-report explain 文稿 --log 台账',
  ),
  'document-signed': error(
    ({ path }: { path: string }) => `“${path}”有数字签名，改动会使签名失效，没有改动`,
    () => '请用签名之前的文稿，或在 Word、WPS 里删去签名后再运行',
  ),
  'document-protected': error(
    ({ path, allows }: { path: string; allows: 'tracked' | 'nothing' }) =>
      allows === 'tracked' ? `“${path}”限制为只能以修订方式编辑，没有改动` : `“${path}”限制了编辑，没有改动`,
    ({ allows }) =>
      allows === 'tracked' ? '请加 --track-changes' : '请在 Word、WPS 里停止保护（审阅—限制编辑）后再运行',
  ),
  'encoding-unwritable': error(
    ({ path }: { path: string }) => `“${path}”的编码写不出新的数，或原文不能原样写回，没有改动`,
    () => '请用记事本另存为 UTF-8 后再运行',
  ),
};
